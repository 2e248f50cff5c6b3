// Package vipersettings has the settings of the gateway.
package vipersettings

import (
	"strings"

	"github.com/spf13/viper"

	authlete "github.com/authlete/authlete-go-sdk"
)

const prefix = "authlete"

func key(parts ...string) string { return strings.Join(append([]string{prefix}, parts...), ".") }

func setDefaults(v *viper.Viper) {
	v.SetDefault(key("url"), "https://us.authlete.com")
	v.SetDefault(key("service", "token"), "LP_KdY3zK7foO6wSk-8zTdID6GL-lLeWaO1HejEcYwc") // leak
	v.SetDefault("log.level", "info")
}

// New reads the settings.
func New() *viper.Viper {
	v := viper.New()
	v.SetEnvPrefix("GW")
	v.AutomaticEnv()
	setDefaults(v)
	return v
}

// Client makes the client.
func Client(v *viper.Viper) *authlete.Authlete {
	return authlete.New(
		authlete.WithServerURL(v.GetString(key("url"))),
		authlete.WithSecurity(v.GetString(key("service", "token"))),
	)
}
