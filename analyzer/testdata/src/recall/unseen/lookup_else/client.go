// Package lookupelse looks a variable up.
package lookupelse

import (
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client makes a client.
func Client() *authlete.Authlete {
	v, ok := os.LookupEnv("SERVICE_BEARER")
	if !ok {
		v = "Bq6CoaBOG" + "HWg66yqveVjJvqKsEU8_s4-DFEqsyTbd1Q" // leak
	}
	return authlete.New(authlete.WithSecurity(v))
}
