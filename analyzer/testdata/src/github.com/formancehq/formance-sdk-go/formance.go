// Package formance has the declarations of the real package of this path that the snippets use.
package formance

// SDKOption is an option.
type SDKOption func(*Formance)

// Formance is a client.
type Formance struct{}

// WithSecurity sets the token.
func WithSecurity(authorization string) SDKOption { return nil }

// WithServerURL sets the server.
func WithServerURL(serverURL string) SDKOption { return nil }

// New makes a client.
func New(opts ...SDKOption) *Formance { return &Formance{} }
