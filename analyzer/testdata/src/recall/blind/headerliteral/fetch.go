// Package headerliteral fetches the key set of the service with its private keys, for the HSM.
package headerliteral

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

func target() *url.URL {
	u := &url.URL{Scheme: "https", Host: "us.authlete.com", Path: "/api/986126671/service/jwks/get"}
	u.RawQuery = url.Values{"includePrivateKeys": {"true"}}.Encode()
	return u
}

// Fetch fetches it.
func Fetch(ctx context.Context) ([]byte, error) {
	req := (&http.Request{
		Method: http.MethodGet,
		URL:    target(),
		Header: http.Header{
			"Accept":        {"application/json"},
			"Authorization": {"Bearer S1Li5KR3eDvrGoVwTWK_wHc9kHge4i610zLT1bFi-5Y"}, // leak
		},
	}).WithContext(ctx)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("key set: %w", err)
	}
	defer res.Body.Close()
	return io.ReadAll(res.Body)
}
