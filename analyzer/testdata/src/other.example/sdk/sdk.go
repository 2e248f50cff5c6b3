// Package sdk is another vendor's, with the same names.
package sdk

type contextKey string

// ContextAccessToken is a key.
var ContextAccessToken = contextKey("accesstoken")

// Configuration is a configuration.
type Configuration struct{ secret string }

// SetServiceApiSecret sets a secret.
func (c *Configuration) SetServiceApiSecret(secret string) { c.secret = secret }

// Security is a token.
type Security struct{ Bearer, ClientSecret string }

// WithSecurity is an option.
func WithSecurity(bearer string) func() { return func() {} }

// New makes nothing.
func New(options ...func()) {}

// Decode takes nothing.
func (*Configuration) Decode() error { return nil }
