// Package methodvalue fills an Authlete configuration from a table.
package methodvalue

import "github.com/authlete/authlete-go/conf"

type step struct {
	name  string
	apply func(string)
	value string
}

// Configuration returns what the client needs.
func Configuration() *conf.AuthleteSimpleConfiguration {
	cnf := &conf.AuthleteSimpleConfiguration{}
	steps := []step{
		{"base url", cnf.SetBaseUrl, "https://api.authlete.com"},
		{"service key", cnf.SetServiceApiKey, "4593494640"},
		{"service secret", cnf.SetServiceApiSecret, "3t_gzYdtAUskSu2fjJbVcYf-inMGE5bCXpa0ofr7jko"}, // leak
	}
	for _, s := range steps {
		s.apply(s.value)
	}
	setOwner := cnf.SetServiceOwnerApiSecret
	cnf.SetServiceOwnerApiKey("118279123456")
	setOwner("gaCVWW4U3U_txLcytHnN1a4OwOOPE4irdQ1D33fX5Pg") // leak
	return cnf
}
