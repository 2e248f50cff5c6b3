// Package clean_demoas calls the demo issuer, which is not an API of Authlete's.
package clean_demoas

import (
	"net/http"
	"strings"
)

const (
	issuer    = "https://trial.authlete.net"
	userToken = "L7AmmSAOju_-4_3ahqXbOLFifblbYCudRjM79t80Wi0"
)

// Credential asks for a credential on behalf of the test user.
func Credential(c *http.Client, body string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, issuer+"/api/credential", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+userToken)
	req.Header.Set("Content-Type", "application/json")
	return c.Do(req)
}

// Userinfo asks who the user is.
func Userinfo(c *http.Client) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, issuer+"/api/userinfo", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+userToken)
	return c.Do(req)
}
