package verify

import (
	"slices"

	"github.com/authlete/authlete-scan/scan"
)

// An Intent is what would be done about one finding.
type Intent struct {
	Fingerprint string
	Requests    []Request // in order; a yes ends them early
	Reason      string    // why there are none
}

// A Request is one that would be sent, without the credential.
type Request struct {
	Method, URL, Scheme, Fingerprint string
}

// Plan returns what [Verifier.Verify] would do at most, and sends nothing. A
// request that several findings lead to is in the plan once.
func (v *Verifier) Plan(findings []scan.Finding) []Intent {
	planned := map[string]bool{}
	intents := make([]Intent, 0, len(findings))
	for i := range findings {
		in := inquire(&findings[i], &v.options)
		intent := Intent{Fingerprint: findings[i].Fingerprint, Reason: in.verdict.Reason}
		for _, s := range in.stops {
			intent.Reason = ""
			for _, c := range slices.Concat(s.tries...) {
				if planned[c.id()] {
					continue
				}
				planned[c.id()] = true
				intent.Requests = append(intent.Requests, Request{"GET", c.url(), c.scheme(), c.secret.Fingerprint()})
			}
		}
		intents = append(intents, intent)
	}
	return intents
}
