// Package roundtripper authenticates in its transport.
package roundtripper

import "net/http"

type transport struct {
	next http.RoundTripper
	key  string
}

// RoundTrip sends a request.
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+t.key)
	return t.next.RoundTrip(r)
}

// Info gets what the server says of itself.
func Info() (*http.Response, error) {
	c := &http.Client{Transport: &transport{
		next: http.DefaultTransport,
		key:  "G7lOhkG5NftrZFWMKqyhYvfku8VafrywtGzf9aWna-U", // leak
	}}
	return c.Get("https://us.authlete.com/api/info")
}
