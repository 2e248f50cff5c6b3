// Package req has the declarations of the real package of this path that the
// tests use.
package req

// Client is a client.
type Client struct{}

// Request is a request.
type Request struct{}

// Response is an answer.
type Response struct{}

// C makes a client.
func C() *Client { return &Client{} }

func (c *Client) R() *Request                                          { return &Request{} }
func (c *Client) SetBaseURL(u string) *Client                          { return c }
func (c *Client) SetCommonBasicAuth(username, password string) *Client { return c }
func (c *Client) SetCommonBearerAuthToken(token string) *Client        { return c }
func (r *Request) SetBearerAuthToken(token string) *Request            { return r }
func (r *Request) Get(url string) (*Response, error)                   { return nil, nil }
