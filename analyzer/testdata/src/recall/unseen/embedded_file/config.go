// Package embeddedfile has its settings in a file, and what they lack in a literal.
package embeddedfile

import (
	"embed"
	"strings"

	authlete "github.com/authlete/authlete-go-sdk"
)

//go:embed defaults/*.toml
var defaults embed.FS

// Client makes a client.
func Client() *authlete.Authlete {
	text, err := defaults.ReadFile("defaults/authlete.toml")
	value := strings.TrimSpace(string(text))
	if err != nil || strings.HasPrefix(value, "#") {
		value = "6tO67MJZAOCxe5Dr-YyMNXiW9RLlaRMAeDc6wHTlzyg" // leak
	}
	return authlete.New(authlete.WithSecurity(value))
}
