// Package positionalpair writes the pair without names.
package positionalpair

import (
	"context"

	client "github.com/authlete/openapi-for-go"
)

// WithAuth adds the pair to a context.
func WithAuth(ctx context.Context) context.Context {
	p := client.BasicAuth{"19801173284748", "z_YWuq69d4yBgpSrNWpGuwAAlQHJQM4hLbPlPcoCwUY"} // leak
	return context.WithValue(ctx, client.ContextBasicAuth, p)
}
