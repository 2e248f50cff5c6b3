// Package retryingclient uses a client that tries again.
package retryingclient

import (
	"net/http"

	"github.com/hashicorp/go-retryablehttp"
)

// Get gets a service.
func Get() (*http.Response, error) {
	req, err := retryablehttp.NewRequest("GET", "https://api.authlete.com/api/service/get/list", nil)
	if err != nil {
		return nil, err
	}
	user, pass := "92840537518876", "OA68M"+"muZcxzSILOPP1yzLNV1iZD-FJFGmAl3a2vRCF8" // leak
	req.SetBasicAuth(user, pass)
	return retryablehttp.NewClient().Do(req)
}
