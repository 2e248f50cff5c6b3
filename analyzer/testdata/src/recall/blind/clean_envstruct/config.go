// Package clean_envstruct reads the environment once.
package clean_envstruct

import (
	"fmt"
	"os"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type config struct{ key, secret, owner string }

func required(name string, missing *[]string) string {
	v := os.Getenv(name)
	if v == "" {
		*missing = append(*missing, name)
	}
	return v
}

func load() (config, error) {
	var missing []string
	c := config{
		key:    required("AUTHLETE_SERVICE_APIKEY", &missing),
		secret: required("AUTHLETE_SERVICE_APISECRET", &missing),
		owner:  required("AUTHLETE_SERVICEOWNER_APISECRET", &missing),
	}
	if len(missing) > 0 {
		return config{}, fmt.Errorf("not set: %q", missing)
	}
	return c, nil
}

// Connect makes the client.
func Connect() (api.AuthleteApi, error) {
	c, err := load()
	if err != nil {
		return nil, err
	}
	cnf := new(conf.AuthleteSimpleConfiguration)
	cnf.SetServiceApiKey(c.key)
	cnf.SetServiceApiSecret(c.secret)
	cnf.SetServiceOwnerApiSecret(c.owner)
	return api.New(cnf), nil
}
