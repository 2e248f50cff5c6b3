// Package fasthttp has the declarations of the real package of this path that the
// tests use.
package fasthttp

// Request is a request.
type Request struct{ Header RequestHeader }

// RequestHeader is its header.
type RequestHeader struct{}

// URI is its address.
type URI struct{}

// AcquireRequest returns one.
func AcquireRequest() *Request { return &Request{} }

func (req *Request) SetRequestURI(requestURI string)        {}
func (req *Request) URI() *URI                              { return nil }
func (u *URI) SetUsername(username string)                  {}
func (u *URI) SetPassword(password string)                  {}
func (h *RequestHeader) Set(key, value string)              {}
func (h *RequestHeader) SetBytesV(key string, value []byte) {}
