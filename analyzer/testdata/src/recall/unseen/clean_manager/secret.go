// Package cleanmanager asks a manager of secrets.
package cleanmanager

import (
	"context"

	authlete "github.com/authlete/openapi-for-go/v3"
)

// Manager is what has secrets.
type Manager interface {
	Secret(ctx context.Context, name string) (string, error)
}

// Context has the token.
func Context(ctx context.Context, m Manager) (context.Context, error) {
	token, err := m.Secret(ctx, "projects/1234567890/secrets/authlete-service-access-token/versions/latest")
	if err != nil {
		return nil, err
	}
	return context.WithValue(ctx, authlete.ContextAccessToken, token), nil
}
