package verify

import (
	"net/http"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

const (
	list   = "/api/service/get/list?start=0&end=1"
	probe  = "/api/service/get/list?start=-1"
	config = "/api/service/configuration"
	key    = "10000000000001"
)

// regions is a list asked for in several regions.
func regions(names ...string) []string {
	for i, n := range names {
		names[i] = "GET " + n + ".authlete.com" + list + " Bearer"
	}
	return names
}

// TestTokens: what is asked about tokens of 3.0, and what comes of it.
func TestTokens(t *testing.T) {
	t.Parallel()
	const sat, org, any = detectors.ServiceAccessToken, detectors.OrganizationToken, detectors.AccessToken
	for _, test := range []struct {
		name    string
		finding scan.Finding
		token   fakeauthlete.Token
		asked   []string
		want    string // status, kind, severity
		reach   scan.Reach
		reason  string
	}{
		{"the first region", found("a", any), fakeauthlete.Token{Host: "us.authlete.com", Services: services(1)},
			regions("us"), "live service-access-token high",
			scan.Reach{Host: "us.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://orders.example.com", Names: []string{"Orders"}}, ""},
		{"the last region, all services", found("a", any), fakeauthlete.Token{Host: "br.authlete.com", Services: services(3)},
			regions("us", "jp", "eu", "br"), "live organization-token critical",
			scan.Reach{Host: "br.authlete.com", Scope: scan.OrganizationScope, Services: 3, Names: []string{"Orders"}}, ""},
		{"no region", found("a", any), fakeauthlete.Token{Host: "elsewhere"},
			regions("us", "jp", "eu", "br"), "unknown access-token critical",
			scan.Reach{}, "not accepted in us, jp, eu, br; it may be for a server that was not asked; name it with --api-host"},
		{"the region beside it", found("a", any, nextTo("jp.authlete.com")), fakeauthlete.Token{Host: "jp.authlete.com", Services: services(1)},
			regions("jp"), "live service-access-token high",
			scan.Reach{Host: "jp.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://orders.example.com", Names: []string{"Orders"}}, ""},
		{"refused by the region beside it", found("a", any, nextTo("jp.authlete.com")), fakeauthlete.Token{Host: "us.authlete.com"},
			regions("jp"), "dead access-token info",
			scan.Reach{}, "jp.authlete.com: the token is not accepted (A001203)"},
		{"a region that a neighbour names", found("a", any, func(f *scan.Finding) { f.API.Host, f.API.Region = "eu.authlete.com", "eu" }),
			fakeauthlete.Token{Host: "jp.authlete.com", Services: services(1)},
			regions("eu", "us", "jp"), "live service-access-token high",
			scan.Reach{Host: "jp.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://orders.example.com", Names: []string{"Orders"}}, ""},
		{"beside the identity provider", found("a", org, nextTo("login.authlete.com")), fakeauthlete.Token{Host: "us.authlete.com", Services: services(2)},
			regions("us"), "live organization-token critical",
			scan.Reach{Host: "us.authlete.com", Scope: scan.OrganizationScope, Services: 2, Names: []string{"Orders"}}, ""},
		{"an organization with one service", found("a", org, nextTo("us.authlete.com")), fakeauthlete.Token{Services: services(1)},
			regions("us"), "live organization-token critical",
			scan.Reach{Host: "us.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://orders.example.com", Names: []string{"Orders"}}, ""},
		{"more than its name says", found("a", sat, nextTo("us.authlete.com")), fakeauthlete.Token{Services: services(2)},
			regions("us"), "live organization-token critical",
			scan.Reach{Host: "us.authlete.com", Scope: scan.OrganizationScope, Services: 2, Names: []string{"Orders"}}, ""},
		{"no service to see", found("a", any, nextTo("us.authlete.com")), fakeauthlete.Token{},
			regions("us"), "restricted access-token critical",
			scan.Reach{Host: "us.authlete.com"}, "it was let in, but sees no service"},
		{"its service is known", found("a", sat, withService("5836513642"), nextTo("us.authlete.com")), fakeauthlete.Token{Services: services(1)},
			[]string{"GET us.authlete.com/api/5836513642/service/configuration Bearer"}, "live service-access-token high",
			scan.Reach{Host: "us.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://orders.example.com"}, ""},
		{"another service is known", found("a", sat, withService("9999999999"), nextTo("us.authlete.com")), fakeauthlete.Token{Services: services(1)},
			[]string{"GET us.authlete.com/api/9999999999/service/configuration Bearer"}, "restricted service-access-token high",
			scan.Reach{}, "it was let in, but may not do this (A001215)"},
		{"a service ID that is none", found("a", sat, withService("../x"), nextTo("us.authlete.com")), fakeauthlete.Token{Services: services(1)},
			regions("us"), "live service-access-token high",
			scan.Reach{Host: "us.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://orders.example.com", Names: []string{"Orders"}}, ""},
		{"under a name of 2.x", found("a", detectors.APISecret, generation("3")), fakeauthlete.Token{Services: services(1)},
			regions("us"), "live service-access-token high",
			scan.Reach{Host: "us.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://orders.example.com", Names: []string{"Orders"}}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			api := &fakeauthlete.API{Tokens: map[string]fakeauthlete.Token{synthetic("a"): test.token}}
			got := check(t, api, Options{}, test.finding)[0]
			assert.Equal(t, test.asked, asked(api))
			assert.Equal(t, test.want, summary(got))
			assert.Equal(t, test.reach, got.Reach)
			assert.Equal(t, test.reason, got.Reason)
			assert.Equal(t, test.finding.Fingerprint, got.Fingerprint)
		})
	}
}

func summary(f scan.Finding) string {
	return f.Status.String() + " " + string(f.Kind) + " " + f.Severity.String()
}

// TestPairs: the same for the secrets of 2.x.
func TestPairs(t *testing.T) {
	t.Parallel()
	const service, owner, open = detectors.ServiceAPISecret, detectors.ServiceOwnerAPISecret, detectors.APISecret
	theService := fakeauthlete.Pair{Secret: synthetic("a"), Services: services(1)}
	theOwner := fakeauthlete.Pair{Secret: synthetic("a"), Owner: true, Services: services(3)}
	onShared := func(calls ...string) []string {
		for i, c := range calls {
			calls[i] = "GET api.authlete.com" + c + " Basic "
		}
		return calls
	}
	for _, test := range []struct {
		name    string
		finding scan.Finding
		pair    fakeauthlete.Pair
		asked   []string
		want    string
	}{
		{"a service", found("a", service, withKey(key)), theService, onShared(config), "live service-api-secret high"},
		{"a service, changed", found("b", service, withKey(key)), theService, onShared(config), "dead service-api-secret info"},
		{"a service, unfinished", found("a", service, withKey(key)), fakeauthlete.Pair{Secret: synthetic("a")}, onShared(config), "live service-api-secret high"},
		{"an owner", found("a", owner, withKey(key)), theOwner, onShared(probe, list), "live service-owner-api-secret critical"},
		{"an owner, changed", found("b", owner, withKey(key)), theOwner, onShared(probe), "dead service-owner-api-secret info"},
		{"one of the two: a service", found("a", open, withKey(key), generation("2")), theService, onShared(config), "live service-api-secret high"},
		{"one of the two: an owner", found("a", open, withKey(key), generation("2")), theOwner, onShared(config, list), "live service-owner-api-secret critical"},
		{"one of the two: neither", found("a", open, withKey("10000000000009"), generation("2"), nextTo(sharedV2)), theOwner, onShared(config, list), "dead api-secret info"},
		{"a service, not of the shared cloud", found("a", service, withKey("10000000000009")), theService, onShared(config), "unknown service-api-secret high"},
		{"a service beside a cloud of 3.0", found("a", service, withKey("10000000000009"), nextTo("us.authlete.com")), theService, onShared(config), "unknown service-api-secret high"},
		{"one of the two: changed", found("b", open, withKey(key), generation("2")), theService, onShared(config), "dead api-secret info"},
		{"no key", found("a", service), theService, []string{}, "unknown service-api-secret high"},
		{"a key that is none", found("a", service, withKey("a:b")), theService, []string{}, "unknown service-api-secret high"},
		{"the second key", found("a", service, withKey("10000000000009", key)), theService, onShared(config, config), "live service-api-secret high"},
		{"the second key, and the first has another secret", found("b", service, withKey(key, "10000000000008")), theService, onShared(config, config), "live service-api-secret high"},
		{"both keys have other secrets", found("c", service, withKey(key, "10000000000008")), theService, onShared(config, config), "dead service-api-secret info"},
		{"too many keys, and the first have other secrets", found("c", service, withKey(key, "10000000000008", "10000000000009")), theService, onShared(config, config), "unknown service-api-secret high"},
		{"too many keys", found("a", service, withKey("1", "2", key)), theService, onShared(config, config), "unknown service-api-secret high"},
		{"2.x or 3.0: a service", found("a", open, withKey(key)), theService, onShared(config), "live service-api-secret high"},
		{"2.x or 3.0: neither", found("a", open, withKey("10000000000009")), theService,
			append(onShared(config, list), regions("us", "jp", "eu", "br")...), "unknown api-secret high"},
		{"2.x or 3.0: a service that has another secret", found("b", open, withKey(key)), theService,
			append(onShared(config), regions("us", "jp", "eu", "br")...), "unknown api-secret high"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			api := &fakeauthlete.API{Pairs: map[string]fakeauthlete.Pair{
				key: test.pair, "10000000000008": {Secret: synthetic("b"), Services: services(1)},
			}}
			got := check(t, api, Options{}, test.finding)[0]
			assert.Equal(t, test.asked, asked(api))
			assert.Equal(t, test.want, summary(got), got.Reason)
			if got.Status == scan.Live {
				assert.Equal(t, len(test.pair.Services) != 0, got.Reach.Services != 0)
			}
		})
	}
}

// TestNeverAsked: kinds that no server is asked about.
func TestNeverAsked(t *testing.T) {
	t.Parallel()
	sample := found("sample", detectors.AccessToken)
	sample.Sample = true
	api := &fakeauthlete.API{}
	got := check(t, api, Options{}, found("client", detectors.ClientSecret), found("legacy", detectors.LegacyAPIKey),
		found("key", detectors.PrivateKey), found("dpop", detectors.DPoPKey), found("sealed", detectors.EncryptedSecret),
		found("jwt", detectors.AccessToken, func(f *scan.Finding) { f.Secret = detectors.NewSecret("eyJhbGciOiJFUzI1NiJ9") }),
		found("line", detectors.AccessToken, func(f *scan.Finding) { f.Secret = detectors.NewSecret("a\r\nHost: evil.example") }),
		sample)
	assert.Empty(t, asked(api))
	for i, f := range got {
		assert.Equal(t, f.Sample, f.Status == scan.NotChecked)
		assert.Equal(t, f.Sample, f.Status != scan.Unknown)
		assert.NotEmpty(t, f.Reason, i)
		assert.True(t, f.CheckedAt.IsZero())
	}
}

// TestEncrypted: what the default key opens is asked about like any other pair.
// The sealed value is AES-128-CBC of the secret under that key.
func TestEncrypted(t *testing.T) {
	t.Parallel()
	for owner, want := range map[bool]string{false: "live encrypted-secret high", true: "live encrypted-secret critical"} {
		f := found("sealed", detectors.EncryptedSecret, withKey(key))
		f.Secret = detectors.NewSecret(seal(t, synthetic("a")))
		api := &fakeauthlete.API{Pairs: map[string]fakeauthlete.Pair{key: {Secret: synthetic("a"), Owner: owner, Services: services(1)}}}
		assert.Equal(t, want, summary(check(t, api, Options{}, f)[0]))
	}
}

// A server of the text is asked only if the user names it, whatever it is
// called.
func TestHostsOfTheText(t *testing.T) {
	t.Parallel()
	for _, host := range []string{"evil.example", "us.authlete.com.evil.example", "authlete.com", "beta.authlete.com", "127.0.0.1", "169.254.169.254"} {
		for _, kind := range []detectors.Kind{detectors.AccessToken, detectors.ServiceAPISecret, detectors.ServiceOwnerAPISecret, detectors.APISecret, detectors.ServiceAccessToken} {
			f := found("planted", kind, withKey(key), withService("5836513642"), nextTo(host))
			api := &fakeauthlete.API{}
			got := check(t, api, Options{Hosts: named(t, "authz.example.com")}, f)[0]
			assert.Empty(t, asked(api))
			assert.Equal(t, scan.Unknown, got.Status)
			assert.Equal(t, "host not allowed: "+host+"; pass --api-host "+host+" if it is yours", got.Reason)
		}
	}
}

// TestNamedHosts: a server that the user names is asked first, and alone about
// what stands beside its name.
func TestNamedHosts(t *testing.T) {
	t.Parallel()
	o := Options{Hosts: named(t, "https://authz.example.com", "http://127.0.0.1:4010")}
	api := &fakeauthlete.API{Tokens: map[string]fakeauthlete.Token{synthetic("a"): {Host: "authz.example.com", Services: services(1)}}}
	got := check(t, api, o, found("a", detectors.AccessToken), found("b", detectors.AccessToken, nextTo("authz.example.com")),
		found("c", detectors.AccessToken, nextTo("127.0.0.1")), found("d", detectors.AccessToken, nextTo("us.authlete.com")))
	assert.Equal(t, "live service-access-token high", summary(got[0]))
	assert.Equal(t, "authz.example.com", got[0].API.Host)
	for _, f := range got[1:] {
		assert.Equal(t, "dead access-token info", summary(f))
	}
	requests := asked(api)
	slices.Sort(requests)
	assert.Equal(t, []string{
		"GET 127.0.0.1:4010" + list + " Bearer", "GET authz.example.com" + list + " Bearer",
		"GET authz.example.com" + list + " Bearer", "GET us.authlete.com" + list + " Bearer",
	}, requests)
}

// Some servers refuse it and others do not answer: that is no answer.
func TestMixedAnswers(t *testing.T) {
	t.Parallel()
	api := &fakeauthlete.API{Intercept: func(w http.ResponseWriter, r *http.Request) bool {
		if r.Host == "jp.authlete.com" || r.Host == "br.authlete.com" {
			fakeauthlete.Answer(w, r, 404, "404")
			return true
		}
		return false
	}}
	got := check(t, api, Options{}, found("a", detectors.AccessToken))[0]
	assert.Equal(t, scan.Unknown, got.Status)
	assert.Equal(t, "not accepted in us, eu; jp, br: HTTP status 404", got.Reason)
}
