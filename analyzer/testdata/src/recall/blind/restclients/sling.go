package restclients

import "github.com/dghubble/sling"

const legacyRoot = "https://api.authlete.com/api/"

var base = sling.New().Base(legacyRoot)

// Sling measures sling.
func Sling() *sling.Sling {
	const key, secret = "4593494640", "zQeRejmX_Fxa3_M2sp1iNYpqMAP8cD2ly2FW-X8_tMM" // leak
	return base.New().SetBasicAuth(key, secret).Get("client/get/list")
}
