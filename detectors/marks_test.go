package detectors

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMarks holds the marks of texts of several chunks against a look at every
// byte, with and without the help of the processor.
func TestMarks(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 6))
	for n := range 60 {
		text := randomText(r, r.IntN(3*chunkSize))
		if n%3 == 0 {
			text = text[:len(text)/blockSize*blockSize]
		}
		var m, table marks
		for at := 0; at < len(text); at += chunkSize {
			chunk := text[at:min(at+chunkSize, len(text))]
			some := m.set(chunk)
			table.inside = m.inside
			require.Equal(t, some, table.endsByWord((len(chunk)+blockSize-1)/blockSize)&^1)
			if len(chunk) == chunkSize {
				insideByTable(chunk, table.inside[1:words])
				require.Equal(t, m.inside, table.inside)
			}
			for i := range chunk {
				word, bit := 1+i/blockSize, i%blockSize
				from := max(0, at+i-stride+1)
				outside := slices.ContainsFunc(text[from:at+i+1], func(c byte) bool { return classes[c]&base64any == 0 })
				ends := at+i+1-from == stride && !outside
				require.Equal(t, classes[chunk[i]]&base64any != 0, m.inside[word]>>bit&1 == 1, "%d of %d", at+i, len(text))
				require.Equal(t, ends, m.ends[word]>>bit&1 == 1, "%d of %d", at+i, len(text))
				require.Equal(t, ends, table.ends[word]>>bit&1 == 1, "%d of %d", at+i, len(text))
				require.Equal(t, m.ends[word] != 0, some>>word&1 == 1)
			}
		}
	}
}

// TestLongRuns looks for runs that are longer than a block and than a chunk.
func TestLongRuns(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 8))
	found := 0
	for range 300 {
		text := randomText(r, r.IntN(4*chunkSize))
		for i, c := range text { // leave few bytes outside
			if classes[c]&base64any == 0 && r.IntN(40) > 0 {
				text[i] = 'x'
			}
		}
		want := naiveRuns(text)
		require.Equal(t, want, slices.Collect(runs(text)), "%q", text)
		for _, r := range want {
			if r.end-r.start > chunkSize {
				found++
			}
		}
	}
	assert.Greater(t, found, 10)
}

// TestRunsOfAllLengths puts a run of each length at every place of a block, where a
// chunk begins and where none does.
func TestRunsOfAllLengths(t *testing.T) {
	t.Parallel()
	text := bytes.Repeat([]byte(" "), chunkSize+6*blockSize)
	for _, from := range []int{0, chunkSize - 2*blockSize} {
		for start := from; start < from+2*blockSize; start++ {
			for end := start + tokenLen; end < start+4*blockSize; end++ {
				copy(text[start:end], bytes.Repeat([]byte("x"), end-start))
				require.Equal(t, []run{{start, end}}, slices.Collect(runs(text)))
				copy(text[start:end], bytes.Repeat([]byte(" "), end-start))
			}
		}
	}
}

func TestHasSlash(t *testing.T) {
	t.Parallel()
	for n := range 100 {
		v := bytes.Repeat([]byte("n"), n)
		require.False(t, hasSlash(v))
		for i := range v {
			for c := range 256 {
				v[i] = byte(c)
				if slash := c == '+' || c == '/'; hasSlash(v) != slash || hasSlashByByte(v) != slash {
					t.Fatalf("%q at %d of %d", rune(c), i, n)
				}
			}
			v[i] = 'n'
		}
	}
}
