// Package clean_masking shows configurations without their secrets.
package clean_masking

import (
	"fmt"
	"strings"

	"github.com/authlete/authlete-go/conf"
	authlete "github.com/authlete/openapi-for-go"
)

const masked = "**********"

// Safe returns a configuration that may be printed.
func Safe(c conf.AuthleteConfiguration) *conf.AuthleteSimpleConfiguration {
	s := new(conf.AuthleteSimpleConfiguration)
	s.SetBaseUrl(c.GetBaseUrl())
	s.SetServiceApiKey(c.GetServiceApiKey())
	s.SetServiceApiSecret(masked)
	s.SetServiceAccessToken("[REDACTED]")
	return s
}

// Auth returns credentials that may be printed.
func Auth(a authlete.BasicAuth) authlete.BasicAuth {
	return authlete.BasicAuth{UserName: a.UserName, Password: strings.Repeat("x", len(a.Password))}
}

// Header is a header that may be printed.
func Header(scheme string) string { return fmt.Sprintf("Authorization: %s %s", scheme, masked) }
