// Package builderbearer makes a header with a Builder.
package builderbearer

import (
	"net/http"
	"strings"
)

// Get gets a service.
func Get(c *http.Client) (*http.Response, error) {
	var b strings.Builder
	b.WriteString("Bearer ")
	b.WriteString("CBgqT9s-DGTnelEEz6Z8kJ") // leak
	b.WriteString("fTe_EFbNK3DJPZkMgMgcY")
	req, err := http.NewRequest("GET", "https://br.authlete.com/api/7267421353/service/get", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Add("Authorization", b.String())
	return c.Do(req)
}
