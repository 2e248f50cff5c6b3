// Package cleantags has tags without a secret.
package cleantags

// Config is read from the environment.
type Config struct {
	BaseURL   string `env:"AUTHLETE_BASE_URL" envDefault:"https://api.authlete.com"`
	APIKey    string `env:"AUTHLETE_SERVICE_APIKEY,required"`
	APISecret string `env:"AUTHLETE_SERVICE_APISECRET,required,unset" json:"-"`
	Bearer    string `envconfig:"AUTHLETE_BEARER" default:"changeme"`
	DPoPKey   string `env:"AUTHLETE_DPOP_KEY,file" envDefault:"/run/secrets/authlete_dpop_key.jwk.json"`
}
