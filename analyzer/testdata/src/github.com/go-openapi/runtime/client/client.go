// Package client has the declarations of the real package of this path that the
// tests use.
package client

import "github.com/go-openapi/runtime"

// Runtime is a client.
type Runtime struct{ DefaultAuthentication runtime.ClientAuthInfoWriter }

// New makes one.
func New(host, basePath string, schemes []string) *Runtime { return nil }

// BasicAuth authenticates by a pair.
func BasicAuth(username, password string) runtime.ClientAuthInfoWriter { return nil }

// BearerToken authenticates by a token.
func BearerToken(token string) runtime.ClientAuthInfoWriter { return nil }
