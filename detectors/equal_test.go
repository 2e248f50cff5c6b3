package detectors

import (
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
