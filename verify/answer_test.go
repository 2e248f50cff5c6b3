package verify

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

// rows are those of FORMATS.md 5.2 and what lies around them: what a server says
// about a credential whose server is known, and what that makes of it.
var rows = []struct {
	name   string
	kind   detectors.Kind
	status int
	code   string
	want   scan.Status
	reason string
}{
	{"http instead of https", detectors.AccessToken, 400, "A001201", scan.Unknown, "us: the server wants TLS (A001201)"},
	{"no header arrived", detectors.AccessToken, 401, "A001202", scan.Unknown, "us: the server got no Authorization header; something on the way may remove it (A001202)"},
	{"invalid token", detectors.AccessToken, 401, "A001203", scan.Dead, "us.authlete.com: the token is not accepted (A001203)"},
	{"invalid token, no code", detectors.AccessToken, 401, "", scan.Dead, "us.authlete.com: the token is not accepted"},
	{"malformed pair", detectors.ServiceAPISecret, 401, "A001203", scan.Unknown, "api.authlete.com: HTTP status 401 (A001203)"},
	{"pair, no code", detectors.ServiceAPISecret, 401, "", scan.Unknown, "api.authlete.com: HTTP status 401"},

	{"no such owner", detectors.ServiceOwnerAPISecret, 401, "A002201", scan.Dead, "api.authlete.com: no service owner has these credentials (A002201)"},
	{"no such owner, other status", detectors.ServiceOwnerAPISecret, 403, "A002201", scan.Dead, "api.authlete.com: no service owner has these credentials (A002201)"},
	{"owner, other secret", detectors.ServiceOwnerAPISecret, 401, "A002205", scan.Dead, "api.authlete.com: the API key exists, but has another secret (A002205)"},
	{"owner deleted", detectors.ServiceOwnerAPISecret, 401, "A002202", scan.Dead, "api.authlete.com: the service owner is deleted (A002202)"},
	{"owner deleted, 403", detectors.ServiceOwnerAPISecret, 403, "A002202", scan.Dead, "api.authlete.com: the service owner is deleted (A002202)"},
	{"owner locked", detectors.ServiceOwnerAPISecret, 403, "A002203", scan.Unknown, "api.authlete.com: the service owner is locked (A002203)"},
	{"owner not verified", detectors.ServiceOwnerAPISecret, 403, "A002204", scan.Unknown, "api.authlete.com: the service owner is not verified (A002204)"},
	{"owner, a code of the family that is not known", detectors.ServiceOwnerAPISecret, 401, "A002299", scan.Unknown, "api.authlete.com: a result code about the caller that is not known (A002299)"},

	{"no such service", detectors.ServiceAPISecret, 401, "A003201", scan.Dead, "api.authlete.com: no service has these credentials (A003201)"},
	{"service, other secret", detectors.ServiceAPISecret, 401, "A003204", scan.Dead, "api.authlete.com: the API key exists, but has another secret (A003204)"},
	{"service deleted", detectors.ServiceAPISecret, 403, "A003202", scan.Dead, "api.authlete.com: the service is deleted (A003202)"},
	{"service locked", detectors.ServiceAPISecret, 403, "A003203", scan.Unknown, "api.authlete.com: the service is locked (A003203)"},
	{"owner of the service deleted", detectors.ServiceAPISecret, 401, "A003205", scan.Dead, "api.authlete.com: the owner of the service is deleted (A003205)"},
	{"owner of the service locked", detectors.ServiceAPISecret, 401, "A003206", scan.Unknown, "api.authlete.com: the owner of the service is locked (A003206)"},
	{"service, a code of the family that is not known", detectors.ServiceAPISecret, 401, "A003207", scan.Unknown, "api.authlete.com: a result code about the caller that is not known (A003207)"},

	{"owner, service not theirs", detectors.ServiceOwnerAPISecret, 403, "A035201", scan.Live, "it was let in, but not to this service (A035201)"},
	{"owner, no such service", detectors.ServiceOwnerAPISecret, 404, "A035202", scan.Live, "it was let in, but not to this service (A035202)"},
	{"owner, service deleted", detectors.ServiceOwnerAPISecret, 400, "A034203", scan.Live, "it was let in, but not to this service (A034203)"},
	{"owner, service locked", detectors.ServiceOwnerAPISecret, 400, "A037204", scan.Live, "it was let in, but not to this service (A037204)"},
	{"bad range", detectors.ServiceOwnerAPISecret, 400, "A036201", scan.Live, ""},
	{"bad range, last of the family", detectors.AccessToken, 400, "A036204", scan.Live, ""},

	{"introspection failed", detectors.AccessToken, 401, "A001300", scan.Unknown, "us: the server could not look the token up (A001300)"},
	{"other service or no permission", detectors.AccessToken, 403, "A001215", scan.Restricted, "it was let in, but may not do this (A001215)"},
	{"no permission, no code", detectors.AccessToken, 403, "", scan.Restricted, "it was let in, but may not do this"},
	{"pair, 403 and no code", detectors.ServiceAPISecret, 403, "", scan.Unknown, "api.authlete.com: HTTP status 403"},
	{"pair, 403 and a code of the family that is not known", detectors.ServiceAPISecret, 403, "A001215", scan.Unknown, "api.authlete.com: HTTP status 403 (A001215)"},
	{"bound by DPoP, no proof", detectors.AccessToken, 400, "A001301", scan.Restricted, "the token is bound to a DPoP key (A001301)"},
	{"bound by DPoP, bad proof", detectors.AccessToken, 401, "A001306", scan.Restricted, "the token is bound to a DPoP key (A001306)"},
	{"bound by mTLS", detectors.AccessToken, 401, "A001307", scan.Restricted, "the token is bound to a client certificate (A001307)"},
	{"bound by mTLS, other certificate", detectors.AccessToken, 400, "A001309", scan.Restricted, "the token is bound to a client certificate (A001309)"},
	{"a code of the family that is not known", detectors.AccessToken, 401, "A001399", scan.Unknown, "us: a result code about the caller that is not known (A001399)"},
	{"API not usable", detectors.AccessToken, 403, "A001217", scan.Live, "the API is switched off for the service (A001217)"},
	{"API not in the plan", detectors.ServiceAPISecret, 403, "A001223", scan.Live, "the API is not part of the plan (A001223)"},
	{"unknown path", detectors.AccessToken, 404, "404", scan.Unknown, "us: HTTP status 404"},
	{"rate limit", detectors.AccessToken, 429, "A001311", scan.Unknown, "us: rate limit (A001311)"},
	{"rate limit, no code", detectors.AccessToken, 429, "", scan.Unknown, "us: rate limit"},
	{"error of the server", detectors.AccessToken, 500, "A001101", scan.Unknown, "us: error of the server (A001101)"},
	{"error of the server, later", detectors.ServiceOwnerAPISecret, 500, "A036101", scan.Unknown, "api.authlete.com: error of the server (A036101)"},
	{"error of the server, no code", detectors.AccessToken, 503, "", scan.Unknown, "us: HTTP status 503"},
	{"unfinished service", detectors.ServiceAPISecret, 500, "A125101", scan.Live, "it was let in, but did not get what it asked for (A125101)"},
	{"any other code", detectors.AccessToken, 400, "A050301", scan.Live, "it was let in, but did not get what it asked for (A050301)"},
	{"a success with a code", detectors.AccessToken, 200, "A003201", scan.Dead, "us.authlete.com: no service has these credentials (A003201)"},
	{"no code and no status that says anything", detectors.AccessToken, 418, "", scan.Unknown, "us: HTTP status 418"},
}

func TestRows(t *testing.T) {
	t.Parallel()
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			f := found(row.name, row.kind, withKey("10000000000001"))
			nextTo(map[bool]string{true: "us.authlete.com", false: sharedV2}[row.kind == detectors.AccessToken])(&f)
			got := check(t, answering(row.status, row.code), Options{}, f)[0]
			assert.Equal(t, row.want.String(), got.Status.String())
			assert.Equal(t, row.reason, got.Reason)
			assert.False(t, got.CheckedAt.IsZero())
			assertSeverity(t, f, got)
		})
	}
}

// assertSeverity: what is dead does no harm, and what is bound does less.
func assertSeverity(t *testing.T, before, after scan.Finding) {
	t.Helper()
	switch {
	case after.Status == scan.Dead:
		assert.Equal(t, detectors.SeverityInfo, after.Severity)
	case after.Status == scan.Restricted && before.Severity > after.Severity:
		assert.Contains(t, after.Reason, "is bound to")
		assert.Equal(t, before.Severity-1, after.Severity)
	default:
		assert.Equal(t, after.Kind.Info().Severity, after.Severity)
	}
}

func answering(status int, code string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fakeauthlete.Answer(w, r, status, code) })
}

// Answers that Authlete would not give prove nothing.
func TestStrangeAnswers(t *testing.T) {
	t.Parallel()
	const page = "<html>Please log in</html>"
	for i, test := range []struct {
		status       int
		header, body string
		want         string
	}{
		{200, "", page, "unknown us: an answer that is not of Authlete"},
		{200, "", `"yes"`, "unknown us: an answer that is not of Authlete"},
		{200, "", `[]`, "unknown us: an answer that is not of Authlete"},
		{200, "", `{}`, "unknown us: an answer that is not of Authlete"},
		{200, "", `{"totalCount":-1}`, "unknown us: an answer that is not of Authlete"},
		{200, "", `{"totalCount":"many"}`, "unknown us: an answer that is not of Authlete"},
		{200, "", ``, "unknown us: an answer that is not of Authlete"},
		{200, "", `{"totalCount":1,"services":[`, "unknown us: an answer that is not of Authlete"},
		{204, "", ``, "unknown us: HTTP status 204"},
		{401, "", page, "unknown us: HTTP status 401"},
		{401, "", ``, "unknown us: HTTP status 401"},
		{401, `Bearer error="invalid_token"`, ``, "dead us.authlete.com: the token is not accepted"},
		{401, `Basic realm="proxy"`, page, "unknown us: HTTP status 401"},
		{403, "", page, "unknown us: HTTP status 403"},
		{407, "", page, "unknown us: HTTP status 407"},
		{302, "", page, "unknown us: a redirect, which is not followed"},
		{403, "", `{"resultCode":"A0012151"}`, "restricted it was let in, but may not do this"},
		{401, "", `{"resultCode":{"a":1}}`, "dead us.authlete.com: the token is not accepted"},
	} {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			got := check(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if test.header != "" {
					w.Header().Set("WWW-Authenticate", test.header)
				}
				w.Header().Set("Location", "https://evil.example/api")
				w.WriteHeader(test.status)
				fmt.Fprint(w, test.body)
			}), Options{}, found("strange", detectors.AccessToken, nextTo("us.authlete.com")))[0]
			assert.Equal(t, test.want, got.Status.String()+" "+got.Reason)
		})
	}
}
