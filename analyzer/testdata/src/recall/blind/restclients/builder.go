package restclients

import "github.com/carlmjohnson/requests"

type creds [2]string

func (c creds) apply(b *requests.Builder) *requests.Builder { return b.BasicAuth(c[0], c[1]) }

// Builder measures requests.
func Builder() *requests.Builder {
	c := creds{"4593494640", "w3EH7NWbJhiN9LTazKh4ZLTdUPjUvwCKc4IhsxNaws8"} // leak
	return c.apply(requests.URL(legacyRoot + "client/get/list"))
}
