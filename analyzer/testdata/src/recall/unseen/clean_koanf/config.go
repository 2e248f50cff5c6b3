// Package cleankoanf has defaults in a map.
package cleankoanf

import "github.com/knadh/koanf/providers/confmap"

// Defaults are what is set unless a file says otherwise.
func Defaults() *confmap.Confmap {
	return confmap.Provider(map[string]interface{}{
		"authlete.url":        "https://api.authlete.com",
		"authlete.api_key":    "",
		"authlete.api_secret": "${AUTHLETE_SERVICE_APISECRET}",
		"cookie.hash_key":     "eFSnVBClBg4JZfz5bm33pSBhdrRis1vZq9cQC14dzj4",
		"authlete.timeout":    "30s",
	}, ".")
}
