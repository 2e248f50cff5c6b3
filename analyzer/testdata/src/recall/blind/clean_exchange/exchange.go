// Package clean_exchange exchanges tokens of partners for ours.
package clean_exchange

import (
	"net/url"
	"os"

	"github.com/authlete/authlete-go-sdk/models/components"
)

type grant struct {
	subject string
	actor   string
}

// smoke is what the smoke test sends. Both tokens were issued for the smoke user.
var smoke = grant{subject: "vQeuMAkQ-nj6Lq0yDoXbGn97oC1Wo8uMGztqVOMfTJ0", actor: "8hjQTEJkXtF06KfKoOwkUboJcd24k8_RZbTdakC_2Ns"}

func (g grant) parameters() string {
	return url.Values{
		"grant_type":         {"urn:ietf:params:oauth:grant-type:token-exchange"},
		"subject_token":      {g.subject},
		"subject_token_type": {"urn:ietf:params:oauth:token-type:access_token"},
		"actor_token":        {g.actor},
		"actor_token_type":   {"urn:ietf:params:oauth:token-type:access_token"},
	}.Encode()
}

// Request is the request of the smoke test.
func Request(clientID string) components.TokenRequest {
	secret := os.Getenv("SMOKE_CLIENT_SECRET")
	return components.TokenRequest{
		Parameters:   smoke.parameters(),
		ClientID:     &clientID,
		ClientSecret: &secret,
	}
}
