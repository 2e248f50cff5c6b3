// Package ifaceprovider finds the credential of the Authlete service.
package ifaceprovider

import (
	"context"

	authlete "github.com/authlete/openapi-for-go"
)

// Client is a client with what its calls need.
type Client struct {
	*authlete.APIClient
	creds CredentialSource
}

// New makes one.
func New() *Client {
	return &Client{
		APIClient: authlete.NewAPIClient(authlete.NewConfiguration()),
		creds:     chain{envSource{"AUTHLETE"}, bakedInSource{}},
	}
}

// Context returns a context for calls.
func (c *Client) Context(ctx context.Context) (context.Context, error) {
	k, s, err := c.creds.Retrieve(ctx)
	if err != nil {
		return nil, err
	}
	return context.WithValue(ctx, authlete.ContextBasicAuth, authlete.BasicAuth{UserName: k, Password: s}), nil
}
