// Package cleancookiekey is an authorization server with a key for its cookies.
package cleancookiekey

import (
	"crypto/hmac"
	"crypto/sha256"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

var hashKey = []byte("UX4jJQKT3CtrsPhYiRqWCAdZjCv5-Uz_sOEkfxsENHg")

// Sign signs a cookie.
func Sign(value string) []byte {
	m := hmac.New(sha256.New, hashKey)
	m.Write([]byte(value))
	return m.Sum(nil)
}

// Client makes a client.
func Client() *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(os.Getenv("AUTHLETE_BEARER")))
}
