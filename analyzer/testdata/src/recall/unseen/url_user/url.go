// Package urluser has the pair in a URL.
package urluser

import (
	"net/http"
	"net/url"
)

// List lists services.
func List() (*http.Response, error) {
	u := url.URL{
		Scheme: "https",
		Host:   "api.authlete.com",
		Path:   "/api/service/get/list",
		User:   url.UserPassword("29613582099335", "Nx4QF0j7o4d83Rzjt_D7n5BABkpey7TTTr2iKtiwm_s"), // leak
	}
	return http.Get(u.String())
}
