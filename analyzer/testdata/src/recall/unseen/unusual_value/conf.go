// Package unusualvalue gives a setter a value of another form.
package unusualvalue

import "github.com/authlete/authlete-go/conf"

// Legacy makes the configuration of an old server.
func Legacy() conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetBaseUrl("https://authlete.intra.corp.example")
	c.SetServiceApiSecret("cd2375252466cdb373979c5898d9bcb3") // leak
	return c
}
