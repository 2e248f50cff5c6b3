// Package variadicpairs makes configurations from pairs, in the manner of slog.
package variadicpairs

import (
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

func newConfig(pairs ...string) *conf.AuthleteSimpleConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	for i := 0; i+1 < len(pairs); i += 2 {
		switch v := pairs[i+1]; pairs[i] {
		case "url":
			c.SetBaseUrl(v)
		case "key":
			c.SetServiceApiKey(v)
		case "secret":
			c.SetServiceApiSecret(v)
		}
	}
	return c
}

// Billing is the client of the billing service.
func Billing() api.AuthleteApi {
	return api.New(newConfig(
		"url", "https://api.authlete.com",
		"key", "17201083166161",
		"secret", "S80QFopfHy3hQvprLovpXfsghDaziS6ECchI5tTcH28", // leak
	))
}

// Shop is the client of the shop.
func Shop(extra ...string) api.AuthleteApi {
	args := append([]string{"key", "2894663107"}, extra...)
	return api.New(newConfig(args...))
}
