// Package cleanflagempty has flags without defaults.
package cleanflagempty

import (
	"flag"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client makes a client.
func Client(args []string) (*authlete.Authlete, error) {
	fs := flag.NewFlagSet("list", flag.ContinueOnError)
	token := fs.String("authlete-token", "", "the access token of the service (AUTHLETE_BEARER)")
	if err := fs.Parse(args); err != nil {
		return nil, err
	}
	return authlete.New(authlete.WithSecurity(*token)), nil
}
