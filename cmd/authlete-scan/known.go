package main

import (
	"cmp"
	"net/url"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
	"github.com/authlete/authlete-scan/verify"
)

// known returns a credential that the user knows, as a finding at a place that
// has the name of where it came from.
func known(kind detectors.Kind, secret, place, detector string) scan.Finding {
	s := detectors.NewSecret(secret)
	return scan.Finding{
		Fingerprint: s.Fingerprint(),
		Kind:        kind,
		Detector:    detector,
		Severity:    kind.Info().Severity,
		Confidence:  detectors.High,
		Secret:      s,
		Locations:   []scan.Location{{Role: detectors.RoleSecret, Origin: scan.Origin{Path: place}}},
	}
}

const (
	minKey    = 6  // digits of an API key
	clientLen = 86 // characters of a client secret
	sealedLen = 64 // of an encrypted API secret
)

// knownFromText returns the credential that a user typed or piped in. The error
// does not quote it.
func knownFromText(text string) ([]scan.Finding, error) {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "{") || strings.HasPrefix(text, "-----BEGIN") {
		f := known(detectors.PrivateKey, text, "", "standard-input")
		f.KeyPair = f.Secret
		return []scan.Finding{f}, nil
	}
	key, secret := "", text
	if before, after, ok := strings.Cut(text, ":"); ok && len(before) >= minKey && isNumber(before) && after != "" {
		key, secret = before, after // a pair of 2.x, or the ID and the secret of a client
	}
	switch {
	case text == "":
		return nil, withHint("type or pipe in a token, or KEY:SECRET", "there is no credential to verify")
	case strings.ContainsAny(secret, " \t\r\n"):
		return nil, withHint(`"authlete-scan stdin --verify" looks for credentials in a text`, "this is more than one credential")
	}
	f := known(kindOf(key, secret), secret, "", "standard-input")
	if key != "" {
		f.Keys = []string{key}
		f.API.Generation = "2"
	}
	return []scan.Finding{f}, nil
}

// kindOf tells by its length what a credential is.
func kindOf(key, secret string) detectors.Kind {
	switch {
	case len(secret) == clientLen:
		return detectors.ClientSecret
	case key != "" && len(secret) == sealedLen:
		return detectors.EncryptedSecret
	case key != "":
		return detectors.APISecret
	}
	return detectors.AccessToken
}

// variables are those that Authlete's SDKs, its Terraform provider and its MCP
// server read.
var variables = []struct {
	secret, key string
	kind        detectors.Kind
}{
	{"AUTHLETE_SERVICEOWNER_ACCESSTOKEN", "", detectors.OrganizationToken},
	{"ORGANIZATION_ACCESS_TOKEN", "", detectors.OrganizationToken},
	{"AUTHLETE_SERVICE_ACCESSTOKEN", "AUTHLETE_SERVICE_APIKEY", detectors.ServiceAccessToken},
	{"AUTHLETE_SERVICE_ACCESS_TOKEN", "AUTHLETE_SERVICE_APIKEY", detectors.ServiceAccessToken},
	{"AUTHLETE_BEARER", "", detectors.AccessToken},
	{"authlete_bearer", "", detectors.AccessToken},
	{"AUTHLETE_AUTHLETE", "", detectors.AccessToken},
	{"AUTHLETE_API_TOKEN", "", detectors.AccessToken},
	{"AUTHLETE_SERVICEOWNER_APISECRET", "AUTHLETE_SERVICEOWNER_APIKEY", detectors.ServiceOwnerAPISecret},
	{"AUTHLETE_SERVICE_APISECRET", "AUTHLETE_SERVICE_APIKEY", detectors.ServiceAPISecret},
	{"AUTHLETE_SO_SECRET", "AUTHLETE_SO_KEY", detectors.ServiceOwnerAPISecret},
	{"AUTHLETE_API_SECRET", "AUTHLETE_API_KEY", detectors.APISecret},
	{"AUTHLETE_DPOP_KEY", "", detectors.DPoPKey},
}

// knownFromEnv returns the credentials in the variables, each secret once.
func knownFromEnv(getenv func(string) string) ([]scan.Finding, error) {
	host := hostOf(cmp.Or(getenv("AUTHLETE_BASE_URL"), getenv("AUTHLETE_API_SERVER"), getenv("AUTHLETE_API_URL")))
	third := strings.Contains(getenv("AUTHLETE_API_VERSION"), "3") || verify.Generation(host) == "3"
	var findings []scan.Finding
	seen := map[string]bool{}
	for _, v := range variables {
		secret := strings.TrimSpace(getenv(v.secret))
		if secret == "" || seen[secret] {
			continue
		}
		seen[secret] = true
		f := known(v.kind, secret, "$"+v.secret, "environment")
		accompany(&f, getenv(v.key), third)
		if host != "" {
			f.API.Host = host
			f.Locations = append(f.Locations, scan.Location{Role: detectors.RoleHost, Origin: scan.Origin{Path: "$AUTHLETE_BASE_URL"}})
		}
		findings = append(findings, f)
	}
	if len(findings) == 0 {
		return nil, withHint("AUTHLETE_BEARER is one of them; docs/verification.md has all", "no variable of an Authlete SDK holds a credential")
	}
	return findings, nil
}

// accompany adds what goes with a secret: the key of a pair, or the ID of a
// service. In its mode for 3.0 the Terraform provider takes tokens under the
// names of pairs, and a cloud of 3.0 takes nothing else.
func accompany(f *scan.Finding, key string, third bool) {
	pair := f.Kind == detectors.ServiceOwnerAPISecret || f.Kind == detectors.ServiceAPISecret || f.Kind == detectors.APISecret
	switch {
	case pair && third:
		f.Kind, f.API.Generation = detectors.AccessToken, "3"
		f.Severity = f.Kind.Info().Severity
	case pair && key != "":
		f.Keys = []string{key}
	case f.Kind == detectors.ServiceAccessToken && isNumber(key):
		f.API.ServiceID = key
	}
	if f.Kind != detectors.APISecret && pair && !third {
		f.API.Generation = "2"
	}
}

// hostOf returns the host of a URL, or of what a user wrote instead of one.
func hostOf(text string) string {
	if text == "" {
		return ""
	}
	if !strings.Contains(text, "://") {
		text = "https://" + text
	}
	u, err := url.Parse(text)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}
