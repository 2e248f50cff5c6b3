// Package clean_secretsmanager reads a token from AWS.
package clean_secretsmanager

import (
	"context"
	"errors"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
)

// secretID names the secret; the last six letters were chosen by AWS.
const secretID = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:prod/authlete/service-access-token-a1b2c3"

type source struct{ sm *secretsmanager.Client }

func (s source) security(ctx context.Context) (components.Security, error) {
	id := secretID
	out, err := s.sm.GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: &id})
	if err != nil {
		return components.Security{}, err
	}
	if out.SecretString == nil {
		return components.Security{}, errors.New("not a string")
	}
	return components.Security{Bearer: out.SecretString}, nil
}

// Client makes the client.
func Client(region string) *authlete.Authlete {
	s := source{secretsmanager.New(secretsmanager.Options{Region: region})}
	return authlete.New(authlete.WithSecuritySource(s.security))
}
