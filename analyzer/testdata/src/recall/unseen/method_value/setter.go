// Package methodvalue calls a setter through a variable.
package methodvalue

import "github.com/authlete/authlete-go/conf"

// Configure fills in a configuration.
func Configure(c *conf.AuthleteSimpleConfiguration) {
	set := c.SetServiceOwnerApiSecret
	if c.GetBaseUrl() != "" {
		set("x8NPQ3mNubIV_fT0PoiWCSjWgPbm69VIasZ9Hk_Umz4") // leak
	}
}
