package detectors

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"strings"
)

// A Secret is a secret value that refuses to print itself: every way of
// formatting or encoding it yields its redacted form. Reveal is the one door.
// The zero value is the empty secret. Compare secrets by their fingerprints.
type Secret struct {
	// A pointer, because fmt follows none below the top level: where it
	// does not call our methods, as for unexported fields, it prints an
	// address.
	value *string
}

// NewSecret returns value as a Secret.
func NewSecret(value string) Secret { return Secret{&value} }

// Reveal returns the value. Only this package and verify may call it; a test
// holds the rest of the program to that.
func (s Secret) Reveal() string {
	if s.value == nil {
		return ""
	}
	return *s.value
}

// Redact returns text with the value, wherever it stands in it, in redacted
// form: a path or an error can hold a secret, too.
func (s Secret) Redact(text string) string {
	if s.value == nil || *s.value == "" {
		return text
	}
	return strings.ReplaceAll(text, *s.value, s.String())
}

// fingerprintDomain keeps our digests apart from every other SHA-256 of the
// same value, such as the lists of published samples.
const fingerprintDomain = "authlete-scan/v1\x00"

// Fingerprint returns "sha256:" and 64 hexadecimal digits that name the
// secret without giving it away. It depends on nothing but the value, so it
// is the same in every file, commit and run.
func (s Secret) Fingerprint() string {
	sum := sha256.Sum256([]byte(fingerprintDomain + s.Reveal()))
	return "sha256:" + hex.EncodeToString(sum[:])
}

// shown is how many characters of a secret may be shown, of at least the 43
// that a credential has.
const shown = 4

// String returns the redacted form: at most the first two and last two
// characters, and none of a value too short to spare them.
func (s Secret) String() string {
	v := s.Reveal()
	if len(v) < 8*shown {
		return "…"
	}
	return v[:shown/2] + "…" + v[len(v)-shown/2:]
}

// GoString returns the redacted form.
func (s Secret) GoString() string { return "detectors.Secret(" + s.String() + ")" }

// Format writes the redacted form for every verb.
func (s Secret) Format(f fmt.State, _ rune) { fmt.Fprint(f, s.String()) }

// MarshalText returns the redacted form.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// LogValue returns the redacted form.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// Cut splits text at the value, if the value stands in it just once.
func (s Secret) Cut(text string) (before, after string, found bool) {
	if s.value == nil || *s.value == "" || strings.Count(text, *s.value) != 1 {
		return "", "", false
	}
	return strings.Cut(text, *s.value)
}
