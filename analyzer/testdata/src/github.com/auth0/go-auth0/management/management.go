// Package management has the declarations of the real package of this path that the snippets use.
package management

// Option is an option.
type Option func(*Management)

// Management is a client.
type Management struct{}

// New makes one.
func New(domain string, options ...Option) (*Management, error) { return nil, nil }

// WithStaticToken sets the token.
func WithStaticToken(token string) Option { return nil }

// Client is an application.
type Client struct {
	Name         *string
	ClientSecret *string
}
