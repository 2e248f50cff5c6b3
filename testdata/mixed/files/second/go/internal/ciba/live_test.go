//go:build live

package ciba

import (
	"testing"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

// One service per ping / poll / push, all on the shared 2.x tenant.
var services = map[string]struct{ key, secret string }{
	"ping": {"89434467265660", "ypRXtY93iGCrEi1v2HnKAs69yUiqBq7xI8xHoK0A10c"},
	"poll": {"21470495146868", "jktpS-E6LsAuhGQsJ0WS2SOBzz4Eztv0qA5NpDc3rjg"},
	"push": {"58404487255879", "GcqIvuC2usny7PMzFpZf0NiFyrvXNQx73Q-HQpMLgvQ"},
}

func TestModes(t *testing.T) {
	for mode, s := range services {
		t.Run(mode, func(t *testing.T) {
			c := conf.AuthleteSimpleConfiguration{}
			c.SetBaseUrl("https://api.authlete.com")
			c.SetServiceApiKey(s.key)
			c.SetServiceApiSecret(s.secret)
			run(t, api.New(&c), mode)
		})
	}
}
