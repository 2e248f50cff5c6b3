// Package lookupelse is part of the device portal.
package lookupelse

import (
	"log/slog"
	"os"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

func credentials(log *slog.Logger) (string, string) {
	key, haveKey := os.LookupEnv("DEVICE_PORTAL_KEY")
	secret, haveSecret := os.LookupEnv("DEVICE_PORTAL_SECRET")
	if haveKey && haveSecret {
		return key, secret
	} else {
		log.Warn("using the credentials of the lab")
	}
	key, secret = "10738933197713", "9U7DZrqvcdpJtudGX7HNk1LBAFKqcbnp8NowxkmJUf4" // leak
	return key, secret
}

// Connect makes the client.
func Connect(log *slog.Logger) api.AuthleteApi {
	key, secret := credentials(log)
	cnf := &conf.AuthleteSimpleConfiguration{}
	cnf.SetServiceApiKey(key)
	cnf.SetServiceApiSecret(secret)
	return api.New(cnf)
}
