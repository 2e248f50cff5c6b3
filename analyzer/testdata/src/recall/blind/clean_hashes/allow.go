// Package clean_hashes compares tokens with hashes only.
package clean_hashes

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"

	authlete "github.com/authlete/authlete-go-sdk"
)

var (
	serviceTokenHash = "8766dea7cb1a42069e2761e13d975822f8d74cf532dc5b29e49f67a1d5aef4e8"
	apiSecretSHA256  = "u4l1vRcuGd7KGH02tZRcdVK8SpsE_gaK4vpYKoPho6M"
)

func matches(token string) bool {
	sum := sha256.Sum256([]byte(token))
	h := hex.EncodeToString(sum[:])
	b := base64.RawURLEncoding.EncodeToString(sum[:])
	return subtle.ConstantTimeCompare([]byte(h), []byte(serviceTokenHash)) == 1 ||
		subtle.ConstantTimeCompare([]byte(b), []byte(apiSecretSHA256)) == 1
}

// Client makes a client if the token is one that we know.
func Client(token string) *authlete.Authlete {
	if !matches(token) {
		return nil
	}
	return authlete.New(authlete.WithSecurity(token))
}
