package main

import "net/http"

type transport struct{ token string }

func (t transport) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("Authorization", "Bearer "+t.token)
	return http.DefaultTransport.RoundTrip(r)
}
func main() {
	c := http.Client{Transport: transport{"UOQ7LaTin1WMy_XPQAEjRv9pD3KRoC9OvYyB27zN2vA"}} // leak
	c.Get("https://us.authlete.com/api/1234567890/service/get")
}
