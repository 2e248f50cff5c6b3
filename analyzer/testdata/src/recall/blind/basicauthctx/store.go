// Package basicauthctx keeps the credentials of the 2.x API in a store.
package basicauthctx

import (
	"context"
	"sync"

	authlete "github.com/authlete/openapi-for-go"
)

// Store is a store.
type Store struct {
	m sync.Map
}

// Put adds credentials.
func (s *Store) Put(name string, auth authlete.BasicAuth) { s.m.Store(name, auth) }

// Context returns a context with credentials.
func (s *Store) Context(ctx context.Context, name string) context.Context {
	v, ok := s.m.Load(name)
	if !ok {
		return ctx
	}
	return context.WithValue(ctx, authlete.ContextBasicAuth, v)
}

// Default is the store of the service.
func Default() *Store {
	s := new(Store)
	auth := authlete.BasicAuth{UserName: "10734982136904"}
	auth.Password = "UlBlrl3iQNEXA443oQyPQrYOZck6LoimziQ5-l3ONwI" // leak
	s.Put("service", auth)
	s.Put("owner", authlete.BasicAuth{UserName: "118279123456", Password: "aNHzHtrpdO0DtHFnykJ6R1T9a8-IOlToZ0_M7_eSJEg"}) // leak
	return s
}
