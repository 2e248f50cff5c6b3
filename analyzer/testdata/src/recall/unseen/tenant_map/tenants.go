// Package tenantmap has a token for each tenant.
package tenantmap

import authlete "github.com/authlete/authlete-go-sdk"

var tenants = map[string]string{
	"acme":    "kHz5q3OKO6MhWLEk7yF61r8J2jXZtmW-vtqoLExHBmg", // leak
	"initech": "rQNqvmY3bHwtdIqHf62H2QHCavcdtXMqnO9irxdDg3I", // leak
}

// For returns the client of a tenant.
func For(name string) *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(tenants[name]))
}
