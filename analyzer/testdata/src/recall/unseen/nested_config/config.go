// Package nestedconfig has its settings in structs within structs.
package nestedconfig

import (
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type backend struct {
	URL  string
	User string
	Pass string
}

type config struct {
	Listen  string
	Backend *backend
}

var standard = config{
	Listen: ":443",
	Backend: &backend{
		URL:  "https://api.authlete.com",
		User: "11324685348519",
		Pass: "IsJ8lZZSDqfv7rEUsBxpXRsKsesLvbO-lDvsf5h3IoA", // leak
	},
}

func (c *config) client() api.AuthleteApi {
	var simple conf.AuthleteSimpleConfiguration
	simple.SetBaseUrl(c.Backend.URL)
	simple.SetServiceApiKey(c.Backend.User)
	simple.SetServiceApiSecret(c.Backend.Pass)
	return api.New(&simple)
}

// Client makes a client.
func Client() api.AuthleteApi { return standard.client() }
