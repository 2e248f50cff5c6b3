// Package cleancomparison compares with what must not be.
package cleancomparison

import (
	"errors"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client makes a client.
func Client() (*authlete.Authlete, error) {
	token := os.Getenv("AUTHLETE_BEARER")
	switch token {
	case "", "YOUR_ACCESS_TOKEN", "changeme":
		return nil, errors.New("AUTHLETE_BEARER: no token")
	}
	return authlete.New(authlete.WithSecurity(token)), nil
}
