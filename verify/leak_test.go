package verify

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

// talkative are servers that give away what they get, in each place that anybody
// reads: names, issuers, codes, headers.
var talkative = []func(w http.ResponseWriter, r *http.Request, secret string){
	func(w http.ResponseWriter, r *http.Request, secret string) {
		answerJSON(w, 200, map[string]any{"totalCount": 1, "services": []any{map[string]any{"serviceName": secret, "issuer": "https://" + secret + ".example.com"}}})
	},
	func(w http.ResponseWriter, r *http.Request, secret string) {
		answerJSON(w, 200, map[string]any{"totalCount": 2, "services": []any{map[string]any{"serviceName": "token " + secret[3:20]}, map[string]any{"serviceName": fakeauthlete.SecretOf("of another service")}}})
	},
	func(w http.ResponseWriter, r *http.Request, secret string) {
		answerJSON(w, 200, map[string]any{"issuer": "https://as.example.com/" + secret})
	},
	func(w http.ResponseWriter, r *http.Request, secret string) {
		answerJSON(w, 401, map[string]any{"resultCode": secret, "resultMessage": secret})
	},
	func(w http.ResponseWriter, r *http.Request, secret string) {
		answerJSON(w, 401, map[string]any{"resultCode": "A001203" + secret})
	},
	func(w http.ResponseWriter, r *http.Request, secret string) {
		w.Header().Set("Location", "https://evil.example/"+secret)
		w.Header().Set("Retry-After", secret)
		w.Header().Set("WWW-Authenticate", `Bearer error="invalid_token", error_description="`+secret+`"`)
		http.Error(w, secret, http.StatusUnauthorized)
	},
	func(w http.ResponseWriter, r *http.Request, secret string) { panic(http.ErrAbortHandler) },
	func(w http.ResponseWriter, r *http.Request, _ string) { fakeauthlete.Answer(w, r, 401, "A001203") },
	func(w http.ResponseWriter, r *http.Request, _ string) { fakeauthlete.Answer(w, r, 500, "A001101") },
}

func answerJSON(w http.ResponseWriter, status int, v any) {
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		panic(http.ErrAbortHandler)
	}
}

// TestNoLeak: neither a finding nor the audit log nor the plan shows a part of
// what was sent or of what came back.
func TestNoLeak(t *testing.T) {
	t.Parallel()
	findings := []scan.Finding{
		found("a", detectors.AccessToken), found("b", detectors.ServiceAccessToken, withService("5836513642")),
		found("c", detectors.ServiceAPISecret, withKey(key)), found("d", detectors.ServiceOwnerAPISecret, withKey(key)),
		found("e", detectors.APISecret, withKey(key)),
	}
	kept := []string{fakeauthlete.SecretOf("of another service")}
	for _, f := range findings {
		kept = append(kept, f.Secret.Reveal(), base64.StdEncoding.EncodeToString([]byte(key+":"+f.Secret.Reveal())))
	}
	for _, s := range services(3) {
		for _, of := range []string{" api", " callback", " sns", " key"} {
			kept = append(kept, fakeauthlete.SecretOf(s.Name+of))
		}
	}
	handlers := []http.Handler{&fakeauthlete.API{
		Tokens: map[string]fakeauthlete.Token{synthetic("a"): {Services: services(3)}, synthetic("b"): {Services: services(1)}},
		Pairs:  map[string]fakeauthlete.Pair{key: {Secret: synthetic("d"), Owner: true, Services: services(2)}},
	}}
	for _, talk := range talkative {
		handlers = append(handlers, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, sent, _ := strings.Cut(r.Header.Get("Authorization"), " ")
			talk(w, r, sent)
		}), http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, sent, _ := strings.Cut(r.Header.Get("Authorization"), " ")
			if _, password, ok := r.BasicAuth(); ok {
				sent = password
			}
			talk(w, r, sent)
		}))
	}
	for i, h := range handlers {
		var audit bytes.Buffer
		got := check(t, h, Options{Audit: &audit}, findings...)
		assert.NotEmpty(t, audit.String())
		written := fmt.Sprintf("%+v %#v %v %s", got, got, New(Options{}).Plan(findings), audit.String())
		for _, secret := range kept {
			assert.False(t, shares(written, secret), "handler %d", i)
		}
	}
}

// TestTame: what a server calls things is shown only as far as it is no secret.
func TestTame(t *testing.T) {
	t.Parallel()
	secret := synthetic("secret")
	for text, want := range map[string]string{
		"Orders":                          "Orders",
		"  Ärger & Söhne\n\x1b[2J ":       "Ärger & Söhne  [2J",
		"https://as.example.com/path?x=y": "https://as.example.com/path?x=y",
		"https://my-authorization-server-production.eu-central-1.example.com": "https://my-authorization-server-production.eu-central-1.example.com",
		"it is " + secret:                      "…",
		"it has " + secret[10:15]:              "…",
		"other " + synthetic("other") + " end": "other … end",
		strings.Repeat("ab ", 100):             strings.Repeat("ab ", 33) + "a…",
	} {
		assert.Equal(t, want, tame(text, secret))
	}
}

// TestAudit: a line for each request, with nothing but what is said.
func TestAudit(t *testing.T) {
	t.Parallel()
	var audit bytes.Buffer
	f := found("a", detectors.ServiceOwnerAPISecret, withKey(key))
	api := &fakeauthlete.API{Pairs: map[string]fakeauthlete.Pair{key: {Secret: synthetic("a"), Owner: true, Services: services(2)}}}
	check(t, api, Options{Audit: &audit}, f)
	lines := strings.Split(strings.TrimSuffix(audit.String(), "\n"), "\n")
	require.Len(t, lines, 2)
	for i, want := range []map[string]any{
		{"host": sharedV2, "path": probe, "status": 400.0, "fingerprint": f.Fingerprint, "verdict": "live"},
		{"host": sharedV2, "path": list, "status": 200.0, "fingerprint": f.Fingerprint, "verdict": "live"},
	} {
		var line map[string]any
		require.NoError(t, json.Unmarshal([]byte(lines[i]), &line))
		assert.Regexp(t, `^2000-01-01T00:00:0\d(\.\d+)?Z$`, line["time"])
		delete(line, "time")
		assert.Equal(t, want, line)
	}
}

var errFull = errors.New("no space left")

// A fullDisk takes a few lines.
type fullDisk struct{ lines int }

func (f *fullDisk) Write(p []byte) (int, error) {
	if f.lines == 0 {
		return 0, errFull
	}
	f.lines--
	return len(p), nil
}

// TestAuditFails: what cannot be logged is not sent.
func TestAuditFails(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		api := &fakeauthlete.API{}
		n, stop := newNetwork(t, api)
		defer stop()
		got, err := n.verifier(Options{Audit: &fullDisk{3}}).Verify(t.Context(), tokensAt("us.authlete.com", 50))
		require.ErrorIs(t, err, errFull)
		assert.Len(t, api.Requests(), 4, "the one that could not be logged, and no more")
		statuses := map[scan.Status]int{}
		for _, f := range got {
			statuses[f.Status]++
		}
		assert.Equal(t, map[scan.Status]int{scan.Dead: 4, scan.Unknown: 46}, statuses)
		assert.True(t, slices.ContainsFunc(got, func(f scan.Finding) bool { return f.Reason == "us: not asked, since the audit log cannot be written" }))
	})
}

// TestRequest: what a request consists of, and nothing else.
func TestRequest(t *testing.T) {
	t.Parallel()
	var header http.Header
	check(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header = r.Header.Clone()
		fakeauthlete.Answer(w, r, 401, "A001203")
	}), Options{UserAgent: "authlete-scan/1.2.3 (+https://example.com)"}, tokensAt("us.authlete.com", 1)...)
	assert.Equal(t, http.Header{
		"Authorization": {"Bearer " + synthetic("token 0")},
		"Accept":        {"application/json"},
		"User-Agent":    {"authlete-scan/1.2.3 (+https://example.com)"},
	}, header)
}

// TestPlan: the plan is what would be sent, and nothing is.
func TestPlan(t *testing.T) {
	t.Parallel()
	findings := []scan.Finding{
		found("a", detectors.AccessToken), found("a", detectors.AccessToken),
		found("b", detectors.ServiceOwnerAPISecret, withKey(key)), found("c", detectors.ClientSecret),
		found("d", detectors.APISecret, withKey(key)), found("e", detectors.AccessToken, nextTo("evil.example")),
	}
	var planned []string
	intents := New(Options{}).Plan(findings)
	for _, i := range intents {
		assert.Equal(t, len(i.Requests) == 0 && i.Fingerprint != findings[1].Fingerprint, i.Reason != "")
		for _, r := range i.Requests {
			planned = append(planned, r.Method+" "+strings.TrimPrefix(r.URL, "https://")+" "+(r.Scheme + " ")[:6])
		}
	}
	var sent []string
	for _, f := range findings {
		api := &fakeauthlete.API{} // which refuses everything, so that all is asked
		api.Intercept = func(w http.ResponseWriter, r *http.Request) bool {
			if strings.HasSuffix(r.URL.RequestURI(), "start=-1") {
				fakeauthlete.Answer(w, r, 400, "A036202")
				return true
			}
			return false
		}
		check(t, api, Options{}, f)
		sent = append(sent, asked(api)...)
	}
	assert.Equal(t, slices.Delete(sent, 4, 8), planned, "all but those of the second finding, which is the first")
}
