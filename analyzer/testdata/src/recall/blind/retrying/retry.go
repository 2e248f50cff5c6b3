// Package retrying introspects with retries.
package retrying

import (
	"encoding/json"
	"fmt"

	"github.com/hashicorp/go-retryablehttp"
)

const root = "https://br.authlete.com"

var service = struct {
	id    uint64
	token string
}{
	id:    41836298377,
	token: "HIUCoX4rKUDYG25xiP17VhiePjU-KEDOxdQvPRV1aEA", // leak
}

func endpoint(path string) string { return fmt.Sprintf("%s/api/%d/%s", root, service.id, path) }

// Introspect says whether a token is usable.
func Introspect(c *retryablehttp.Client, token string) (bool, error) {
	body, err := json.Marshal(struct {
		Token string `json:"token"`
	}{token})
	if err != nil {
		return false, err
	}
	req, err := retryablehttp.NewRequest("POST", endpoint("auth/introspection"), body)
	if err != nil {
		return false, err
	}
	h := req.Header
	h.Set("content-type", "application/json")
	h["Authorization"] = []string{"Bearer " + service.token}
	res, err := c.Do(req)
	if err != nil {
		return false, err
	}
	defer res.Body.Close()
	var out struct{ Usable bool }
	return out.Usable, json.NewDecoder(res.Body).Decode(&out)
}
