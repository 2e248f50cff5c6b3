// Package stripe has the declarations of the real package of this path that the snippets use.
package stripe

// Key is the key.
var Key string
