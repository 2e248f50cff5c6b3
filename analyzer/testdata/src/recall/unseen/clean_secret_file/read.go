// Package cleansecretfile reads a secret from a file.
package cleansecretfile

import (
	"context"
	"os"
	"strings"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

const path = "/run/secrets/authlete_service_access_token"

// Client makes a client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithSecuritySource(func(context.Context) (components.Security, error) {
		text, err := os.ReadFile(path)
		if err != nil {
			return components.Security{}, err
		}
		return components.Security{Bearer: authlete.String(strings.TrimSpace(string(text)))}, nil
	}))
}
