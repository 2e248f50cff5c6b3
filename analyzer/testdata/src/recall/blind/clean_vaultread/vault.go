// Package clean_vaultread reads the credentials of the service from Vault.
package clean_vaultread

import (
	"fmt"

	"github.com/authlete/authlete-go/conf"
	vault "github.com/hashicorp/vault/api"
)

const (
	mount     = "secret/data/identity/authlete"
	keyField  = "service_api_key"
	passField = "service_api_secret"
)

func field(s *vault.Secret, name string) (string, error) {
	v, ok := s.Data[name].(string)
	if !ok {
		return "", fmt.Errorf("%s has no %s", mount, name)
	}
	return v, nil
}

// Configuration reads it.
func Configuration(c *vault.Client) (conf.AuthleteConfiguration, error) {
	s, err := c.Logical().Read(mount)
	if err != nil {
		return nil, err
	}
	key, err := field(s, keyField)
	if err != nil {
		return nil, err
	}
	secret, err := field(s, passField)
	if err != nil {
		return nil, err
	}
	cnf := &conf.AuthleteSimpleConfiguration{}
	cnf.SetServiceApiKey(key)
	cnf.SetServiceApiSecret(secret)
	return cnf, nil
}
