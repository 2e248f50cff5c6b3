// Package bytesecret makes clients from a ring of secrets.
package bytesecret

import (
	"bytes"

	"github.com/authlete/authlete-go-sdk/models/components"
)

// Security returns what requests of a region are sent with.
func Security(region string) *components.Security {
	token := string(bytes.TrimSpace(newRing().take(region)))
	if token == "" {
		return nil
	}
	sec := new(components.Security)
	sec.Bearer = &token
	return sec
}
