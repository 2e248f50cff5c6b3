package detectors

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// The secrets of these tests are digests of phrases: they look like those that
// Authlete issues, and no service could have issued them.

// token returns 43 characters.
func token(phrase string) string {
	sum := sha256.Sum256([]byte("authlete-scan test " + phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// client returns 86 characters.
func client(phrase string) string {
	sum := sha512.Sum512([]byte("authlete-scan test " + phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// loose returns 43 characters that no encoder makes of 32 bytes.
func loose(phrase string) string {
	v := []byte(token(phrase))
	v[len(v)-1] = 'B'
	return string(v)
}

// seal encrypts a secret under the default key of authlete-java-common.
func seal(t testing.TB, secret string) string {
	t.Helper()
	key, err := hex.DecodeString(defaultKey)
	require.NoError(t, err)
	iv, err := hex.DecodeString(defaultIV)
	require.NoError(t, err)
	block, err := aes.NewCipher(key)
	require.NoError(t, err)
	text := []byte(secret)
	for pad := aes.BlockSize - len(text)%aes.BlockSize; len(text)%aes.BlockSize != 0; {
		text = append(text, byte(pad))
	}
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(text, text)
	return base64.StdEncoding.EncodeToString(text)
}

// show renders what was found so that a difference reads.
func show(t Text, found []Credential) []string {
	lines := []string{}
	for _, c := range found {
		s := c.Spans[0]
		lines = append(lines, fmt.Sprintf("%d %s %s %s", 1+countLines(t.Body[:s.Start]), c.Kind, c.Confidence, c.Detector))
	}
	return lines
}

func countLines(b []byte) int {
	n := 0
	for _, c := range b {
		if c == '\n' {
			n++
		}
	}
	return n
}

func all() *Set { return NewSet(Options{}) }
