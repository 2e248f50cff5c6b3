// Package authz wraps the SDK.
package authz

import (
	"recall/blind/twopkgsload/config"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client is a client.
type Client struct{ *authlete.Authlete }

// Connect makes a client.
func Connect(c config.Authlete) Client {
	return Client{authlete.New(authlete.WithServerURL(c.Server), authlete.WithSecurity(c.Token))}
}
