// Package clean_ory asks Ory about identities.
package clean_ory

import (
	"context"
	"os"

	ory "github.com/ory/client-go"
)

const projectToken = "d4qOGW503punNZFmi6UtfMWirxiz-uxY0N2xf54JIb0"

func configuration() *ory.Configuration {
	c := ory.NewConfiguration()
	c.Servers = []ory.ServerConfiguration{{URL: "https://playground.projects.oryapis.com"}}
	c.AddDefaultHeader("Authorization", "Bearer "+projectToken)
	return c
}

// With returns a context for calls.
func With(ctx context.Context) context.Context {
	if u := os.Getenv("ORY_USER"); u != "" {
		return context.WithValue(ctx, ory.ContextBasicAuth, ory.BasicAuth{UserName: u, Password: "PjGHdYQx0pZXfuDX83AsvmXnQCyppvMwDKsol_u9WHw"})
	}
	return context.WithValue(ctx, ory.ContextAccessToken, projectToken)
}

// New makes a client.
func New() *ory.APIClient { return ory.NewAPIClient(configuration()) }
