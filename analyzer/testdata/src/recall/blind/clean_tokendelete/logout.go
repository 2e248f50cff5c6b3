// Package clean_tokendelete deletes tokens that were published.
package clean_tokendelete

import (
	"errors"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

// Access tokens of users; they stand in a ticket of 2024.
var published = []string{
	"akG0AwXOEtzNdZtW8yyAeBKlyX7kRrEDEA1Z55ITDhg",
	"m1p_pAFCsdFq00nPT50WxBcztb4NrvbDxe8q-NR1Kjs",
}

// Delete deletes them.
func Delete() error {
	a := api.New(&conf.AuthleteEnvConfiguration{})
	var errs []error
	for _, t := range published {
		if err := a.TokenDelete(t); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}
