// Package clean_switchenv reads another variable for each region.
package clean_switchenv

import (
	"fmt"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

func variable(region string) (url, name string) {
	switch region {
	case "jp":
		return "https://jp.authlete.com", "AUTHLETE_TOKEN_JP"
	case "eu":
		return "https://eu.authlete.com", "AUTHLETE_TOKEN_EU"
	default:
		return "https://us.authlete.com", "AUTHLETE_TOKEN_US"
	}
}

// Client makes the client of a region.
func Client(region string) (*authlete.Authlete, error) {
	url, name := variable(region)
	token, ok := os.LookupEnv(name)
	if !ok {
		return nil, fmt.Errorf("%s is not set", name)
	}
	return authlete.New(authlete.WithServerURL(url), authlete.WithSecurity(token)), nil
}
