// Package gauthlete has the declarations of the real package of this path that
// the tests use.
package gauthlete

// ServiceClient is a client.
type ServiceClient struct{ baseURL string }

// NewServiceClient makes one from the environment.
func NewServiceClient() *ServiceClient { return &ServiceClient{} }

// TokenResponse is an answer.
type TokenResponse struct{ ResponseContent string }

// Token calls the token endpoint.
func (c *ServiceClient) Token(parameters, clientID, clientSecret string) (*TokenResponse, error) {
	return nil, nil
}
