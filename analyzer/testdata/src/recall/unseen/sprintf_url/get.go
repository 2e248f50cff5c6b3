// Package sprintfurl formats a URL.
package sprintfurl

import (
	"fmt"
	"net/http"
)

const (
	login = 84917504714172
	word  = "zJ0V-cCwpbyTTm6gy9KwP1WS3iVzAfUUYVlaQE1KTak" // leak
)

// List lists services.
func List() (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://%d:%s@api.authlete.com/api/service/get/list", login, word))
}
