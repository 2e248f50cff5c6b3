// Package envconfig has the declarations of the real package of this path that the snippets use.
package envconfig

// Process reads the environment.
func Process(prefix string, spec interface{}) error { return nil }
