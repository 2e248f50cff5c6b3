package lsp

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

var encodings = []encoding{utf8Units, utf16Units, utf32Units}

// alphabet has characters of each width in each encoding, and all line ends.
var alphabet = []string{"a", "b", " ", "é", "日", "\u2028", "😀", "\U0010ffff", "\n", "\r", "\r\n", "\x00", "\u0301"}

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(alphabet[r.IntN(len(alphabet))])
	}
	return b.String()
}

// naive divides a text into lines as the protocol has it, by reading it from
// its start to its end.
func naive(body string) []int {
	starts := []int{0}
	for i := 0; i < len(body); i++ {
		if body[i] == '\n' || body[i] == '\r' && !strings.HasPrefix(body[i:], "\r\n") {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// units counts what a text takes in an encoding by encoding it.
func units(text string, e encoding) int {
	switch e {
	case utf8Units:
		return len(text)
	case utf16Units:
		return len(utf16.Encode([]rune(text)))
	}
	return len([]rune(text))
}

// Positions are the same places in all encodings, and lead back to where they
// came from.
func TestPositions(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		body := randomText(r, r.IntN(60))
		doc := newText([]byte(body))
		require.Equal(t, naive(body), doc.starts, "%q", body)
		for i := range len(body) + 1 {
			if i < len(body) && !utf8.RuneStart(body[i]) {
				continue
			}
			line := doc.line(i)
			for _, e := range encodings {
				p := doc.position(i, e)
				require.Equal(t, line, p.Line)
				if i > doc.end(line) { // within a line end
					require.Equal(t, doc.end(line), doc.offset(p, e))
					continue
				}
				require.Equal(t, units(body[doc.starts[line]:i], e), p.Character, "%q at %d in %s", body, i, e)
				require.Equal(t, i, doc.offset(p, e), "%q at %d in %s", body, i, e)
			}
		}
	}
}

// What is no position of a text is the nearest one that is.
func TestPositionsBeyond(t *testing.T) {
	t.Parallel()
	doc := newText([]byte("a😀\r\nb"))
	for _, test := range []struct {
		at   position
		e    encoding
		want int
	}{
		{position{0, 2}, utf16Units, 1}, // between the halves of a surrogate pair
		{position{0, 3}, utf8Units, 1},
		{position{0, 99}, utf16Units, 5},
		{position{1, 99}, utf32Units, 8},
		{position{2, 0}, utf8Units, 8},
		{position{-1, 5}, utf8Units, 0},
		{position{0, -5}, utf8Units, 0},
	} {
		assert.Equal(t, test.want, doc.offset(test.at, test.e), test)
	}
}

// The positions of the scanner, whose lines end with \n only, are found again.
func TestScannerPositions(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		body := randomText(r, r.IntN(60))
		doc := newText([]byte(body))
		for i := range len(body) + 1 {
			if i < len(body) && !utf8.RuneStart(body[i]) {
				continue
			}
			before := body[:i]
			last := strings.LastIndexByte(before, '\n') + 1
			p := scan.Position{Line: 1 + strings.Count(before, "\n"), Column: 1 + utf8.RuneCountInString(before[last:])}
			require.Equal(t, i, doc.offsetOf(p), "%q at %d", body, i)
		}
	}
	assert.Equal(t, 1, newText([]byte("a")).offsetOf(scan.Position{Line: 9, Column: 9}))
}

// FuzzEdit proves that a text that is edited again and again is the text that is
// read at once, whatever the edits and the encoding of their positions.
func FuzzEdit(f *testing.F) {
	f.Add("a\r\nb", []byte{1, 2, 3, 4, 5, 6, 7, 8})
	f.Add("😀\r", []byte("\x00\x01\x02\x03\x09\x01\x01\x00"))
	f.Fuzz(func(t *testing.T, body string, program []byte) {
		if !utf8.ValidString(body) {
			return
		}
		var docs []*text
		for range encodings {
			docs = append(docs, newText([]byte(body)))
		}
		want := body
		for ; len(program) >= 4; program = program[4:] {
			start, end := boundary(want, program[0]), boundary(want, program[1])
			start, end = min(start, end), max(start, end)
			with := strings.Repeat(alphabet[int(program[2])%len(alphabet)], int(program[3])%3)
			for i, e := range encodings {
				at := docs[i].span(start, end, e)
				from, to := docs[i].offset(at.Start, e), docs[i].offset(at.End, e)
				if from != start || to != end {
					start, end = from, to // they were within a line end, where no client can be
				}
				docs[i] = docs[i].edit(start, end, with)
			}
			want = want[:start] + with + want[end:]
			for i, doc := range docs {
				if string(doc.body) != want || !slices.Equal(doc.starts, naive(want)) {
					t.Fatalf("%s: %q %v, want %q %v", encodings[i], doc.body, doc.starts, want, naive(want))
				}
			}
		}
	})
}

// boundary returns the start of a character of a text, or its end.
func boundary(text string, n byte) int {
	i := int(n) % (len(text) + 1)
	for i < len(text) && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}
