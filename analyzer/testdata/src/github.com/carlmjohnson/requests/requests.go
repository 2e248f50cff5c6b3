// Package requests has the declarations of the real package of this path that the
// tests use.
package requests

// Builder makes requests.
type Builder struct{}

// URL begins one.
func URL(baseurl string) *Builder { return &Builder{} }

func (rb *Builder) BasicAuth(username, password string) *Builder { return rb }
func (rb *Builder) Bearer(token string) *Builder                 { return rb }
func (rb *Builder) Header(key string, values ...string) *Builder { return rb }
