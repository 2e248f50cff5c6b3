package verify

import (
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
)

func b64(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// pairsOf returns a JWK of each type, with a name.
func jwks(t *testing.T) map[string]map[string]string {
	t.Helper()
	all := map[string]map[string]string{}
	for name, curve := range map[string]ecdh.Curve{"P-256": ecdh.P256(), "P-384": ecdh.P384(), "P-521": ecdh.P521()} {
		k, err := curve.GenerateKey(rand.Reader)
		require.NoError(t, err)
		public := k.PublicKey().Bytes()[1:]
		all["EC "+name] = map[string]string{"kty": "EC", "crv": name, "x": b64(public[:len(public)/2]), "y": b64(public[len(public)/2:]), "d": b64(k.Bytes())}
	}
	x, err := ecdh.X25519().GenerateKey(rand.Reader)
	require.NoError(t, err)
	all["OKP X25519"] = map[string]string{"kty": "OKP", "crv": "X25519", "x": b64(x.PublicKey().Bytes()), "d": b64(x.Bytes())}
	public, private, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	all["OKP Ed25519"] = map[string]string{"kty": "OKP", "crv": "Ed25519", "x": b64(public), "d": b64(private.Seed())}
	r, err := rsa.GenerateKey(rand.Reader, 2048)
	require.NoError(t, err)
	all["RSA 2048 bits"] = map[string]string{"kty": "RSA", "n": b64(r.N.Bytes()), "e": "AQAB", "d": b64(r.D.Bytes())}
	return all
}

func examined(t *testing.T, key map[string]string) string {
	t.Helper()
	text, err := json.Marshal(key)
	require.NoError(t, err)
	v := examine(detectors.NewSecret(string(text)))
	return v.Reach.Key + ": " + v.Reason
}

// TestKeyPairs: whether the halves of a key belong together.
func TestKeyPairs(t *testing.T) {
	t.Parallel()
	others := jwks(t)
	for name, key := range jwks(t) {
		key["kid"] = "k1"
		assert.Equal(t, name+", key ID k1: "+whole, examined(t, key))

		spoiled := map[string]string{}
		for member, value := range key {
			spoiled[member] = value
		}
		spoiled["d"] = others[name]["d"]
		assert.Equal(t, name+", key ID k1: "+broke, examined(t, spoiled))
		delete(spoiled, "d")
		assert.Equal(t, ": "+unread, examined(t, spoiled))

		key["kid"] = key["d"]
		assert.NotContains(t, examined(t, key), key["d"][:5])
	}
	assert.Equal(t, "oct: "+symmetric, examined(t, map[string]string{"kty": "oct", "k": b64([]byte("some key"))}))
	for _, text := range []string{"", "{", "{}", `{"kty":"EC"}`, `{"kty":"EC","crv":"P-256","x":"AA","y":"AA","d":"*"}`, "x = 1", `{"kty":"RSA","n":"AA","e":"AQAB","d":"AA"}`} {
		reason := examine(detectors.NewSecret(text)).Reason
		assert.Contains(t, []string{unread, broke}, reason, text)
	}
}

func TestPEM(t *testing.T) {
	t.Parallel()
	ec, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	der, err := x509.MarshalECPrivateKey(ec)
	require.NoError(t, err)
	pkcs8, err := x509.MarshalPKCS8PrivateKey(ec)
	require.NoError(t, err)
	for _, test := range []struct {
		kind string
		der  []byte
		want string
	}{
		{"EC PRIVATE KEY", der, "EC P-256: " + whole},
		{"PRIVATE KEY", pkcs8, "EC P-256: " + whole},
		{"PRIVATE KEY", pkcs8[:20], ": " + unread},
		{"RSA PRIVATE KEY", der, ": " + unread},
		{"ENCRYPTED PRIVATE KEY", der, ": " + sealed},
	} {
		text := pem.EncodeToMemory(&pem.Block{Type: test.kind, Bytes: test.der})
		v := examine(detectors.NewSecret(string(text)))
		assert.Equal(t, test.want, v.Reach.Key+": "+v.Reason)
	}
}
