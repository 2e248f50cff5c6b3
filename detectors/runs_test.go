package detectors

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// naiveRuns finds runs byte by byte.
func naiveRuns(text []byte) []run {
	var found []run
	for i := 0; i < len(text); {
		j := i
		for j < len(text) && classes[text[j]]&base64any != 0 {
			j++
		}
		if r := (run{i, j}); j-i >= tokenLen || j-i >= stride && (j-i == hexLen || mayBePiece(text, r) || j < len(text) && text[j] == '.') {
			found = append(found, run{i, j})
		}
		i = max(j, i+1)
	}
	return found
}

// randomText returns text with runs of all lengths.
func randomText(r *rand.Rand, n int) []byte {
	const letters = "abcXYZ019-_+/"
	text := make([]byte, n)
	for i := range text {
		if r.IntN(30) == 0 {
			text[i] = " \n.=\"é"[r.IntN(6)]
		} else {
			text[i] = letters[r.IntN(len(letters))]
		}
	}
	return text
}

func TestRunsAreThoseOfANaiveSearch(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 400 {
		text := randomText(r, n*3)
		require.Equal(t, naiveRuns(text), slices.Collect(runs(text)), "%q", text)
	}
}

// TestRunsEndAtEveryByteOutside puts each byte between runs, at every place of a
// block.
func TestRunsEndAtEveryByteOutside(t *testing.T) {
	for c := range 256 {
		text := bytes.Repeat([]byte("a"), 200)
		for at := range text {
			text[at] = byte(c)
			require.Equal(t, naiveRuns(text), slices.Collect(runs(text)), "%q at %d", c, at)
			text[at] = 'a'
		}
		text = append(bytes.Repeat([]byte{byte(c)}, 99), '.')
		require.Equal(t, naiveRuns(text), slices.Collect(runs(text)), "%q", c)
	}
}

// TestWorthAgreesWithASearch compares both ways of looking for runs.
func TestWorthAgreesWithASearch(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for n := range 2000 {
		text := randomText(r, 1+n%700)
		if r.IntN(2) == 0 {
			at := r.IntN(len(text))
			text = slices.Concat(text[:at], []byte(" "+token(string(rune('a'+n%26)))+"\n"), text[at:])
		}
		want := slices.ContainsFunc(naiveRuns(text), func(r run) bool { return promising(text, r) })
		require.Equal(t, want, Worth(text), "%q", text)
	}
}

// TestWorthSeesASecretEverywhere moves a secret over every place of a text.
func TestWorthSeesASecretEverywhere(t *testing.T) {
	secret := []byte("key=" + token("moving"))
	for _, filler := range []string{"x", " ", "word ", "camelCaseWords_and-more/"} {
		text := bytes.Repeat([]byte(filler), 400/len(filler))
		require.False(t, Worth(text))
		for at := range len(text) {
			moved := slices.Concat(text[:at], []byte("\n"), secret, []byte("\n"), text[at:])
			require.True(t, Worth(moved), "%q at %d", filler, at)
		}
	}
}

func TestWorthAllocatesNothing(t *testing.T) {
	text := []byte(strings.Repeat("func main() { fmt.Println(strings.Repeat(name, 42)) }\n", 4000))
	assert.Zero(t, testing.AllocsPerRun(10, func() { Worth(text) }))
	set := all()
	assert.Zero(t, testing.AllocsPerRun(10, func() { set.Find(Text{Body: text}) }))
}
