// Package clean_speakeasy has two SDKs of the same generator.
package clean_speakeasy

import (
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
	formance "github.com/formancehq/formance-sdk-go"
)

type clients struct {
	authz  *authlete.Authlete
	ledger *formance.Formance
}

const ledgerToken = "0UXoUqijE1TlTyp5WdpJF3IN837j_P4ymx7XX86wU_A"

func connect() clients {
	return clients{
		authz:  authlete.New(authlete.WithServerURL("https://us.authlete.com"), authlete.WithSecurity(os.Getenv("AUTHLETE_BEARER"))),
		ledger: formance.New(formance.WithServerURL("https://ledger.example.org"), formance.WithSecurity(ledgerToken)),
	}
}

// Ready says whether both are there.
func Ready() bool {
	c := connect()
	return c.authz != nil && c.ledger != nil
}
