package main

import (
	"log"

	"github.com/kelseyhightower/envconfig"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type specification struct {
	Debug     bool
	Port      int    `default:"9090"`
	ApiKey    string `split_words:"true" default:"21653835348762"`
	ApiSecret string `split_words:"true" default:"2T7C2oNNTIUbvsrkvHKLJFzqT_aJSMJZaEtc_v5sIq8"` // leak
}

func (s specification) authlete() conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiKey(s.ApiKey)
	c.SetServiceApiSecret(s.ApiSecret)
	return c
}

func main() {
	var s specification
	if err := envconfig.Process("authlete", &s); err != nil {
		log.Fatal(err)
	}
	if s.Debug {
		log.Printf("port %d, service %s", s.Port, s.ApiKey)
	}
	_ = api.New(s.authlete())
}
