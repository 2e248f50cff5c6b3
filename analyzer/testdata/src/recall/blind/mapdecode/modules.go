// Package mapdecode starts modules that are described by maps.
package mapdecode

import (
	"github.com/mitchellh/mapstructure"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type module struct {
	kind   string
	params map[string]any
}

var modules = []module{
	{"cors", map[string]any{"origins": []string{"*"}}},
	{"authlete", map[string]any{
		"base_url":   "https://api.authlete.com",
		"api_key":    "2894663107",
		"api_secret": "uP0d2KhglnQLkvZWTA5Mf_ItKYMO_fuLsPpgCMGmbOc", // leak
	}},
}

type authleteParams struct {
	BaseURL   string `mapstructure:"base_url"`
	APIKey    string `mapstructure:"api_key"`
	APISecret string `mapstructure:"api_secret"`
}

func start(m module) (api.AuthleteApi, error) {
	var p authleteParams
	if err := mapstructure.Decode(m.params, &p); err != nil {
		return nil, err
	}
	cnf := &conf.AuthleteSimpleConfiguration{}
	cnf.SetBaseUrl(p.BaseURL)
	cnf.SetServiceApiKey(p.APIKey)
	cnf.SetServiceApiSecret(p.APISecret)
	return api.New(cnf), nil
}

// Start starts all modules.
func Start() (a api.AuthleteApi, err error) {
	for _, m := range modules {
		if m.kind == "authlete" {
			a, err = start(m)
		}
	}
	return
}
