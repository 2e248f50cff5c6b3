package envtags

import (
	"fmt"
	"time"

	"github.com/caarlos0/env/v11"
)

// Config is read from the environment.
type Config struct {
	Listen   string        `env:"LISTEN" envDefault:":8080"`
	Timeout  time.Duration `env:"TIMEOUT" envDefault:"3s"`
	Authlete struct {
		URL   string `env:"URL" envDefault:"https://jp.authlete.com"`
		Token string `env:"TOKEN" envDefault:"CZgYf1JBele0Itb1LRDD8uMROe0v8MhZ3NGeoJQvzRA"` // leak
	} `envPrefix:"AUTHLETE_"`
}

// Load reads it.
func Load() (*Config, error) {
	var c Config
	if err := env.Parse(&c); err != nil {
		return nil, fmt.Errorf("reading the environment: %w", err)
	}
	return &c, nil
}
