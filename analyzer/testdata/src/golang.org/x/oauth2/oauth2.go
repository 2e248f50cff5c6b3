// Package oauth2 has the declarations of the real package of this path that
// the tests use.
package oauth2

// Token is a token.
type Token struct {
	AccessToken  string
	TokenType    string
	RefreshToken string
}

// TokenSource makes tokens.
type TokenSource interface{ Token() (*Token, error) }

// StaticTokenSource always makes the same token.
func StaticTokenSource(t *Token) TokenSource { return nil }
