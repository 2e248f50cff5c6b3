// Package clean_randsecret makes clients with random secrets.
package clean_randsecret

import (
	"crypto/rand"
	"encoding/base64"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/dto"
)

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

func random(n int) (string, error) {
	b := make([]byte, n)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(b), nil
}

func short() string {
	b := make([]byte, 12)
	_, _ = rand.Read(b)
	for i := range b {
		b[i] = alphabet[int(b[i])%len(alphabet)]
	}
	return string(b)
}

// Rotate gives a client a new secret.
func Rotate(a api.AuthleteApi, id string) error {
	s, err := random(64)
	if err != nil {
		return err
	}
	if _, err := a.UpdateClientSecret(id, s); err != nil {
		return err
	}
	return nil
}

// Client is a client for a test.
func Client() dto.Client { return dto.Client{ClientName: short(), ClientSecret: short()} }
