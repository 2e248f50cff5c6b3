// Package basicsplit deletes tokens at logout.
package basicsplit

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
)

// Client is a client.
type Client struct {
	base string
	hc   *http.Client
	auth func(*http.Request)
}

// New makes a client.
func New(hc *http.Client) *Client {
	return &Client{apiHost, hc, func(r *http.Request) { r.SetBasicAuth(user, password) }}
}

// Delete deletes a token.
func (c *Client) Delete(ctx context.Context, token string) error {
	u, err := url.JoinPath(c.base, "api", "auth", "token", "delete", token)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodDelete, u, nil)
	if err != nil {
		return err
	}
	c.auth(req)
	res, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode >= 300 {
		return fmt.Errorf("status %d", res.StatusCode)
	}
	return nil
}
