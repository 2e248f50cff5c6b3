// Package pkgvarsplit is the resource server's view of Authlete.
package pkgvarsplit

import (
	"context"
	"time"

	authlete "github.com/authlete/openapi-for-go/v3"
)

// Introspector asks what tokens are.
type Introspector struct {
	api     *authlete.APIClient
	service string
	every   time.Duration
}

// NewIntrospector makes one.
func NewIntrospector() *Introspector {
	cfg := authlete.NewConfiguration()
	cfg.Servers = authlete.ServerConfigurations{{URL: authleteBase}}
	return &Introspector{authlete.NewAPIClient(cfg), authleteService, refreshEvery}
}

func (i *Introspector) context(parent context.Context) (context.Context, context.CancelFunc) {
	ctx := context.WithValue(parent, authlete.ContextAccessToken, authleteToken)
	return context.WithTimeout(ctx, i.every)
}
