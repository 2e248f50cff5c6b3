// Package confmap has the declarations of the real package of this path that the
// tests use.
package confmap

// Confmap is a map of settings.
type Confmap struct{}

// Provider makes one.
func Provider(mp map[string]interface{}, delim string) *Confmap { return nil }
