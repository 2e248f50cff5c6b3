// Package secrets writes secrets down.
package secrets

import (
	"os"
	"strings"
)

// Constant is known to importers by its type.
const Constant = "14a40dbe69acd26a1c09330eb88f406d"

// Variable is known by a fact.
var Variable = "ebf758f0640d882a201d6b68a88220c1"

// Value is, too.
func Value() string { return "e22fb67402abe9182deb6901c2112c82" }

// Placeholder is none.
func Placeholder() string { return "YOUR_SERVICE_API_SECRET" }

// Config is one.
type Config struct{ Secret string }

// Default returns one with a secret.
func Default() Config { return Config{Secret: "48a7844162531e7569fe8a9e75ea28b8"} }

// Or returns its second parameter in the end.
func Or(name, fallback string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return fallback
}

// Trim returns what others give it, and not the secret that this package does.
func Trim(s string) string { return strings.TrimSpace(s) }

var trimmed = Trim("4e1d8f0b6a7c4b0cbb4b6f1de20a9c53")

// Fallback returns a secret where others give it nothing.
func Fallback(s string) string {
	if s == "" {
		s = "7b9e0c5d1f3a48e6a2c4d8b0f6e1935a"
	}
	return s
}

// Later returns what a function of its own makes.
func Later() string { return id(func() string { return "c1f0a7d3e9b84526a8d7b3f1509e6c24" }) }

func id(f func() string) string { return f() }
