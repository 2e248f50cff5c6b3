// Package urluser builds the URLs of the monitoring probes.
package urluser

import (
	"net/http"
	"net/url"
)

type probe struct {
	name string
	u    *url.URL
}

var probes = []probe{
	{"authlete", authleteURL()},
	{"self", &url.URL{Scheme: "http", Host: "127.0.0.1:8080", Path: "/healthz"}},
	{"owner", mustParse("https://5593494639:_bz3zCH1aadKv1pmHYN836jz76chx8zlKjBKdcNhztw@api.authlete.com/api/service/get/list")}, // leak
}

func authleteURL() *url.URL {
	return &url.URL{
		Scheme: "https",
		Host:   "api.authlete.com",
		Path:   "/api/service/configuration",
		User:   url.UserPassword("13082934660105", "mAGBZuN0WBvz3ANhEs_oAnyYVuhzvppHfRv0D27Kdzg"), // leak
	}
}

func mustParse(s string) *url.URL {
	u, err := url.Parse(s)
	if err != nil {
		panic(err)
	}
	return u
}

// Run runs all probes.
func Run(c *http.Client) map[string]int {
	out := map[string]int{}
	for _, p := range probes {
		res, err := c.Get(p.u.String())
		if err != nil {
			out[p.name] = 0
			continue
		}
		res.Body.Close()
		out[p.name] = res.StatusCode
	}
	return out
}
