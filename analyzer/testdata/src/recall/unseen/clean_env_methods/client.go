// Package cleanenvmethods reads everything from the environment.
package cleanenvmethods

import (
	"os"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

const secretName = "AUTHLETE_SERVICE_APISECRET"

// Client makes a client.
func Client() api.AuthleteApi {
	set := map[string]func(string){}
	c := &conf.AuthleteSimpleConfiguration{}
	set["AUTHLETE_SERVICE_APIKEY"] = c.SetServiceApiKey
	set[secretName] = c.SetServiceApiSecret
	for name, f := range set {
		f(os.Getenv(name))
	}
	return api.New(c)
}
