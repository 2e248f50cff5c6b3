// Package defaults has the declarations of the real package of this path that the snippets use.
package defaults

// Set sets what is empty.
func Set(ptr interface{}) error { return nil }
