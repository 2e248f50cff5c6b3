// Package retryablehttp has the declarations of the real package of this path that the
// tests use.
package retryablehttp

import "net/http"

// Client is a client.
type Client struct{}

// NewClient makes one.
func NewClient() *Client { return &Client{} }

// Do sends a request.
func (c *Client) Do(req *Request) (*http.Response, error) { return nil, nil }

// Request is a request.
type Request struct{ *http.Request }

// NewRequest makes one.
func NewRequest(method, url string, rawBody interface{}) (*Request, error) { return nil, nil }
