// Package builderhdr talks to Authlete 2.x.
package builderhdr

import (
	"encoding/base64"
	"net/http"
	"strings"
)

type pair struct{ id, secret string }

func (p pair) String() string {
	var sb strings.Builder
	sb.WriteString(p.id)
	sb.WriteByte(':')
	sb.WriteString(p.secret)
	return sb.String()
}

func (p pair) basic() string {
	var sb strings.Builder
	sb.WriteString("Basic ")
	sb.WriteString(base64.StdEncoding.EncodeToString([]byte(p.String())))
	return sb.String()
}

// ServiceInfo asks for the service.
func ServiceInfo(c *http.Client) (*http.Response, error) {
	p := pair{"4593494640", "mGWCYZQTIXVbCRWtxhLZksRDMiRJ0tsqerqcb_THQ0o"} // leak
	req, err := http.NewRequest("GET", "https://api.authlete.com/api/service/get/"+p.id, http.NoBody)
	if err != nil {
		return nil, err
	}
	req.Header.Add("Authorization", p.basic())
	return c.Do(req)
}
