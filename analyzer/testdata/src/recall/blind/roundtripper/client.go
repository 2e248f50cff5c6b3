// Package roundtripper has the HTTP client for Authlete.
package roundtripper

import (
	"io"
	"net/http"
	"time"
)

const listURL = "https://eu.authlete.com/api/service/get/list?start=0&end=5"

// newHTTPClient returns a client whose requests are authorized.
func newHTTPClient() *http.Client {
	return &http.Client{
		Timeout: 10 * time.Second,
		Transport: &bearer{
			token: "Q0bZI0VQeVmlPWHcT1XE6PSq7TqKL2Z1IaXcq-wBy38", // leak
			next:  http.DefaultTransport,
		},
	}
}

// Services returns the services of the organization as JSON.
func Services() ([]byte, error) {
	res, err := newHTTPClient().Get(listURL)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return io.ReadAll(io.LimitReader(res.Body, 1<<20))
}
