// Package staticsource uses token sources.
package staticsource

import (
	"context"
	"net/http"

	"golang.org/x/oauth2"

	authlete "github.com/authlete/openapi-for-go/v3"
)

func source(raw string) oauth2.TokenSource {
	t := &oauth2.Token{TokenType: "Bearer"}
	t.AccessToken = raw
	return oauth2.ReuseTokenSource(t, nil)
}

// With returns a context for calls of the generated client.
func With(ctx context.Context) context.Context {
	ts := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "e4jbXFgnq8E-utgBy82vOHdXzgVFZznQH5TbBNabkn8"}) // leak
	return context.WithValue(ctx, authlete.ContextOAuth2, ts)
}

// Probe asks the Japanese cluster whether it is there.
func Probe(ctx context.Context) (int, error) {
	hc := oauth2.NewClient(ctx, source("RdAklGhoViAG6IwAeuJAzTnF8lHgM0pWPdcXyZfMAww")) // leak
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://jp.authlete.com/api/3849016627/service/configuration", nil)
	if err != nil {
		return 0, err
	}
	res, err := hc.Do(req)
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	return res.StatusCode, nil
}
