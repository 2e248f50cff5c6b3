// Package regionroute picks the Authlete cluster by the region a request came from.
package regionroute

import (
	"errors"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Region is where a user lives.
type Region int

// The regions that we serve.
const (
	US Region = iota
	JP
	EU
)

var errRegion = errors.New("regionroute: unknown region")

type endpoint struct {
	url    string
	bearer string
}

func lookup(r Region) (ep endpoint, err error) {
	switch r {
	case US:
		ep.url, ep.bearer = "https://us.authlete.com", os.Getenv("AUTHLETE_US_TOKEN")
	case JP:
		ep.url = "https://jp.authlete.com"
		ep.bearer = "1mdBhA-6B2CletY3rWA8z-trgtLkcja6lcS0xmqX-Lk" // leak
	case EU:
		ep = endpoint{"https://eu.authlete.com", "7iJWokAzDSSTrCVKV8MaK47pxq6S2-jMqPD3Twlme3U"} // leak
	default:
		err = errRegion
	}
	return
}

// Client returns the client of a region.
func Client(r Region) (*authlete.Authlete, error) {
	ep, err := lookup(r)
	if err != nil {
		return nil, err
	}
	return authlete.New(
		authlete.WithServerURL(ep.url),
		authlete.WithSecurity(ep.bearer),
	), nil
}
