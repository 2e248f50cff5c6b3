package ifaceprovider

import (
	"context"
	"errors"
	"os"
)

// CredentialSource knows the credential of the service.
type CredentialSource interface {
	Retrieve(ctx context.Context) (key, secret string, err error)
}

type envSource struct{ prefix string }

func (e envSource) Retrieve(context.Context) (string, string, error) {
	k, s := os.Getenv(e.prefix+"_KEY"), os.Getenv(e.prefix+"_SECRET")
	if k == "" || s == "" {
		return "", "", errors.New("not set")
	}
	return k, s, nil
}

type bakedInSource struct{}

func (bakedInSource) Retrieve(context.Context) (string, string, error) {
	return "6230184497251", "jtu4Wy44rPCbnD2hmiekhhxQ5m9QSFIdLo7VFAWW-l8", nil // leak
}

// chain asks one source after the other.
type chain []CredentialSource

func (c chain) Retrieve(ctx context.Context) (key, secret string, err error) {
	for _, s := range c {
		if key, secret, err = s.Retrieve(ctx); err == nil {
			return key, secret, nil
		}
	}
	return "", "", err
}
