// Package clean_dpopbind checks what tokens are bound to.
package clean_dpopbind

import (
	"errors"

	"github.com/authlete/authlete-go-sdk/models/components"
)

// Thumbprints of keys and of certificates that may call us.
var trusted = map[string]string{
	"mobile": "kQ_t4wqwNY41kP6Jj0wHs6DzDM6ROpVm9yik0ziOwtI",
	"batch":  "sMLgi5kuH8Or4I0lzIlrB9EjpJ9pxAZe_WMh3LGKF1A",
}

var errUnbound = errors.New("dpopbind: not bound to a key that we trust")

type confirmation struct {
	JKT  string `json:"jkt"`
	X5TS string `json:"x5t#S256"`
}

// Check checks a confirmation.
func Check(c confirmation) error {
	for _, t := range trusted {
		if t == c.JKT || t == c.X5TS {
			return nil
		}
	}
	return errUnbound
}

// Request asks for the confirmation of a token.
func Request(token string) components.IntrospectionRequest {
	return components.IntrospectionRequest{Token: token}
}
