// Package clean_testids tells versions apart.
package clean_testids

import "github.com/authlete/authlete-go/conf"

// Kind says which API a configuration is for.
func Kind(c conf.AuthleteConfiguration) string {
	if c.GetServiceAccessToken() != "" {
		return "3.0"
	}
	return "2.x"
}

// Example is what the documentation shows.
func Example() conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiKey("S_K")
	c.SetServiceApiSecret("S_S")
	c.SetServiceOwnerApiSecret("changeit")
	return c
}
