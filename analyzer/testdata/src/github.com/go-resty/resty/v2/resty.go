// Package resty has the declarations of the real package of this path that the
// tests use.
package resty

// Client is a client.
type Client struct{ UserInfo *User }

// Request is a request.
type Request struct{ UserInfo *User }

// Response is an answer.
type Response struct{}

// User is a pair.
type User struct{ Username, Password string }

// New makes a client.
func New() *Client { return &Client{} }

func (c *Client) R() *Request                                      { return &Request{} }
func (c *Client) SetBaseURL(url string) *Client                    { return c }
func (c *Client) SetBasicAuth(username, password string) *Client   { return c }
func (c *Client) SetAuthToken(token string) *Client                { return c }
func (r *Request) SetHeader(header, value string) *Request         { return r }
func (r *Request) SetHeaders(headers map[string]string) *Request   { return r }
func (r *Request) SetBasicAuth(username, password string) *Request { return r }
func (r *Request) SetAuthToken(token string) *Request              { return r }
func (r *Request) Get(url string) (*Response, error)               { return nil, nil }
func (r *Request) Post(url string) (*Response, error)              { return nil, nil }
