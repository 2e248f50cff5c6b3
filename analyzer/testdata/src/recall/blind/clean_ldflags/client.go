// Package clean_ldflags gets its token from the linker.
package clean_ldflags

import (
	"context"
	"errors"

	authlete "github.com/authlete/openapi-for-go/v3"
)

var errBuild = errors.New("built without a token")

// Context returns a context for calls.
func Context(ctx context.Context) (context.Context, error) {
	if bearer == "" {
		return nil, errBuild
	}
	return context.WithValue(ctx, authlete.ContextAccessToken, bearer), nil
}

// Client makes the client.
func Client() *authlete.APIClient {
	cfg := authlete.NewConfiguration()
	cfg.UserAgent = "ledger/" + version + " (" + commit + ")"
	return authlete.NewAPIClient(cfg)
}
