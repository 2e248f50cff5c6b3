// Package embeddedconfig embeds the configuration of the SDK in its own.
package embeddedconfig

import (
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type appConfig struct {
	conf.AuthleteSimpleConfiguration
	Listen string
}

// Dial makes a client.
func Dial() api.AuthleteApi {
	var c appConfig
	c.Listen = ":8080"
	c.SetBaseUrl("https://api.authlete.com")
	c.SetServiceApiKey("22727082151607")
	c.SetServiceApiSecret("aPR5AsYWTrcgbMww85UIW" + "OxPAttkOj2LkNsWt_VHATk") // leak
	return api.New(&c)
}
