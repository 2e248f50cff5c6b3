// Package genericopt is the admin API of the partner portal.
package genericopt

import (
	"os"
	"strconv"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Config is that of the portal.
type Config struct {
	Port   *Setting[int]
	Server *Setting[string]
	Bearer *Setting[string]
}

func newConfig() Config {
	c := Config{
		Port:   Default(8443),
		Server: Default("https://us.authlete.com"),
		Bearer: Default("ZDmUF-SvNtQDV_cfngi7DAfs6RlzZVWOw-qiyr82Ve0"), // leak
	}
	if p := os.Getenv("PORT"); p != "" {
		c.Port.Override(Must(strconv.Atoi(p)))
	}
	c.Bearer.Override(os.Getenv("PORTAL_AUTHLETE_BEARER"))
	return c
}

// Dial makes the client.
func Dial() *authlete.Authlete {
	c := newConfig()
	return authlete.New(authlete.WithServerURL(c.Server.Get()), authlete.WithSecurity(c.Bearer.Get()))
}
