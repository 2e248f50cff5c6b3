// Package iotatokens makes the client of an environment.
package iotatokens

import (
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

func (e env) token() string {
	if t := tokens[e]; t != "" {
		return t
	}
	return os.Getenv("AUTHLETE_BEARER")
}

// Client makes it.
func Client(name string) *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(parseEnv(name).token()))
}
