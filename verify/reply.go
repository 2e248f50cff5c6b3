package verify

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// A reply is what came over the wire, as far as anybody looks at it.
type reply struct {
	status       int
	body         body
	invalidToken bool // the header says that the token is not valid
}

func statusText(status int) string { return fmt.Sprintf("HTTP status %d", status) }

// A body is the few fields that are read of one. Nothing else of it is kept.
type body struct {
	isJSON   bool // an object
	code     code
	total    int // services; -1 if the body has no list
	issuer   string
	services []listed
}

// A listed service is one of a list, without its secrets.
type listed struct {
	ServiceName string `json:"serviceName"`
	Issuer      string `json:"issuer"`
}

// parse reads a body.
func parse(text []byte) body {
	var form struct {
		ResultCode json.RawMessage `json:"resultCode"`
		TotalCount *int            `json:"totalCount"`
		Services   []listed        `json:"services"`
		Issuer     string          `json:"issuer"`
	}
	if err := json.Unmarshal(text, &form); err != nil || !strings.HasPrefix(strings.TrimSpace(string(text[:min(len(text), 64)])), "{") {
		return body{total: -1}
	}
	b := body{isJSON: true, total: -1, issuer: form.Issuer, services: form.Services}
	if c := strings.Trim(string(form.ResultCode), `"`); isCode(c) {
		b.code = code(c)
	}
	switch {
	case form.TotalCount != nil && *form.TotalCount >= 0:
		b.total = *form.TotalCount
	case form.Services != nil:
		b.total = len(form.Services)
	}
	return b
}

// welcomed judges the body of a success.
func (c call) welcomed(b body) answer {
	if c.question == askConfiguration {
		if b.issuer == "" {
			return said(unknown, "an answer that is not of Authlete")
		}
		return answer{outcome: accepted, reach: scan.Reach{
			Host: c.host.name, Scope: scan.ServiceScope, Services: 1, Issuer: c.tame(b.issuer),
		}}
	}
	if b.total < 0 {
		return said(unknown, "an answer that is not of Authlete")
	}
	reach := scan.Reach{Host: c.host.name, Scope: scan.OrganizationScope, Services: b.total}
	if b.total == 1 && c.role == tokenRole {
		reach.Scope = scan.ServiceScope
	}
	for _, s := range b.services[:min(len(b.services), maxNames)] {
		reach.Names = append(reach.Names, c.tame(s.ServiceName))
		if len(b.services) == 1 && b.total == 1 {
			reach.Issuer = c.tame(s.Issuer)
		}
	}
	if b.total == 0 && c.role == tokenRole {
		reach.Scope = ""
		return answer{outcome: restricted, reason: "it was let in, but sees no service", reach: reach}
	}
	return answer{outcome: accepted, reach: reach}
}

const (
	maxNames = 5   // names of services that are kept
	maxName  = 100 // characters of each
	chunk    = 5   // neighbouring characters of a secret that nothing may show
)

// tame returns a text of the server fit to be shown beside the credential.
func (c call) tame(s string) string { return tame(s, c.secret.Reveal(), c.credentials()) }

// tame returns a text fit to be shown: short, on one line, and without anything
// that may be a secret, above all none of those that are named.
func tame(s string, secrets ...string) string {
	for _, secret := range secrets {
		if shares(s, secret) {
			return "…"
		}
	}
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
	s = random().ReplaceAllStringFunc(s, func(run string) string {
		if mixed(run) || len(run) >= 43 {
			return "…"
		}
		return run
	})
	if runes := []rune(s); len(runes) > maxName {
		s = string(runes[:maxName]) + "…"
	}
	return strings.TrimSpace(s)
}

// random matches what is long enough to be a secret.
var random = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[A-Za-z0-9_+=-]{20,}`) })

// mixed reports whether a run has all three classes of characters, as no word
// and hardly a host name has.
func mixed(run string) bool {
	return strings.ContainsFunc(run, unicode.IsUpper) && strings.ContainsFunc(run, unicode.IsLower) && strings.ContainsFunc(run, unicode.IsDigit)
}

// shares reports whether text holds a part of secret.
func shares(text, secret string) bool {
	for i := 0; i+chunk <= len(secret); i++ {
		if strings.Contains(text, secret[i:i+chunk]) {
			return true
		}
	}
	return false
}

// settle writes what an answer says into a finding: its verdict, and what its
// kind turns out to be.
func settle(f *scan.Finding, a answer) {
	f.Reach = a.reach
	f.Status = scan.Live
	if a.outcome == restricted {
		f.Status = scan.Restricted
	}
	f.Reason = a.reason
	f.Kind = finalKind(f.Kind, a)
	f.Severity = f.Kind.Info().Severity
	switch {
	case a.call.role == ownerRole:
		f.Severity = detectors.ServiceOwnerAPISecret.Info().Severity // also of one that is encrypted
	case a.bound:
		f.Severity = max(detectors.SeverityLow, f.Severity-1)
	}
	if f.API.Host == "" {
		f.API.Host, f.API.Region = a.call.host.name, a.call.host.region()
	}
	if f.API.Generation == "" {
		f.API.Generation = map[bool]string{true: "3", false: "2"}[a.call.role == tokenRole]
	}
}

// finalKind returns what a credential of kind k is that was let in. A name that
// speaks of an organization is believed: an organization can have one service.
func finalKind(k detectors.Kind, a answer) detectors.Kind {
	open := k == detectors.AccessToken || k == detectors.APISecret
	switch {
	case k == detectors.EncryptedSecret:
		return k
	case a.call.role == ownerRole:
		return detectors.ServiceOwnerAPISecret
	case a.call.role == serviceRole:
		return detectors.ServiceAPISecret
	case a.reach.Services > 1:
		return detectors.OrganizationToken
	case a.reach.Services == 1 && open:
		return detectors.ServiceAccessToken
	case k == detectors.APISecret:
		return detectors.AccessToken
	}
	return k
}
