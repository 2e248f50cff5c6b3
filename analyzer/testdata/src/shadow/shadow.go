// Package shadow has an os of its own.
package shadow

import "github.com/authlete/authlete-go/conf"

func configure(cnf *conf.AuthleteSimpleConfiguration) {
	cnf.SetServiceApiSecret("9d44c0bd62095015083fa6b525af1e89") // want `service-api-secret`
}
