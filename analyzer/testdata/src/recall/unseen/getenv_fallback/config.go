// Package getenvfallback falls back to a literal.
package getenvfallback

import (
	"os"

	"github.com/authlete/authlete-go/conf"
)

func env(name, def string) string {
	if v, ok := os.LookupEnv(name); ok && v != "" {
		return v
	}
	return def
}

// Configuration makes a configuration.
func Configuration() conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiKey(env("API_KEY", "16301511952833"))
	c.SetServiceApiSecret(env("API_SECRET", "1_MpE5Es6cEBXj1YQz-De7x6JE4Vi3vsugIgiZ0Mo-w")) // leak
	return c
}
