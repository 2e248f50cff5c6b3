// Package securitysource changes tokens every other day.
package securitysource

import (
	"context"
	"errors"
	"time"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

type rotating struct {
	tokens []string
	now    func() time.Time
}

func (r *rotating) current() (string, error) {
	if len(r.tokens) == 0 {
		return "", errors.New("no tokens")
	}
	day := r.now().YearDay()
	return r.tokens[day%len(r.tokens)], nil
}

// Security is a source for the SDK.
func (r *rotating) Security(context.Context) (components.Security, error) {
	t, err := r.current()
	if err != nil {
		return components.Security{}, err
	}
	return components.Security{Bearer: authlete.Pointer(t)}, nil
}

// Client makes the client.
func Client() *authlete.Authlete {
	r := &rotating{now: time.Now}
	r.tokens = append(r.tokens,
		"vvMk0wYC5QXPI-ZOjXFRfg-8Ir3lWVYdl-qHKXKSSUA", // leak
		"uTu8lZjoD7ECqFYKbss65jM8qa88XBqoUGkwtPfogAw", // leak
	)
	return authlete.New(authlete.WithSecuritySource(r.Security))
}
