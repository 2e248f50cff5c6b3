// Package fx has the declarations of the real package of this path that the
// tests use.
package fx

// Option is an option.
type Option interface{ String() string }

// Options joins options.
func Options(opts ...Option) Option { return nil }

// Supply gives values.
func Supply(values ...interface{}) Option { return nil }

// Provide gives constructors.
func Provide(constructors ...interface{}) Option { return nil }
