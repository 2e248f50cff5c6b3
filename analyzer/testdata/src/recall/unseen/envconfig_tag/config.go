// Package envconfigtag has a default in a tag of envconfig.
package envconfigtag

// Config is read from the environment.
type Config struct {
	Authlete struct {
		ServiceAPIKey    string `envconfig:"AUTHLETE_SERVICE_APIKEY" default:"94456217211556"`
		ServiceAPISecret string `envconfig:"AUTHLETE_SERVICE_APISECRET" default:"WlM-XSLMkqTVal9faweAUqs4_hPcGA4zhEDLAQV0Pis"` // leak
	}
}
