package detectors

import (
	"bytes"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What reads eight bytes at a time says the same as what reads one.
func TestLowerASCII(t *testing.T) {
	t.Parallel()
	all := make([]byte, 0, 300)
	for i := range 300 {
		all = append(all, byte(i))
	}
	want := make([]byte, len(all))
	for i, c := range all {
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		want[i] = c
	}
	for shift := range 9 {
		assert.Equal(t, want[shift:], lowerASCII(all[shift:]))
		assert.Equal(t, want[:len(want)-shift], lowerASCII(all[:len(all)-shift]))
	}
}

// The search for the last bracket finds the tags that a search for a tag does.
func TestLastTag(t *testing.T) {
	t.Parallel()
	anywhere := regexp.MustCompile(`<([A-Za-z_][\w.:-]*)([^<>]*)>\s*$`)
	pieces := []string{"<", ">", "a", "b:c", " ", "\n", "/", `k="v"`, "é", "\xff", "<key>"}
	r := rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 20_000 {
		var text strings.Builder
		for range r.IntN(9) {
			text.WriteString(pieces[r.IntN(len(pieces))])
		}
		left := text.String()
		element, attributes, rest, ok := lastTag(left)
		m := anywhere.FindStringSubmatchIndex(left)
		require.Equal(t, m != nil, ok, "%q", left)
		if ok {
			found++
			require.Equal(t, []string{left[m[2]:m[3]], left[m[4]:m[5]], left[:m[0]]}, []string{element, attributes, rest}, "%q", left)
		}
	}
	assert.Greater(t, found, 100)
}

// No text that the pattern matches fails the fast test for it.
func TestMayOpen(t *testing.T) {
	t.Parallel()
	pieces := []string{`R"`, `x(`, `r#"`, "~s", "~S", "(", "{", "[", "|", "%q", "q", "qw", "Q", "<![CDATA[", `\texttt{`, "&", "!", ":", " ", "\t", "\n", `"`, "'", "`", "=", "*", "+", "_", "a", "#", "%"}
	r := rand.New(rand.NewPCG(5, 6))
	found := 0
	for range 50_000 {
		var text strings.Builder
		for range 1 + r.IntN(5) {
			text.WriteString(pieces[r.IntN(len(pieces))])
		}
		if openingPattern().MatchString(text.String()) {
			found++
			require.True(t, mayOpen(text.String()), "%q", text.String())
		}
	}
	assert.Greater(t, found, 1000)
}

// The search from a needle's tail finds what a search for the needle does.
func TestIndexTail(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	found := 0
	for range 20_000 {
		body := make([]byte, r.IntN(12))
		for i := range body {
			body[i] = "abc"[r.IntN(3)]
		}
		for common := range 3 {
			want := bytes.Index(body, []byte("aba"))
			require.Equal(t, want, indexTail(body, "aba", common), "%s after %d", body, common)
			if want >= 0 {
				found++
			}
		}
	}
	assert.Greater(t, found, 100)
}

// The headings of a text are the lines that are one; the last counts.
func TestSection(t *testing.T) {
	t.Parallel()
	for left, want := range map[string]string{
		"":                        "",
		"[a]":                     "a",
		"[a]\n[[b.c]]\r\nx = ":    "b.c",
		"[a]\nx = [1]\ny = [2]\n": "a",
		" \t[a] \nb]\n[\n[]\n":    "a",
		"[\"a\"]\n[b] c\n":        `"a"`,
	} {
		assert.Equal(t, want, section(left), "%q", left)
	}
}
