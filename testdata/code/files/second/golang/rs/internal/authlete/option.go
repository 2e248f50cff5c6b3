package authlete

import (
	"net/http"
	"time"
)

// Option changes a Client.
type Option func(*Client)

type Client struct {
	http      *http.Client
	base      string
	serviceID string
	token     string
}

func WithRegion(r string) Option     { return func(c *Client) { c.base = "https://" + r + ".authlete.com" } }
func WithService(id, t string) Option { return func(c *Client) { c.serviceID, c.token = id, t } }

// Dev is the client of the developers' shared service.
func Dev() *Client {
	return New(
		WithRegion("eu"),
		WithService("9396036364", "ITANql7GGQfEO8c5QkIlIgOwAAlAofD9yi4bvYh7-gU"),
	)
}

func New(opts ...Option) *Client {
	c := &Client{http: &http.Client{Timeout: 5 * time.Second}}
	for _, o := range opts {
		o(c)
	}
	return c
}

func (c *Client) do(req *http.Request) (*http.Response, error) {
	req.Header.Set("Authorization", "Bearer "+c.token)
	return c.http.Do(req)
}
