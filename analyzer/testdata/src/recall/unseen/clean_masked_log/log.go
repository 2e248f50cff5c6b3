// Package cleanmaskedlog shows what was masked.
package cleanmaskedlog

import "log"

// Show shows it.
func Show() {
	log.Printf("AUTHLETE_SERVICE_APISECRET=%s", "AiY-***********************************ZJMU")
	log.Printf("Authorization: Bearer %s... to https://us.authlete.com", "AiY-Ov")
}
