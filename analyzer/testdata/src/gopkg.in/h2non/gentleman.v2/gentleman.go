// Package gentleman has the declarations of the real package of this path that the
// tests use.
package gentleman

import "gopkg.in/h2non/gentleman.v2/plugin"

// Client is a client.
type Client struct{}

// New makes one.
func New() *Client { return &Client{} }

func (c *Client) URL(uri string) *Client              { return c }
func (c *Client) Use(p plugin.Plugin) *Client         { return c }
func (c *Client) SetHeader(key, value string) *Client { return c }
