// Package variadicparts gives its values to a variadic function.
package variadicparts

import "github.com/authlete/authlete-go/conf"

func apply(c *conf.AuthleteSimpleConfiguration, values ...string) {
	c.SetServiceApiKey(values[0])
	c.SetServiceApiSecret(values[1])
}

// Make makes a configuration.
func Make() conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	apply(c, "76441921848806", "ViO3eQlQJeZETulQGUYgkptyzUFbNBxy9n4wvkLvcyY") // leak
	return c
}
