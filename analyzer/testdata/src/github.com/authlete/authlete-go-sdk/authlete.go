// Package authlete has the declarations of the real package of this path that
// the tests use.
package authlete

import (
	"context"

	"github.com/authlete/authlete-go-sdk/models/components"
)

// Authlete is a client.
type Authlete struct{ SDKVersion string }

// SDKOption is an option of New.
type SDKOption func(*Authlete)

// WithServerURL sets the server.
func WithServerURL(serverURL string) SDKOption { return nil }

// WithSecurity sets the token.
func WithSecurity(bearer string) SDKOption { return nil }

// WithSecuritySource sets where tokens come from.
func WithSecuritySource(security func(context.Context) (components.Security, error)) SDKOption {
	return nil
}

// New makes a client.
func New(opts ...SDKOption) *Authlete { return &Authlete{} }

// String returns the address of a string.
func String(s string) *string { return &s }

// Pointer returns the address of a value.
func Pointer[T any](v T) *T { return &v }
