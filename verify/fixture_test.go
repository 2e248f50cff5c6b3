package verify

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"log"
	"net/http"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/fakeauthlete"
	"github.com/authlete/authlete-scan/scan"
)

var discard = log.New(io.Discard, "", 0)

// synthetic returns a value with the shape of a secret that no service can have
// issued: it is the digest of a phrase.
func synthetic(phrase string) string {
	sum := sha256.Sum256([]byte("authlete-scan verify test: " + phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// found returns a finding of a synthetic secret.
func found(phrase string, kind detectors.Kind, adjust ...func(*scan.Finding)) scan.Finding {
	secret := detectors.NewSecret(synthetic(phrase))
	f := scan.Finding{
		Fingerprint: secret.Fingerprint(),
		Kind:        kind,
		Severity:    kind.Info().Severity,
		Secret:      secret,
		Locations:   []scan.Location{{Role: detectors.RoleSecret}},
	}
	for _, a := range adjust {
		a(&f)
	}
	return f
}

// Adjustments of a finding.
func withKey(keys ...string) func(*scan.Finding) { return func(f *scan.Finding) { f.Keys = keys } }

func withService(id string) func(*scan.Finding) {
	return func(f *scan.Finding) { f.API.ServiceID = id }
}

func generation(g string) func(*scan.Finding) { return func(f *scan.Finding) { f.API.Generation = g } }

// nextTo puts the name of a host beside the secret.
func nextTo(host string) func(*scan.Finding) {
	return func(f *scan.Finding) {
		f.API.Host = host
		f.Locations = append(f.Locations, scan.Location{Role: detectors.RoleHost})
	}
}

func named(t testing.TB, hosts ...string) []Host {
	t.Helper()
	var parsed []Host
	for _, h := range hosts {
		p, err := ParseHost(h)
		require.NoError(t, err)
		parsed = append(parsed, p)
	}
	return parsed
}

// services returns n of them.
func services(n int) []fakeauthlete.Service {
	all := []fakeauthlete.Service{
		{ID: 5836513642, Name: "Orders", Issuer: "https://orders.example.com"},
		{ID: 5836513643, Name: "Returns", Issuer: "https://returns.example.com"},
		{ID: 5836513644, Name: "Staging", Issuer: "https://staging.example.com"},
	}
	return all[:n]
}

// check verifies findings against handler, in fake time.
func check(t *testing.T, handler http.Handler, o Options, findings ...scan.Finding) (verified []scan.Finding) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		n, stop := newNetwork(t, handler)
		defer stop()
		var err error
		verified, err = n.verifier(o).Verify(t.Context(), findings)
		require.NoError(t, err)
	})
	require.Len(t, verified, len(findings))
	return verified
}

// asked returns what was received, as host, path and scheme.
func asked(api *fakeauthlete.API) []string {
	lines := []string{}
	for _, r := range api.Requests() {
		scheme := r.Authorization[:min(len(r.Authorization), len("Bearer"))]
		lines = append(lines, r.Method+" "+r.Host+r.Path+" "+scheme)
	}
	return lines
}

// The public default key of authlete-java-common; see package detectors.
const (
	defaultKey = "a281ac2de1195e8c91ea383d38d05d1c"
	defaultIV  = "b6f5d0f0dd7146b0e3915ebd2dd078f3"
)

// seal encrypts a secret of 43 characters under that key.
func seal(t testing.TB, secret string) string {
	t.Helper()
	key, err := hex.DecodeString(defaultKey)
	require.NoError(t, err)
	iv, err := hex.DecodeString(defaultIV)
	require.NoError(t, err)
	block, err := aes.NewCipher(key)
	require.NoError(t, err)
	text := append([]byte(secret), 5, 5, 5, 5, 5)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(text, text)
	return base64.StdEncoding.EncodeToString(text)
}
