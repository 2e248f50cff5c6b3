// Package stringfunctions cleans up what is written in parts.
package stringfunctions

import (
	"strings"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client makes a client.
func Client() *authlete.Authlete {
	parts := []string{"EE3DeSy9TAGkzAL", "eawQGKsRRGgBTU", "EHWmsftBZIQgo0"} // leak
	return authlete.New(authlete.WithSecurity(strings.Join(parts, "")))
}
