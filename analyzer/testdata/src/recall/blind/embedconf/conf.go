// Package embedconf overrides parts of the configuration of Authlete for the sandbox.
package embedconf

import (
	"os"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

// sandbox is the environment but for the service.
type sandbox struct {
	conf.AuthleteEnvConfiguration
	service string
}

func (s *sandbox) GetServiceApiKey() string { return s.service }

func (s *sandbox) GetServiceApiSecret() string {
	if v := os.Getenv("SANDBOX_SECRET"); v != "" {
		return v
	}
	return sandboxSecret
}

const sandboxSecret = "QeTTPphE6F26lGqpjWpy0QbP6bR2NIpauKzPi1typEM" // leak

// team embeds a configuration that is set by its methods.
type team struct {
	*conf.AuthleteSimpleConfiguration
	Name string
}

func newTeam(name string) team {
	t := team{new(conf.AuthleteSimpleConfiguration), name}
	t.SetServiceApiKey("8826123094417")
	t.SetServiceApiSecret("-w1Y9St64XCsylUPzU9EJiyLxR-vp4w7g6M5nqoUp8Q") // leak
	return t
}

// Clients returns both.
func Clients() (api.AuthleteApi, api.AuthleteApi) {
	return api.New(&sandbox{service: "10738933197713"}), api.New(newTeam("billing"))
}
