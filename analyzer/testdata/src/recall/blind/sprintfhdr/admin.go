// Package sprintfhdr administers services by way of the generated client.
package sprintfhdr

import (
	"fmt"

	authlete "github.com/authlete/openapi-for-go/v3"
)

type account struct {
	org   int
	token string
}

func (a account) header() (string, string) {
	return "Authorization", fmt.Sprintf("%s %s", "Bearer", a.token)
}

func accounts() map[string]account {
	m := make(map[string]account)
	m["prod"] = account{org: 58213}
	m["dev"] = account{org: 60177, token: "BoQyfrGxv_VX165B8UVvHUxMS3joiKnE9EymFaODBUo"} // leak
	return m
}

// Clients returns a client for each account that has a token.
func Clients() map[string]*authlete.APIClient {
	out := map[string]*authlete.APIClient{}
	for name, a := range accounts() {
		if a.token == "" {
			continue
		}
		cfg := authlete.NewConfiguration()
		cfg.UserAgent = fmt.Sprintf("idadmin/%d", a.org)
		cfg.DefaultHeader = map[string]string{}
		cfg.AddDefaultHeader(a.header())
		out[name] = authlete.NewAPIClient(cfg)
	}
	return out
}
