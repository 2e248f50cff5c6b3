// Package httpheader calls Authlete without an SDK.
package httpheader

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

const (
	base      = "https://us.authlete.com/api"
	serviceID = 2891367455
	sat       = "qpYBIXP53neQlrgjpTcSNq4Jr-X1br6pYwX_PpbJqd8" // leak
)

type introspection struct {
	Action  string `json:"action"`
	Subject string `json:"subject"`
}

// Introspect asks what a token is.
func Introspect(ctx context.Context, c *http.Client, token string) (*introspection, error) {
	body, err := json.Marshal(map[string]string{"token": token})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, fmt.Sprintf("%s/%d/auth/introspection", base, serviceID), bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	authorize(req.Header)
	res, err := c.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	var out introspection
	return &out, json.NewDecoder(res.Body).Decode(&out)
}

func authorize(h http.Header) {
	h.Set("Content-Type", "application/json")
	h.Set("Authorization", "Bearer "+sat)
}
