package main

import (
	"context"
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

func main() {
	_ = authlete.New(authlete.WithSecuritySource(func(ctx context.Context) (components.Security, error) {
		return components.Security{Bearer: authlete.Pointer("98f1a4a1cdefe3b9ab80957f4aef51c3")}, nil // leak
	}))
}
