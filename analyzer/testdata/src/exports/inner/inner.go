// Package inner is known to others by another package only.
package inner

import "github.com/authlete/authlete-go/conf"

// Settings are some.
type Settings struct {
	Secret string // want Secret:"literal"
}

// Defaults are those that hold for all.
var Defaults = Settings{Secret: "48a7844162531e7569fe8a9e75ea28b8"}

// Default returns a secret.
func Default() string { return "e22fb67402abe9182deb6901c2112c82" } // want Default:"literal"

// Configure hands on its second parameter.
func Configure(c *conf.AuthleteSimpleConfiguration, secret string) { // want Configure:"takes a credential"
	c.SetServiceApiSecret(secret)
}
