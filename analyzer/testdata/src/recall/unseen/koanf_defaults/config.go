// Package koanfdefaults has defaults in a map.
package koanfdefaults

import "github.com/knadh/koanf/providers/confmap"

// Defaults are what is set unless a file says otherwise.
func Defaults() *confmap.Confmap {
	return confmap.Provider(map[string]interface{}{
		"listen":              ":9000",
		"authlete.url":        "https://api.authlete.com",
		"authlete.api_key":    "32333616428200",
		"authlete.api_secret": "LwTZ1i6JNKi9xLfTV05YHF0LKSTiKxGcuaWcWoikTMw", // leak
	}, ".")
}
