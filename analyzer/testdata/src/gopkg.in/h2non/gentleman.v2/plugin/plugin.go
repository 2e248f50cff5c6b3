// Package plugin has the declarations of the real package of this path that the
// tests use.
package plugin

// Plugin changes requests.
type Plugin interface{ Disabled() bool }
