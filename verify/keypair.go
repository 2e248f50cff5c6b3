package verify

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// examine says of a private key, without asking anybody, whether it is whole:
// whether its private half belongs to the public half beside it. That a service
// still uses it cannot be found out by looking.
func examine(pair detectors.Secret) scan.Verdict {
	text := pair.Reveal()
	name, verdict := examineJWK(text)
	if block, _ := pem.Decode([]byte(text)); block != nil {
		name, verdict = examinePEM(block)
	}
	return scan.Verdict{Status: scan.Unknown, Reason: verdict, Reach: scan.Reach{Key: name}}
}

// What examine says.
const (
	whole     = "the key pair is whole; whether a service uses it cannot be checked from outside"
	broke     = "the private half does not belong to the public half beside it"
	symmetric = "a symmetric key has no public half to compare it with"
	unread    = "the key pair around it cannot be read"
	sealed    = "the key is encrypted with a passphrase"
)

func examinePEM(block *pem.Block) (name, verdict string) {
	var key any
	var err error
	switch block.Type {
	case "ENCRYPTED PRIVATE KEY":
		return "", sealed
	case "EC PRIVATE KEY":
		key, err = x509.ParseECPrivateKey(block.Bytes)
	case "RSA PRIVATE KEY":
		if block.Headers["DEK-Info"] != "" {
			return "", sealed
		}
		key, err = x509.ParsePKCS1PrivateKey(block.Bytes)
	default:
		key, err = x509.ParsePKCS8PrivateKey(block.Bytes)
	}
	if err != nil {
		return "", unread
	}
	switch k := key.(type) {
	case *rsa.PrivateKey:
		return fmt.Sprintf("RSA %d bits", k.N.BitLen()), whole
	case *ecdsa.PrivateKey:
		return "EC " + k.Curve.Params().Name, whole
	case ed25519.PrivateKey:
		return "OKP Ed25519", whole
	}
	return "", whole
}

// A jwk has the members of RFC 7518 and RFC 8037 that a key pair consists of.
type jwk struct {
	Kty, Crv, Kid string
	X, Y, D, N, E octets
	K             octets
}

// octets are bytes in base64url.
type octets []byte

// maxOctets is more than any member of a JWK has.
const maxOctets = 1024

// UnmarshalText implements [encoding.TextUnmarshaler].
func (o *octets) UnmarshalText(text []byte) error {
	decoded, err := base64.RawURLEncoding.DecodeString(string(bytes.TrimRight(text, "=")))
	if err != nil || len(decoded) > maxOctets {
		return fmt.Errorf("reading a member of a JWK: not base64url, or too long")
	}
	*o = decoded
	return nil
}

func examineJWK(text string) (name, verdict string) {
	var k jwk
	if err := json.Unmarshal([]byte(text), &k); err != nil {
		return "", unread
	}
	name, belongs, known := k.compare()
	if kid := tame(k.Kid, base64.RawURLEncoding.EncodeToString(k.D)); kid != "" && name != "" {
		name += ", key ID " + kid
	}
	switch {
	case k.Kty == "oct" && len(k.K) > 0:
		return "oct", symmetric
	case !known:
		return name, unread
	case belongs:
		return name, whole
	}
	return name, broke
}

// compare reports whether the halves of k belong together. known is false if
// one is missing, or if the type of the key is not known.
func (k jwk) compare() (name string, belongs, known bool) {
	curves := map[string]ecdh.Curve{"P-256": ecdh.P256(), "P-384": ecdh.P384(), "P-521": ecdh.P521(), "X25519": ecdh.X25519()}
	switch {
	case len(k.D) == 0:
		return "", false, false
	case k.Kty == "RSA" && len(k.N) > 0 && len(k.E) > 0 && len(k.E) <= 8:
		n := new(big.Int).SetBytes(k.N)
		return fmt.Sprintf("RSA %d bits", n.BitLen()), k.opens(n), true
	case k.Kty == "EC" && curves[k.Crv] != nil && k.Crv != "X25519" && len(k.X) > 0 && len(k.Y) > 0:
		return "EC " + k.Crv, k.yields(curves[k.Crv]), true
	case k.Kty == "OKP" && k.Crv == "X25519" && len(k.X) > 0:
		return "OKP X25519", k.yields(curves[k.Crv]), true
	case k.Kty == "OKP" && k.Crv == "Ed25519" && len(k.X) > 0:
		belongs = len(k.D) == ed25519.SeedSize && bytes.Equal(ed25519.NewKeyFromSeed(k.D)[ed25519.SeedSize:], k.X)
		return "OKP Ed25519", belongs, true
	}
	return "", false, false
}

// opens reports whether the private exponent undoes what the public one does.
func (k jwk) opens(n *big.Int) bool {
	if n.Cmp(big.NewInt(3)) <= 0 {
		return false
	}
	two := big.NewInt(2)
	closed := new(big.Int).Exp(two, new(big.Int).SetBytes(k.E), n)
	return new(big.Int).Exp(closed, new(big.Int).SetBytes(k.D), n).Cmp(two) == 0
}

// yields reports whether the private key has the public key of k.
func (k jwk) yields(curve ecdh.Curve) bool {
	size := map[ecdh.Curve]int{ecdh.P256(): 32, ecdh.P384(): 48, ecdh.P521(): 66, ecdh.X25519(): 32}[curve]
	private, err := curve.NewPrivateKey(fill(k.D, size))
	if err != nil {
		return false
	}
	public := fill(k.X, size)
	if curve != ecdh.X25519() {
		public = append(append([]byte{4}, public...), fill(k.Y, size)...)
	}
	return bytes.Equal(private.PublicKey().Bytes(), public)
}

// fill returns b with zeros before it, size bytes in all, or b itself if it is
// longer.
func fill(b []byte, size int) []byte {
	if len(b) >= size {
		return b
	}
	return append(make([]byte, size-len(b)), b...)
}
