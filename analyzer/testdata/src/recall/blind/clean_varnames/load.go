// Package clean_varnames reads variables by their names.
package clean_varnames

import (
	"os"

	"github.com/authlete/authlete-go/conf"
)

type getter func(string) string

// Load reads them.
func Load(get getter) conf.AuthleteConfiguration {
	if get == nil {
		get = os.Getenv
	}
	c := &conf.AuthleteSimpleConfiguration{}
	for name, set := range map[string]func(string){
		EnvServiceAPIKey:      c.SetServiceApiKey,
		EnvServiceAPISecret:   c.SetServiceApiSecret,
		EnvServiceAccessToken: c.SetServiceAccessToken,
	} {
		set(get(name))
	}
	return c
}
