// Package clean_viperempty has defaults for everything but secrets.
package clean_viperempty

import (
	"github.com/spf13/viper"

	authlete "github.com/authlete/authlete-go-sdk"
)

var defaults = map[string]any{
	"authlete.url":     "https://us.authlete.com",
	"authlete.token":   "",
	"authlete.service": 3849016627,
	"session.name":     "sid",
}

func setup() {
	for k, v := range defaults {
		viper.SetDefault(k, v)
	}
	viper.AutomaticEnv()
	_ = viper.BindEnv("authlete.token", "AUTHLETE_BEARER", "AUTHLETE_TOKEN")
}

// Client makes the client.
func Client() *authlete.Authlete {
	setup()
	return authlete.New(
		authlete.WithServerURL(viper.GetString("authlete.url")),
		authlete.WithSecurity(viper.GetString("authlete.token")),
	)
}
