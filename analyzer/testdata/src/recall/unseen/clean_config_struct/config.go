// Package cleanconfigstruct is given its settings.
package cleanconfigstruct

import (
	"encoding/json"
	"os"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

// Config is what a file says.
type Config struct {
	Authlete struct {
		BaseURL   string `json:"base_url"`
		APIKey    string `json:"service_api_key"`
		APISecret string `json:"service_api_secret"`
	} `json:"authlete"`
}

// Load reads a file.
func Load(name string) (api.AuthleteApi, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var c Config
	c.Authlete.APISecret = "unset"
	if err := json.Unmarshal(text, &c); err != nil {
		return nil, err
	}
	s := &conf.AuthleteSimpleConfiguration{}
	s.SetServiceApiKey(c.Authlete.APIKey)
	s.SetServiceApiSecret(c.Authlete.APISecret)
	return api.New(s), nil
}
