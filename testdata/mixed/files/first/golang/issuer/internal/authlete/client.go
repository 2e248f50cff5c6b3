package authlete

import (
	"context"
	"net/http"
	"time"

	sdk "github.com/authlete/authlete-go-sdk"
)

const svcID = "9719015384"

// NewClient gives the client for the credential issuer.
func NewClient(ctx context.Context) *sdk.Authlete {
	return sdk.New(
		sdk.WithServerURL("https://jp.authlete.com"),
		sdk.WithSecurity("NfCXuhkZuqLGCqBkNygJgw67CIaR3SJZL5PxI8IZ-Pc"),
		sdk.WithClient(&http.Client{Timeout: 5 * time.Second}),
	)
}
