// Package fxmodule is a module of fx.
package fxmodule

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"go.uber.org/fx"
)

type params struct{ Auth string }

// Module provides the client.
var Module = fx.Options(
	fx.Supply(params{Auth: "G31-xnObpMUr_clTNWwMJQz_o33I7LuwY_JZNOrWEsU"}), // leak
	fx.Provide(func(p params) *authlete.Authlete {
		return authlete.New(authlete.WithSecurity(p.Auth))
	}),
)
