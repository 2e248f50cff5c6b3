// Package secretsmanager has the declarations of the real package of this path that the snippets use.
package secretsmanager

import "context"

// Client is a client.
type Client struct{}

// Options are options.
type Options struct{ Region string }

// New makes a client.
func New(options Options, optFns ...func(*Options)) *Client { return &Client{} }

// GetSecretValueInput is a request.
type GetSecretValueInput struct{ SecretId *string }

// GetSecretValueOutput is an answer.
type GetSecretValueOutput struct{ SecretString *string }

// GetSecretValue reads a secret.
func (c *Client) GetSecretValue(ctx context.Context, params *GetSecretValueInput, optFns ...func(*Options)) (*GetSecretValueOutput, error) {
	return nil, nil
}
