// Package cmpor takes the first that is set.
package cmpor

import (
	"cmp"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client makes a client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(cmp.Or(os.Getenv("BEARER"), "Et3jimKjTqRY3CdD5F5Zs_x3wQQhZUIrpDUiHH3wh5E"))) // leak
}
