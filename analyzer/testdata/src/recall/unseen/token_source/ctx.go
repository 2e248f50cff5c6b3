// Package tokensource gives the client a source.
package tokensource

import (
	"context"

	authlete "github.com/authlete/openapi-for-go/v3"
	"golang.org/x/oauth2"
)

// Context has what calls are made with.
func Context() context.Context {
	src := oauth2.StaticTokenSource(&oauth2.Token{
		AccessToken: "eLfBaFtOlbS2Gz8A5o_WTTIpOg0466h71MBs4d984xE", // leak
		TokenType:   "Bearer",
	})
	return context.WithValue(context.Background(), authlete.ContextOAuth2, src)
}
