// Package secrets writes secrets down.
package secrets

import "os"

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
