// Package typedconstant has constants of a type of its own.
package typedconstant

import (
	"context"

	authlete "github.com/authlete/openapi-for-go/v3"
)

// Credential is what to send.
type Credential string

// The credentials.
const (
	None Credential = ""
	Live Credential = "FGVTMxyglb_J8r5xGeLwazAjkxEnE8cNMTyUfFmhhF0" // leak
)

// Attach adds one to a context.
func (c Credential) Attach(ctx context.Context) context.Context {
	return context.WithValue(ctx, authlete.ContextAccessToken, string(c))
}

// Context has the live one.
func Context() context.Context { return Live.Attach(context.Background()) }
