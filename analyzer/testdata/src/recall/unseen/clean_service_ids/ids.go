// Package cleanserviceids has what is no secret.
package cleanserviceids

import "github.com/authlete/authlete-go/conf"

const (
	serviceID      = "2734941766"
	organizationID = 123456789012345
	clientID       = "27349417664084"
	traceID        = "bd9a83d01b61fe54b84145ceae747264"
)

// Make makes a configuration without its secret.
func Make(secret func(string) string) conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetBaseUrl("https://us.authlete.com")
	c.SetServiceApiKey(serviceID)
	c.SetServiceAccessToken(secret("authlete/" + serviceID))
	return c
}
