// Package headervariable fills in a header before it has a request.
package headervariable

import (
	"bytes"
	"net/http"
)

func headers() http.Header {
	h := make(http.Header)
	h.Set("Content-Type", "application/json")
	h.Set("authorization", "Bearer a06R2ATGd-mbs5ramTjKcywQ1ZY0qTyJhWKHe3KnjTY") // leak
	return h
}

// Introspect introspects a token.
func Introspect(body []byte) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, "https://jp.authlete.com/api/2796722079/auth/introspection", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header = headers()
	return http.DefaultClient.Do(req)
}
