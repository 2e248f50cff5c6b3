// Package cleanerrors has errors that name variables.
package cleanerrors

import (
	"errors"
	"fmt"
	"os"
)

// ErrNoSecret says what is missing.
var ErrNoSecret = errors.New("AUTHLETE_SERVICE_APISECRET is not set: see https://console.authlete.com/settings/access-tokens-of-service")

// Check checks the environment.
func Check() error {
	for _, name := range []string{"AUTHLETE_SERVICE_APIKEY", "AUTHLETE_SERVICE_APISECRET", "AUTHLETE_SERVICE_ACCESSTOKEN"} {
		if os.Getenv(name) == "" {
			return fmt.Errorf("%w: %s", ErrNoSecret, name)
		}
	}
	return nil
}
