// Package speaking has one, too, and says whose it is.
package speaking

const server = "https://us.authlete.com"

type client struct{ m map[string]string }

// WithSecurity sets the token.
func WithSecurity(v string) func(*client) { return func(c *client) { c.m[server] = v } }

var option = WithSecurity("6QIPyjg9pkp-NPb7xynv2f4t_ya9mGOPI7dNWmNkI4k") // want `access-token`
