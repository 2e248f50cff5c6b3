// Package dotenvtext has the variables of the dev container.
package dotenvtext

import (
	"os"
	"strings"

	"github.com/joho/godotenv"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

var lines = []string{
	"LOG_LEVEL=debug",
	"AUTHLETE_SERVICEOWNER_APIKEY=118279123456",
	"AUTHLETE_SERVICEOWNER_APISECRET=Swb8dcpbrEGF7zURibLDLTL1SEwqCOYnhXZfaynF0D8", // leak
}

func export() error {
	vars, err := godotenv.Unmarshal(strings.Join(lines, "\n"))
	if err != nil {
		return err
	}
	for k, v := range vars {
		if os.Getenv(k) == "" {
			os.Setenv(k, v)
		}
	}
	return nil
}

// Client reads the environment.
func Client() (api.AuthleteApi, error) {
	if err := export(); err != nil {
		return nil, err
	}
	return api.New(new(conf.AuthleteEnvConfiguration)), nil
}
