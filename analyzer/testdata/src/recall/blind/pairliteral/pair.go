// Package pairliteral reads credentials in the form that curl takes.
package pairliteral

import (
	"fmt"
	"os"
	"strings"

	authlete "github.com/authlete/openapi-for-go"
)

const builtin = "  6230184497251:uAL_vRbj1bjZhB55cGS3jCew26mOyEa6v2tqi6U5OLg\n" // leak

func parse(s string) (auth authlete.BasicAuth, err error) {
	fields := strings.SplitN(strings.TrimSpace(s), ":", 2)
	if len(fields) != 2 {
		return auth, fmt.Errorf("no colon in %d letters", len(s))
	}
	auth.UserName, auth.Password = fields[0], fields[1]
	return auth, nil
}

// Auth returns the credentials.
func Auth() (authlete.BasicAuth, error) {
	if b, err := os.ReadFile("/run/secrets/authlete"); err == nil {
		return parse(string(b))
	}
	return parse(builtin)
}
