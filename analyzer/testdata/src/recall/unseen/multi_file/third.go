package multifile

import authlete "github.com/authlete/authlete-go-sdk"

// Client makes a client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(head + tail)) // leak
}
