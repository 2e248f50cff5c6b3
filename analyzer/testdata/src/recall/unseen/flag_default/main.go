// Package flagdefault has a token as the default of a flag.
package flagdefault

import (
	"flag"

	authlete "github.com/authlete/authlete-go-sdk"
)

var bearer = flag.String("t", "SowZ3xxIla4Xanux1jI7GvrWsseNGKU5-vwQU-LQo7E", "what to send") // leak

// Client makes a client.
func Client() *authlete.Authlete {
	flag.Parse()
	return authlete.New(authlete.WithSecurity(*bearer))
}
