package server

import (
	"errors"

	"github.com/kelseyhightower/envconfig"
)

type Config struct {
	Listen  string `envconfig:"LISTEN" default:":8080"`
	BaseURL string `envconfig:"AUTHLETE_BASE_URL" default:"https://us.authlete.com"`
	Service string `envconfig:"AUTHLETE_SERVICE_ID" required:"true"`
	Token   string `envconfig:"AUTHLETE_SERVICE_ACCESS_TOKEN" required:"true"`
	Cookie  string `envconfig:"COOKIE_KEY" default:"wDQVDw1EtSoszlenIGVhuMM3Rk9bKklHavJVMGCdWi8"`
}

func Load() (c Config, err error) {
	if err = envconfig.Process("", &c); err != nil {
		return
	}
	if len(c.Token) != 43 {
		err = errors.New("AUTHLETE_SERVICE_ACCESS_TOKEN: want 43 characters")
	}
	return
}
