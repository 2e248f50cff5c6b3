package config

import (
	"log/slog"

	"github.com/caarlos0/env/v10"
)

type Config struct {
	Addr     string `env:"ADDR" envDefault:":8080"`
	LogLevel string `env:"LOG_LEVEL" envDefault:"info"`

	Authlete struct {
		BaseURL     string `env:"BASE_URL" envDefault:"https://us.authlete.com"`
		ServiceID   int64  `env:"SERVICE_APIKEY" envDefault:"159601601"`
		AccessToken string `env:"SERVICE_ACCESSTOKEN" envDefault:"U_7gae67SPB-7cCM824Ep5E6owCx631XtvoyW34BRv4"`
	} `envPrefix:"AUTHLETE_"`
}

func Load() Config {
	var c Config
	if err := env.Parse(&c); err != nil {
		slog.Error("config", "err", err)
	}
	return c
}
