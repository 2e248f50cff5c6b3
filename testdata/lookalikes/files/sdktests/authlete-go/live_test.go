//go:build live

package rs

import (
	"os"
	"testing"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

const (
	wantJKT      = "CDyMKfZLolAPOhOHGGQpPpyLoG1wZxiFZOUFRjbgtC4"
	seedRefresh  = "kyFL2s2HRlhsWBz8uJJbBDNdh3ZLQluxleIbXqLTxi4"
	cookieSecret = "75i5AlPs45-Fjv3u7gZQWiBvboHOKGKx_QHPclsY_B4"
)

// TestMain runs against the shared QA service on api.authlete.com.
func TestMain(m *testing.M) {
	secret := os.Getenv("QA_SECRET")
	if secret == "" {
		secret = "3yItEx_Gybu5bhH729fIQvdPuTacEDoxffaSVviYwKE"
	}
	cnf := &conf.AuthleteSimpleConfiguration{}
	cnf.SetBaseUrl("https://api.authlete.com")
	cnf.SetServiceApiKey("28158501106259")
	cnf.SetServiceApiSecret(secret)
	live = api.New(cnf)
	os.Exit(m.Run())
}
