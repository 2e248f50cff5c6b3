// Package viperdefault has defaults in viper.
package viperdefault

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/spf13/viper"
)

// Client makes a client.
func Client() *authlete.Authlete {
	viper.SetDefault("authlete.base_url", "https://us.authlete.com")
	viper.SetDefault("authlete.access_token", "_sM5uJW8LSYjQ4XniduiU7JqfvWCwHnGwCMF1lXXdIE") // leak
	return authlete.New(authlete.WithSecurity(viper.GetString("authlete.access_token")))
}
