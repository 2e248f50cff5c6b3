// Package clean_pkcepair walks through the code flow of a public client.
package clean_pkcepair

import (
	"net/url"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/dto"
)

const (
	verifier  = "l241NujyOZeL4Cl0lDIIZpPNaniQ97OZLCv8Ag7-Kws"
	challenge = "sHIVQaVNyaeSVfSWRfo-E5noVPtmd9TR2H6-d348UA0"
	state     = "IvK6qr_ODmasWZ31M0n9RfmtVLTIGR5KlF8_fcVg_VA"
)

// AuthorizationParameters are what the browser is sent with.
func AuthorizationParameters(clientID string) string {
	return url.Values{
		"response_type":         {"code"},
		"client_id":             {clientID},
		"state":                 {state},
		"nonce":                 {"8MnVdJ8P3OVBw7gyzwgQLSWaVnS7tlPoieZ6dOzQOKY"},
		"code_challenge":        {challenge},
		"code_challenge_method": {"S256"},
	}.Encode()
}

// Exchange exchanges a code.
func Exchange(a api.AuthleteApi, clientID, code string) (*dto.TokenResponse, *api.AuthleteError) {
	form := "grant_type=authorization_code&code=" + url.QueryEscape(code) + "&code_verifier=" + verifier
	return a.Token(&dto.TokenRequest{ClientId: clientID, Parameters: form})
}
