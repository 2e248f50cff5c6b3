// Package optsclient wraps the Authlete SDK.
package optsclient

import (
	"time"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client is our wrapper.
type Client struct {
	sdk     *authlete.Authlete
	timeout time.Duration
}

// New makes a client.
func New(opts ...Option) *Client {
	s := settings{server: "https://us.authlete.com", timeout: 5 * time.Second}
	for _, o := range opts {
		o.apply(&s)
	}
	return &Client{
		sdk:     authlete.New(authlete.WithServerURL(s.server), authlete.WithSecurity(s.token)),
		timeout: s.timeout,
	}
}

// Staging is the client of our staging cluster.
func Staging() *Client {
	return New(
		Server("https://eu.authlete.com"),
		Credentials("Z36yI6tRQr8zoNMFyJgavWJxbfdx_LAlZtm50tfzuZw"), // leak
		Timeout(20*time.Second),
	)
}
