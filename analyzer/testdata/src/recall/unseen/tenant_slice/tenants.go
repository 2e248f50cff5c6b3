// Package tenantslice looks a tenant up in a list.
package tenantslice

import (
	"errors"

	authlete "github.com/authlete/authlete-go-sdk"
)

type tenant struct {
	name, id, auth string
}

func all() []tenant {
	return []tenant{
		{"acme", "93798343157982", "qrrGsaHeiN61ZwC5FddeG0BOWQmC0oJWgtd-uAq0q6k"},                    // leak
		{name: "initech", id: "95275330012825", auth: "wW7FtGSNBpnhfCU1ZfA2-pnxPliaoXgSF928wAfSO5U"}, // leak
	}
}

// Find returns the client of a tenant.
func Find(name string) (*authlete.Authlete, error) {
	for _, t := range all() {
		if t.name == name {
			return authlete.New(authlete.WithSecurity(t.auth)), nil
		}
	}
	return nil, errors.New("no such tenant")
}
