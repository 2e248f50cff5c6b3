// Package api has the declarations of the real package of this path that the
// tests use.
package api

import (
	"context"

	"github.com/authlete/authlete-go/conf"
	"github.com/authlete/authlete-go/dto"
)

// AuthleteError is what a call that failed returns.
type AuthleteError struct{ Message string }

func (self *AuthleteError) Error() string { return self.Message }

// AuthleteApi is a client.
type AuthleteApi interface {
	Token(request *dto.TokenRequest) (*dto.TokenResponse, *AuthleteError)
	TokenDelete(token string) *AuthleteError
	CreateService(service *dto.Service) (*dto.Service, *AuthleteError)
	UpdateClientSecret(clientIdentifier interface{}, clientSecret string) (*dto.ClientSecretUpdateResponse, *AuthleteError)
	UpdateClientSecretContext(ctx context.Context, clientIdentifier interface{}, clientSecret string) (*dto.ClientSecretUpdateResponse, *AuthleteError)
}

// New makes a client.
func New(configuration conf.AuthleteConfiguration) AuthleteApi { return nil }
