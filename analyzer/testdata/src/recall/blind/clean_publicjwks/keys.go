// Package clean_publicjwks registers clients with public keys.
package clean_publicjwks

import (
	"github.com/authlete/authlete-go/dto"
	authlete "github.com/authlete/openapi-for-go/v3"
)

const publicKeys = `{"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"T2ERK5kqHjlJPxxStmdc-fuynvhNyeJPuqXHO6BFKk8","x":"4Z6GsgBmSO88FxYewBrwW8QzcQEircHAtav3X-oSE1I","y":"x6vESS5rFtY7mki1zn-tt767Zg-wEF6T85q7BXxYcew"}]}`

// Client is a client that signs its assertions.
func Client(name string) *authlete.Client {
	c := &authlete.Client{ClientName: authlete.PtrString(name)}
	c.SetJwks(publicKeys)
	return c
}

// Legacy is the same for 2.x.
func Legacy(name string) *dto.Client {
	return &dto.Client{ClientName: name, Jwks: publicKeys, JwksUri: "https://rp.example.com/jwks.json"}
}

// Service verifies tokens of another service.
func Service() *authlete.Service {
	s := new(authlete.Service)
	s.SetFederationJwks(publicKeys)
	return s
}
