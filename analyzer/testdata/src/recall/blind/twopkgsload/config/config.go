// Package config loads the configuration.
package config

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
)

// Config is the configuration.
type Config struct {
	Listen   string
	Authlete Authlete
}

// Authlete is how Authlete is called.
type Authlete struct {
	Server string
	Token  string
}

// Default is what counts if there is no file.
func Default() *Config {
	return &Config{
		Listen: "127.0.0.1:8080",
		Authlete: Authlete{
			Server: "https://us.authlete.com",
			Token:  "PN5cIZh-9ezwrFMeDfHZGIRRMYMPgp2827qiXx5_CKQ", // leak
		},
	}
}

// Load reads a file.
func Load(name string) (*Config, error) {
	c := Default()
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return nil, err
	}
	return c, json.Unmarshal(b, c)
}
