package resty

func (c *Client) SetHeader(header, value string) *Client                  { return c }
func (c *Client) OnBeforeRequest(m func(*Client, *Request) error) *Client { return c }
func (r *Request) SetBody(body interface{}) *Request                      { return r }
