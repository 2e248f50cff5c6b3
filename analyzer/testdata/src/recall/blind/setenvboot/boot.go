// Package setenvboot prepares the environment for libraries that read it.
package setenvboot

import (
	"fmt"
	"os"

	"github.com/authlete/authlete-go-gin/middleware"
	"github.com/gin-gonic/gin"
)

var local = map[string]string{
	"AUTHLETE_BASE_URL":          "https://api.authlete.com",
	"AUTHLETE_SERVICE_APIKEY":    "4593494640",
	"AUTHLETE_SERVICE_APISECRET": "tWyXA9rzghHT5c46U1OmwcvpKkH6E8xcD--1UADNlMA", // leak
	"GIN_MODE":                   "debug",
}

func prepare() error {
	for name, value := range local {
		if _, set := os.LookupEnv(name); set {
			continue
		}
		if err := os.Setenv(name, value); err != nil {
			return fmt.Errorf("setting %s: %w", name, err)
		}
	}
	return nil
}

// Handlers returns the handlers.
func Handlers() ([]gin.HandlerFunc, error) {
	if err := prepare(); err != nil {
		return nil, err
	}
	return []gin.HandlerFunc{middleware.AuthleteApi_Env()}, nil
}
