// Package clean_errors says what is wrong with credentials.
package clean_errors

import (
	"fmt"
	"regexp"

	"github.com/authlete/authlete-go/conf"
)

var shape = regexp.MustCompile(`^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$`)

const (
	msgSecret = "service API secret must have 43 letters of base64url, got %d"
	msgToken  = "AUTHLETE_SERVICE_ACCESSTOKEN and serviceApiSecret must not both be set"
)

// Check checks a configuration.
func Check(c conf.AuthleteConfiguration) error {
	s := c.GetServiceApiSecret()
	switch {
	case s != "" && c.GetServiceAccessToken() != "":
		return fmt.Errorf(msgToken)
	case !shape.MatchString(s):
		return fmt.Errorf(msgSecret, len(s))
	}
	return nil
}

// Default falls back on a configuration that says what to do.
func Default(err error) conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiSecret("set AUTHLETE_SERVICE_APISECRET")
	_ = err
	return c
}
