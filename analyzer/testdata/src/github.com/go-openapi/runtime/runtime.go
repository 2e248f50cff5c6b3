// Package runtime has the declarations of the real package of this path that the
// tests use.
package runtime

// ClientAuthInfoWriter authenticates requests.
type ClientAuthInfoWriter interface{}
