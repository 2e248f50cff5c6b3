// Package gin has the declarations of the real package of this path that the
// tests use.
package gin

// Context is that of a request.
type Context struct{}

// HandlerFunc is a handler.
type HandlerFunc func(*Context)
