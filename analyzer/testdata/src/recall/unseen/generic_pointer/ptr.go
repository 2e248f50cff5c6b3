// Package genericpointer takes the address of a literal with a helper.
package genericpointer

import (
	"context"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

func ref[T any](v T) *T { return &v }

// Client makes a client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithSecuritySource(func(context.Context) (components.Security, error) {
		return components.Security{Bearer: ref("AQACU754Ytw_xolJqFH_OM_gZECUu8TUNEDR9yZy4u0")}, nil // leak
	}))
}
