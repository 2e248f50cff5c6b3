// Package envtags wires the gateway.
package envtags

import authlete "github.com/authlete/authlete-go-sdk"

// Wire makes the client.
func Wire() (*authlete.Authlete, error) {
	c, err := Load()
	if err != nil {
		return nil, err
	}
	return authlete.New(authlete.WithServerURL(c.Authlete.URL), authlete.WithSecurity(c.Authlete.Token)), nil
}
