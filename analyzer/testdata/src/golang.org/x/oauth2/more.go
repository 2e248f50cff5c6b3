package oauth2

import (
	"context"
	"net/http"
)

// Endpoint is where a server is.
type Endpoint struct {
	AuthURL  string
	TokenURL string
}

// Config is a client of OAuth.
type Config struct {
	ClientID     string
	ClientSecret string
	Endpoint     Endpoint
	RedirectURL  string
	Scopes       []string
}

// Transport adds a token to requests.
type Transport struct {
	Source TokenSource
	Base   http.RoundTripper
}

// RoundTrip sends.
func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) { return nil, nil }

// NewClient makes a client that sends tokens.
func NewClient(ctx context.Context, src TokenSource) *http.Client { return nil }

// ReuseTokenSource keeps a token.
func ReuseTokenSource(t *Token, src TokenSource) TokenSource { return src }
