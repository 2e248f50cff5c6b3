// Package clean_urls knows where things are.
package clean_urls

import (
	"fmt"

	authlete "github.com/authlete/authlete-go-sdk"
)

const (
	console   = "https://console.authlete.com/org/58213/server/53285/service/3849016627"
	discovery = "https://api.example.com/.well-known/openid-configuration?build=Xy7LongQueryValueWithDigits0123456789"
)

var servers = map[string]string{
	"us": "https://us.authlete.com",
	"jp": "https://jp.authlete.com",
}

// Client makes a client.
func Client(region, token string) (*authlete.Authlete, error) {
	u, ok := servers[region]
	if !ok {
		return nil, fmt.Errorf("no region %q; see %s or %s", region, console, discovery)
	}
	return authlete.New(authlete.WithServerURL(u), authlete.WithSecurity(token)), nil
}
