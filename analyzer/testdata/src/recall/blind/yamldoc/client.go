// Package yamldoc makes clients from a file.
package yamldoc

import (
	"fmt"
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
)

// Client makes the client of an environment.
func Client(name string) (*authlete.Authlete, error) {
	b, _ := os.ReadFile("authlete.yaml")
	f, err := read(b)
	if err != nil {
		return nil, err
	}
	e, ok := f.Environments[name]
	if !ok {
		return nil, fmt.Errorf("no environment %q", name)
	}
	return authlete.New(authlete.WithServerURL(e.Server), authlete.WithSecurity(os.ExpandEnv(e.AccessToken))), nil
}
