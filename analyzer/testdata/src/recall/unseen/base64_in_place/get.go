// Package base64inplace encodes a pair where it is sent.
package base64inplace

import (
	"encoding/base64"
	"net/http"
)

// Auth is what to send to https://api.authlete.com.
func Auth(r *http.Request) {
	r.URL.Host = "api.authlete.com"
	r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte("96184290293223:llb1xfcodefBD1jwj2AkArS-cRudt3zHX1lyEceGF64"))) // leak
}
