package detectors

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCanonicalIsWhatAnEncoderMakes(t *testing.T) {
	for _, n := range []int{32, 64} {
		raw := make([]byte, n)
		for last := range 256 {
			raw[n-1] = byte(last)
			assert.True(t, canonical([]byte(base64.RawURLEncoding.EncodeToString(raw))))
		}
	}
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	for n, want := range map[int]string{tokenLen: "AEIMQUYcgkosw048", clientLen: "AQgw"} {
		got := ""
		for _, c := range alphabet {
			if canonical([]byte(strings.Repeat("x", n-1) + string(c))) {
				got += string(c)
			}
		}
		assert.ElementsMatch(t, []rune(want), []rune(got))
	}
	assert.False(t, canonical([]byte("A")))
}

// TestRandomAcceptsRandomValues measures how many real secrets would be
// refused.
func TestRandomAcceptsRandomValues(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for n, most := range map[int]int{32: 20, 64: 2} { // of 20,000
		refused := 0
		raw := make([]byte, n)
		for range 20000 {
			for i := 0; i < n; i += 8 {
				binary.LittleEndian.PutUint64(raw[i:], r.Uint64())
			}
			if !random([]byte(base64.RawURLEncoding.EncodeToString(raw))) {
				refused++
			}
		}
		assert.LessOrEqual(t, refused, most, "%d bytes", n)
	}
}

func TestRandomRefusesWords(t *testing.T) {
	for _, v := range []string{
		"ServiceOwnerApiSecretRotationScheduler2048s",
		"AuthleteServiceAccessTokenProviderFactory2k",
		"replace-me-with-your-service-owner-secret-1",
		"userTokenHasBeenGrantedByTheUserAndClient4k",
		"thisIsNotASecretItIsOnlyUsedByTheUnitTests1",
		"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA2",
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop0",
		"0123456789abcdef0123456789abcdef0123456789a",
		"OpGaloisFieldAffineTransformInverseUint8x64",
		"_ZN11__sanitizer11FlagHandlerIbE5ParseEPKc0",
		"_ZN6__tsan12ThreadFinishEPNS_11ThreadStateE",
		"_ZN4absl7debian3H4kQ9zV2xT7bL5mD8cW6rJ1pS0c",
		token("mask")[:18] + "XXXXXXX" + token("mask")[25:],
		strings.Repeat("aB3", 14) + "A",
	} {
		assert.Len(t, v, tokenLen)
		assert.False(t, random([]byte(v)), v)
	}
}

func TestPieces(t *testing.T) {
	s := token("pieces 1") // has signs, and a piece of 22 without
	c := client("pieces")
	for text, want := range map[string]string{
		`"` + s[:22] + `" + "` + s[22:] + `"`:                   s,
		`"` + s[:20] + "\" +\n\t\t\"" + s[20:] + `"`:            s,
		`'` + s[:21] + "'\n  '" + s[21:] + `'`:                  s,
		"\"" + s[:30] + "\" .\n \"" + s[30:] + "\"":             s,
		"\"" + c[:50] + "\" & _\n \"" + c[50:] + "\"":           c,
		"\"" + c[:40] + "\" +\n \"" + c[40:60] + `"+"` + c[60:]: c,
		s[:25] + "\\\n" + s[25:] + "\n":                         s,
		`"` + s[:22] + `", "` + s[22:] + `"`:                    "",
		`"` + s[:22] + `" + other + "` + s[22:] + `"`:           "",
		`"` + loose("p")[:22] + `" + "` + loose("p")[22:] + `"`: "",
		"=" + escaped(s, `\u%04x`):                              s,
		"=" + escaped(s, "%%%02X"):                              s,
		"=" + escaped(s, "&#%d;"):                               s,
	} {
		got := ""
		for r := range runs([]byte(text)) {
			values([]byte(text), r, func(v value) bool {
				if v.shape == tokenShape || v.shape == clientShape {
					got = v.text
					if got == "" {
						got = text[v.start:v.end]
					}
				}
				return true
			})
		}
		assert.Equal(t, want, got, text)
	}
}

// escaped writes the hyphens and underscores of s as escapes.
func escaped(s, format string) string {
	var b strings.Builder
	for _, c := range s {
		if c == '-' || c == '_' {
			fmt.Fprintf(&b, format, c)
		} else {
			b.WriteRune(c)
		}
	}
	return b.String()
}
