// Package structdefaults fills what is empty.
package structdefaults

import (
	"github.com/creasty/defaults"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Options are options.
type Options struct {
	Server string `default:"https://us.authlete.com"`
	Bearer string `default:"fmL2PiciNb9z8IjeP8BMTkHQ-r50j9nt8T5s370x59U"` // leak
	Retry  int    `default:"3"`
}

// New makes a client.
func New(o Options) (*authlete.Authlete, error) {
	if err := defaults.Set(&o); err != nil {
		return nil, err
	}
	return authlete.New(authlete.WithServerURL(o.Server), authlete.WithSecurity(o.Bearer)), nil
}

// Simple makes a client with nothing but defaults.
func Simple() *authlete.Authlete {
	c, err := New(Options{})
	if err != nil {
		return nil
	}
	return c
}
