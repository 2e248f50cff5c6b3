package verify

import (
	"strings"

	"github.com/authlete/authlete-scan/scan"
)

// An outcome is what one server says about a credential. The order is that in
// which one says more than another when several calls were made.
type outcome int

const (
	refused    outcome = iota + 1 // not accepted here
	unknown                       // no definite answer
	restricted                    // accepted, but not for this, or not from us
	accepted
)

// String returns the word for it in an audit log.
func (o outcome) String() string {
	return [...]string{"none", "refused", "unknown", "restricted", "live"}[o]
}

// isYes reports whether the server knows the credential and lets it in.
func (o outcome) isYes() bool { return o >= restricted }

// An answer is what a call came to.
type answer struct {
	outcome outcome
	reason  string // a clause; holds nothing of the body but a result code
	reach   scan.Reach
	final   bool // no other server will say otherwise
	bound   bool // of no use to whoever has nothing but the credential
	status  int  // of HTTP; 0 if there was none
	call    call
}

func said(o outcome, reason string) answer { return answer{outcome: o, reason: reason} }

// A code is a result code of Authlete: A and six digits. The third digit from
// the right says who is at fault; 1 is Authlete itself.
type code string

func isCode(s string) bool {
	number, ok := strings.CutPrefix(s, "A")
	return ok && len(number) == 6 && strings.Trim(number, digits) == ""
}

func (c code) in(family string) bool { return strings.HasPrefix(string(c), family) }

// ofAuthlete reports whether the code tells of an error of the server. Codes of
// families that do not begin with 0 are of single features, and come later than
// that of who the caller is.
func (c code) ofAuthlete() bool { return c.in("A0") && c[4] == '1' }

// about puts a result code behind a clause, if there is one.
func (c code) about(clause string) string {
	if c == "" || clause == "" {
		return clause
	}
	return clause + " (" + string(c) + ")"
}

// codes says what the result codes mean that are about the credential. They are
// those of FORMATS.md 5.2, which has most of their HTTP statuses only by
// inference: so the code decides, and the status does where there is none.
var codes = map[code]answer{
	"A001201": said(unknown, "the server wants TLS"),
	"A001202": said(unknown, "the server got no Authorization header; something on the way may remove it"),
	"A001217": said(accepted, "the API is switched off for the service"),
	"A001223": said(accepted, "the API is not part of the plan"),
	"A001300": said(unknown, "the server could not look the token up"),
	"A001311": said(unknown, "rate limit"),

	"A002201": said(refused, "no service owner has these credentials"),
	"A002202": {outcome: refused, reason: "the service owner is deleted", final: true},
	"A002203": said(unknown, "the service owner is locked"),
	"A002204": said(unknown, "the service owner is not verified"),
	"A002205": {outcome: refused, reason: "the API key exists, but has another secret", final: true},

	"A003201": said(refused, "no service has these credentials"),
	"A003202": {outcome: refused, reason: "the service is deleted", final: true},
	"A003203": said(unknown, "the service is locked"),
	"A003204": {outcome: refused, reason: "the API key exists, but has another secret", final: true},
	"A003205": {outcome: refused, reason: "the owner of the service is deleted", final: true},
	"A003206": said(unknown, "the owner of the service is locked"),
}

// boundBy says what binds a token to its owner, by the last digit of A00130x.
func boundBy(c code) string {
	switch {
	case !c.in("A00130"):
		return ""
	case c[6] >= '1' && c[6] <= '6':
		return "the token is bound to a DPoP key"
	case c[6] >= '7':
		return "the token is bound to a client certificate"
	}
	return ""
}

// judge says what the answer to c means.
func (c call) judge(r reply) answer {
	b := r.body
	if r.status == 200 && b.isJSON && b.code == "" {
		return c.welcomed(b)
	}
	if a, ok := codes[b.code]; ok {
		a.reason = b.code.about(a.reason)
		return a
	}
	if by := boundBy(b.code); by != "" {
		return answer{outcome: restricted, reason: b.code.about(by), bound: true}
	}
	switch {
	case b.code.ofAuthlete():
		return said(unknown, b.code.about("error of the server"))
	case b.code.in("A0012"), b.code == "":
		return c.judgeStatus(r)
	case b.code.in("A0013"), b.code.in("A0022"), b.code.in("A0032"):
		return said(unknown, b.code.about("a result code about the caller that is not known"))
	case r.status == 429:
		return said(unknown, b.code.about("rate limit"))
	}
	// Authlete looks at who the caller is before anything else.
	return said(accepted, b.code.about(aside(b.code)))
}

// aside says what keeps a caller that was let in from what it asked for.
func aside(c code) string {
	switch {
	case c.in("A0362"):
		return "" // the bad range of a probe, or of a list
	case c.in("A034"), c.in("A035"), c.in("A037"):
		return "it was let in, but not to this service"
	}
	return "it was let in, but did not get what it asked for"
}

// judgeStatus is for answers without a code that says enough.
func (c call) judgeStatus(r reply) answer {
	code := r.body.code
	switch {
	case r.status == 429:
		return said(unknown, "rate limit")
	case r.status >= 500:
		return said(unknown, code.about(statusText(r.status)))
	case r.status >= 300 && r.status < 400:
		return said(unknown, "a redirect, which is not followed")
	case r.status == 401 && c.role == tokenRole && (r.body.isJSON || r.invalidToken):
		return said(refused, code.about("the token is not accepted"))
	case r.status == 403 && c.role == tokenRole && r.body.isJSON:
		return answer{outcome: restricted, reason: code.about("it was let in, but may not do this")}
	case r.status == 200:
		return said(unknown, "an answer that is not of Authlete")
	}
	return said(unknown, code.about(statusText(r.status)))
}
