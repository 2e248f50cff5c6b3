// Package trimmedliteral trims a literal.
package trimmedliteral

import (
	"strings"

	authlete "github.com/authlete/authlete-go-sdk"
)

var raw = "\t bW3tF8xajheRo5cbPLimEGNAs2320xseb6X5tRsh9sc \n\n" // leak

// Client makes a client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(strings.TrimSpace(raw)))
}
