// Package mapstructure has the declarations of the real package of this path that the snippets use.
package mapstructure

// Decode decodes.
func Decode(input interface{}, output interface{}) error { return nil }
