// Package clean_otheroidc lets staff sign in with Google, and issues tokens with Authlete.
package clean_otheroidc

import (
	"context"
	"net/http"
	"os"

	"golang.org/x/oauth2"

	authlete "github.com/authlete/authlete-go-sdk"
)

var google = oauth2.Config{
	ClientID:     "407408718192.apps.googleusercontent.com",
	ClientSecret: "GOCSPX-" + "226C4IId8_X43KfznNjcX",
	Endpoint: oauth2.Endpoint{
		AuthURL:  "https://accounts.google.com/o/oauth2/auth",
		TokenURL: "https://oauth2.googleapis.com/token",
	},
	Scopes: []string{"openid", "email"},
}

// GitHub is the client for GitHub.
func GitHub(ctx context.Context) *http.Client {
	return oauth2.NewClient(ctx, oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "gKv0mytBkYwT3mDhlylfm1ONyUmKmhCaJPVvKnzsq1k"}))
}

// Issuer is the client for Authlete.
func Issuer() (*authlete.Authlete, string) {
	return authlete.New(authlete.WithSecurity(os.Getenv("AUTHLETE_BEARER"))), google.ClientID
}
