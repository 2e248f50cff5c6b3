// Package transports adds a token to requests.
package transports

import "net/http"

type bearer struct{ token string }

func (b *bearer) RoundTrip(req *http.Request) (*http.Response, error) {
	r := req.Clone(req.Context())
	r.Header.Set("Authorization", "Bearer "+b.token) // want `access-token`
	return http.DefaultTransport.RoundTrip(r)
}

type guarded struct{ session string }

func (g *guarded) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	r, _ := http.NewRequest("GET", req.URL.Query().Get("next"), nil)
	r.Header.Set("Authorization", "Bearer "+g.session)
}

var handler = &guarded{session: "paFT__YtYu5-Snduy8dQPViJHGNZ0xsizY-IQAzWNmo"}
