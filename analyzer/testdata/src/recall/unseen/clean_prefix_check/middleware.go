// Package cleanprefixcheck takes headers apart.
package cleanprefixcheck

import (
	"net/http"
	"strings"

	authlete "github.com/authlete/authlete-go-sdk"
)

const (
	bearerPrefix = "Bearer "
	headerName   = "Authorization"
)

// Forward makes a client with the token that a request came with.
func Forward(r *http.Request) *authlete.Authlete {
	token, ok := strings.CutPrefix(r.Header.Get(headerName), bearerPrefix)
	if !ok {
		token = ""
	}
	return authlete.New(authlete.WithServerURL("https://us.authlete.com"), authlete.WithSecurity(token))
}
