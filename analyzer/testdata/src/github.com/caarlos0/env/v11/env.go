// Package env has the declarations of the real package of this path that the snippets use.
package env

// Parse reads the environment.
func Parse(v interface{}) error { return nil }

// ParseAs reads the environment.
func ParseAs[T any]() (T, error) { var t T; return t, nil }
