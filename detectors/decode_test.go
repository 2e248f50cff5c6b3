package detectors

import (
	"encoding/base64"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestDecodesToTextDropsNoText compares the cheap test with the decoding that
// it saves, on texts, on texts with one byte changed, and on their lines.
func TestDecodesToTextDropsNoText(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	texts, others := 0, 0
	for range 20000 {
		body := make([]byte, 44+r.IntN(200))
		for i := range body {
			body[i] = byte(' ' + r.IntN(95))
		}
		if r.IntN(2) == 0 {
			body[r.IntN(len(body))] = byte(r.IntN(256))
		}
		encoding := base64.RawStdEncoding
		if r.IntN(2) == 0 {
			encoding = base64.RawURLEncoding
		}
		v := []byte(encoding.EncodeToString(body))
		if decodeBase64(v) == nil {
			others++
			continue
		}
		texts++
		for line := range slices.Chunk(v, 60) {
			assert.True(t, decodesToText(line), "%q in %q", line, body)
		}
		assert.True(t, decodesToText(v), "%q", body)
	}
	assert.Greater(t, texts, 10000)
	assert.Greater(t, others, 500)
	assert.False(t, decodesToText([]byte(base64.StdEncoding.EncodeToString([]byte("the archive\x00\x00\x00")))))
}

func TestUnwrap(t *testing.T) {
	body := strings.Repeat("a line of a file in base64\n", 9)
	encoded := base64.RawStdEncoding.EncodeToString([]byte(body))
	binary := base64.RawStdEncoding.EncodeToString([]byte(body[:100] + "\x01" + body[101:]))
	for name, c := range map[string]struct{ text, want string }{
		"lines":               {wrap(encoded, 64, "\n"), encoded},
		"indented":            {wrap(encoded, 76, "\r\n    "), encoded},
		"ended by a line":     {wrap(encoded[:192], 64, "\n") + "\n" + encoded[:24] + "\n" + encoded, encoded[:192] + encoded[:24]},
		"ended by an empty":   {wrap(encoded[:128], 64, "\n") + "\n\n" + encoded, encoded[:128]},
		"before a header":     {encoded[:72] + "\r\nContent-Type: text/plain", encoded[:72]},
		"before a member":     {encoded[:72] + "\n  password: x", encoded[:72]},
		"one line":            {encoded, encoded},
		"too narrow":          {wrap(encoded, 48, "\n"), encoded[:48]},
		"no text":             {wrap(binary, 64, "\n"), ""},
		"no text in one line": {binary, binary},
	} {
		text := []byte("data: " + c.text + " ")
		width := strings.IndexAny(c.text+"\n", "\r\n")
		got, end := unwrap(text, value{start: 6, end: 6 + width})
		assert.Equal(t, c.want, string(got), name)
		if c.want != "" {
			assert.Equal(t, c.want, strings.Join(strings.Fields(string(text[6:end])), ""), name)
		} else {
			assert.Len(t, text[6:end], len(c.text), name)
		}
	}
}

// wrap puts sep after every width bytes of s.
func wrap(s string, width int, sep string) string {
	var lines []string
	for line := range slices.Chunk([]byte(s), width) {
		lines = append(lines, string(line))
	}
	return strings.Join(lines, sep)
}
