// Package httpx has an HTTP client that is good enough.
package httpx

import (
	"io"
	"net/http"
)

// Client sends requests.
type Client struct {
	Base     string
	username string
	password string
}

// New makes a client.
func New(base string) *Client { return &Client{Base: base} }

// Login sets the credentials.
func (c *Client) Login(username, password string) *Client {
	c.username, c.password = username, password
	return c
}

// Get reads a path.
func (c *Client) Get(path string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, c.Base+path, nil)
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(c.username, c.password)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return io.ReadAll(res.Body)
}
