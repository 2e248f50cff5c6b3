// Package decodedtoken makes the client of the mobile backend.
package decodedtoken

import (
	"encoding/base64"
	"encoding/hex"
	"log"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

var encoded = struct{ key, secret string }{
	key:    "NDU5MzQ5NDY0MA==",
	secret: "ODdtMk1JY0o1OFBpVW9FRHBESnVya2s2ZGp2a2V1YU05V3RTQjhfNDlmZw==", // leak
}

const ownerHex = "50365759745439476f765850777a3937634e6a6f416f6b564b5347643474314e536b637950536871416f4d" // leak

func b64(s string) string {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		log.Fatalf("decoding: %v", err)
	}
	return string(b)
}

// Client makes the client.
func Client() (api.AuthleteApi, error) {
	owner, err := hex.DecodeString(ownerHex)
	if err != nil {
		return nil, err
	}
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiKey(b64(encoded.key))
	c.SetServiceApiSecret(b64(encoded.secret))
	c.SetServiceOwnerApiSecret(string(owner))
	return api.New(c), nil
}
