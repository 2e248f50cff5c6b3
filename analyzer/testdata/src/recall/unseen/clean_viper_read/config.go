// Package cleanviperread reads settings.
package cleanviperread

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/spf13/viper"
)

// Client makes a client.
func Client() *authlete.Authlete {
	viper.SetDefault("authlete.base_url", "https://us.authlete.com")
	viper.SetDefault("authlete.access_token", "")
	return authlete.New(authlete.WithServerURL(viper.GetString("authlete.base_url")), authlete.WithSecurity(viper.GetString("authlete.access_token")))
}
