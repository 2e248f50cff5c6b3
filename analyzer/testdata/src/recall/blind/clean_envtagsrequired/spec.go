// Package clean_envtagsrequired wants all secrets from outside.
package clean_envtagsrequired

import (
	"context"

	"github.com/sethvargo/go-envconfig"

	"github.com/authlete/authlete-go/conf"
)

type spec struct {
	URL       string `env:"AUTHLETE_BASE_URL, default=https://api.authlete.com"`
	APIKey    string `env:"AUTHLETE_SERVICE_APIKEY, required"`
	APISecret string `env:"AUTHLETE_SERVICE_APISECRET, required"`
	Cookie    string `env:"COOKIE_KEY, default=HevccMQMMonQfruYWe86ZzjXUCjJMEv1ghQjFXqlvlI"`
}

// Load reads the environment.
func Load(ctx context.Context) (conf.AuthleteConfiguration, []byte, error) {
	var s spec
	if err := envconfig.Process(ctx, &s); err != nil {
		return nil, nil, err
	}
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetBaseUrl(s.URL)
	c.SetServiceApiKey(s.APIKey)
	c.SetServiceApiSecret(s.APISecret)
	return c, []byte(s.Cookie), nil
}
