// Package packageinit sets its variable in init.
package packageinit

import authlete "github.com/authlete/authlete-go-sdk"

var (
	server = "https://eu.authlete.com"
	cred   string
)

func init() {
	cred = "sA_0tNxKcR5XFN1X0wy_zOWzkfodWEgWZKGFVQDXigI" // leak
}

// Client makes a client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithServerURL(server), authlete.WithSecurity(cred))
}
