// Package oncevalue makes its value once.
package oncevalue

import (
	"sync"

	authlete "github.com/authlete/authlete-go-sdk"
)

var load = sync.OnceValue(func() string {
	return "b3wiEXc5h4PoXWTBFxOyTEsZ5YkMi7ofTAgxygDMXdE" // leak
})

// Client makes a client.
func Client() *authlete.Authlete { return authlete.New(authlete.WithSecurity(load())) }
