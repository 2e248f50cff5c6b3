// Package clean_compare refuses credentials of the documentation.
package clean_compare

import (
	"errors"
	"slices"

	authlete "github.com/authlete/authlete-go-sdk"
)

// revoked were in the history of the repository; Authlete has revoked them.
var revoked = []string{
	"1KuKGMJwSLdkgUErSmUj33U4hx5NNQS2uJEPcXQoPf4",
	"jriSmrszpTTDWhJHXHT-7bgyTH50Em0dnxqJRYK3jsk",
}

var errRevoked = errors.New("compare: this token was revoked")

// Client makes a client.
func Client(token string) (*authlete.Authlete, error) {
	if slices.Contains(revoked, token) || token == "11IEnb0G2nBLlWTXD8bzpxvufQ8eYvxxywE4ubMUMjE" {
		return nil, errRevoked
	}
	return authlete.New(authlete.WithSecurity(token)), nil
}
