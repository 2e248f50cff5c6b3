// Package integrationtest has what the tests share.
package integrationtest

import (
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Harness is what tests share.
type Harness struct {
	SDK     *authlete.Authlete
	Service string
}

// NewHarness makes one.
func NewHarness(service, token string) *Harness {
	url := os.Getenv("AUTHLETE_URL")
	if url == "" {
		url = "https://us.authlete.com"
	}
	return &Harness{authlete.New(authlete.WithServerURL(url), authlete.WithSecurity(token)), service}
}
