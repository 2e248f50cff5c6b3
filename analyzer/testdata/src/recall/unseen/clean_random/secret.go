// Package cleanrandom makes secrets.
package cleanrandom

import (
	"crypto/rand"
	"encoding/base64"

	"github.com/authlete/authlete-go/api"
)

// Rotate gives a client another secret.
func Rotate(a api.AuthleteApi, client uint64) (string, error) {
	b := make([]byte, 64)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	secret := base64.RawURLEncoding.EncodeToString(b)
	if _, err := a.UpdateClientSecret(client, secret); err != nil {
		return "", err
	}
	return secret, nil
}
