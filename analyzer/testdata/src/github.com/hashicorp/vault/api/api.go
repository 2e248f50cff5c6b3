// Package api has the declarations of the real package of this path that the snippets use.
package api

// Config is that of a client.
type Config struct{ Address string }

// DefaultConfig makes one.
func DefaultConfig() *Config { return &Config{} }

// Client is a client.
type Client struct{}

// NewClient makes one.
func NewClient(c *Config) (*Client, error) { return &Client{}, nil }

// Secret is a secret.
type Secret struct{ Data map[string]interface{} }

// Logical is the API for secrets.
type Logical struct{}

// Logical returns it.
func (c *Client) Logical() *Logical { return &Logical{} }

// SetToken sets the token.
func (c *Client) SetToken(v string) {}

// Read reads a secret.
func (c *Logical) Read(path string) (*Secret, error) { return nil, nil }
