// Package fasthttpgw is a gateway on fasthttp.
package fasthttpgw

import (
	"strconv"

	"github.com/valyala/fasthttp"
)

type upstream struct {
	base    string
	service int64
	auth    []byte
}

var authlete = upstream{
	base:    "https://jp.authlete.com",
	service: 1839274650,
	auth:    []byte("Bearer r49pJatvUpitYGRN5apQox07pw7TXNlncnCPIR8lqSM"), // leak
}

func (u *upstream) url(path string) string {
	b := append([]byte(u.base), "/api/"...)
	b = strconv.AppendInt(b, u.service, 10)
	return string(append(b, path...))
}

// Prepare makes a request to an API of Authlete.
func Prepare(path string) *fasthttp.Request {
	req := fasthttp.AcquireRequest()
	req.SetRequestURI(authlete.url(path))
	req.Header.Set("Accept", "application/json")
	req.Header.SetBytesV("Authorization", authlete.auth)
	return req
}
