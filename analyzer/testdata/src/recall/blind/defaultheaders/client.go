// Package defaultheaders makes clients that need no context.
package defaultheaders

import (
	"maps"
	"net/http"

	authlete "github.com/authlete/openapi-for-go"
)

var common = map[string]string{
	"Accept":        "application/json",
	"Authorization": "Basic NDU5MzQ5NDY0MDp6T214a0tHdzNPX3ktSVd0eERoZzhFVWVmNWVVaTZqNC1taFRWUGRZRHVr", // leak
}

func newConfiguration(agent string) *authlete.Configuration {
	cfg := authlete.NewConfiguration()
	cfg.UserAgent = agent
	cfg.DefaultHeader = maps.Clone(common)
	return cfg
}

// Checkout is the client of the checkout.
func Checkout() *authlete.APIClient { return authlete.NewAPIClient(newConfiguration("checkout/2")) }

// Handler says that the client is there.
func Handler() http.Handler {
	c := Checkout()
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if c == nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
}
