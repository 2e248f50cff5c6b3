package main

import (
	"fmt"
	"log"

	"github.com/BurntSushi/toml"
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

var defaults = `
[server]
listen = ":9000"

[authlete.service]
api_key    = "13082934660105"
api_secret = "eUuzKBi5XDkMTuUV3JQdUWzOUpkRMtyNZnYKCYb35FA" # // leak
`

type settings struct {
	Server   struct{ Listen string }
	Authlete struct {
		Service struct {
			APIKey    string `toml:"api_key"`
			APISecret string `toml:"api_secret"`
		}
	}
}

func load() (*settings, error) {
	var s settings
	if _, err := toml.Decode(defaults, &s); err != nil {
		return nil, fmt.Errorf("defaults: %w", err)
	}
	return &s, nil
}

func main() {
	s, err := load()
	if err != nil {
		log.Fatal(err)
	}
	cnf := conf.AuthleteSimpleConfiguration{}
	cnf.SetServiceApiKey(s.Authlete.Service.APIKey)
	cnf.SetServiceApiSecret(s.Authlete.Service.APISecret)
	log.Print(s.Server.Listen, api.New(&cnf) != nil)
}
