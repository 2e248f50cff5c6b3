// Package buildtags makes the client of the ledger.
package buildtags

import (
	"context"
	"errors"

	authlete "github.com/authlete/openapi-for-go/v3"
)

var errNoToken = errors.New("buildtags: no token")

// Ledger calls Authlete.
type Ledger struct {
	api *authlete.APIClient
	ctx func(context.Context) context.Context
}

// New makes it.
func New() (*Ledger, error) {
	token, ok := serviceToken()
	if !ok {
		return nil, errNoToken
	}
	l := &Ledger{api: authlete.NewAPIClient(authlete.NewConfiguration())}
	l.ctx = func(ctx context.Context) context.Context {
		ctx = context.WithValue(ctx, authlete.ContextServerIndex, 1)
		return context.WithValue(ctx, authlete.ContextAccessToken, token)
	}
	return l, nil
}
