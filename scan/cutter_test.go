package scan

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// A needle is put into texts to see whether a piece holds it whole.
const needle = "N33dle-that-is-as-long-as-a-token-is-0123456"

// An encoding is how the text of a test is written.
type encoding struct {
	mark  string
	order binary.AppendByteOrder // nil for UTF-8
}

func (e encoding) encode(text []rune) []byte {
	if e.order == nil {
		return []byte(string(text))
	}
	b := []byte(e.mark)
	for _, u := range utf16.Encode(text) {
		b = e.order.AppendUint16(b, u)
	}
	return b
}

func (e encoding) decode(t *testing.T, b []byte) string {
	if e.order == nil {
		return string(b)
	}
	b, ok := bytes.CutPrefix(b, []byte(e.mark))
	require.True(t, ok, "a piece has no mark")
	var units []uint16
	for ; len(b) >= 2; b = b[2:] {
		units = append(units, unit(b, e.mark))
	}
	return string(utf16.Decode(units))
}

func (e encoding) width(r rune) int {
	if e.order == nil {
		return utf8.RuneLen(r)
	}
	return 2 * utf16.RuneLen(r)
}

// haystack returns n characters of text with short lines, long lines, and
// characters of one, two, three and four bytes.
func haystack(n int) []rune {
	text := make([]rune, n)
	for i := range text {
		switch {
		case i%(150_000) == 149_999, i/20_000%7 == 0 && i%61 == 0:
			text[i] = '\n'
		case i%13 == 0:
			text[i] = []rune("éß漢😀")[i/13%4]
		default:
			text[i] = rune('a' + i%26)
		}
	}
	return text
}

// holds reports whether some piece holds the needle, put at index, and whether
// all that do are right about where.
func (e encoding) holds(t *testing.T, c *Cutter, text []rune, index int) {
	t.Helper()
	kept := string(text[index : index+len(needle)])
	copy(text[index:], []rune(needle))
	defer copy(text[index:], []rune(kept))
	data := e.encode(text)
	want := after(Position{1, 1}, string(text[:index]))
	found := false
	size, err := c.Cut(bytes.NewReader(data), func(body []byte, start Position) error {
		before, _, ok := strings.Cut(e.decode(t, body), needle)
		if ok {
			require.Equal(t, want, after(start, before), "needle at %d of %d", index, len(text))
		}
		found = found || ok
		return nil
	})
	require.NoError(t, err)
	require.EqualValues(t, len(data), size)
	require.True(t, found, "needle at %d of %d", index, len(text))
}

// after returns the position after text, which begins at start.
func after(start Position, text string) Position {
	if i := strings.LastIndexByte(text, '\n'); i >= 0 {
		start = Position{start.Line + strings.Count(text, "\n"), 1}
		text = text[i+1:]
	}
	start.Column += utf8.RuneCountInString(text)
	return start
}

// around calls f for indexes of characters whose encoding begins within some
// bytes of an edge.
func (e encoding) around(text []rune, edge, reach, step int, f func(index int)) {
	size := len(e.mark)
	for i, r := range text[:len(text)-len(needle)] {
		if size += e.width(r); size >= edge-reach && size <= edge+reach && i%step == 0 {
			f(i + 1)
		}
	}
}

func TestCutAtEdges(t *testing.T) {
	t.Parallel()
	for name, e := range map[string]encoding{
		"UTF-8":     {},
		"UTF-16 LE": {littleEndian, binary.LittleEndian},
		"UTF-16 BE": {bigEndian, binary.BigEndian},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var c Cutter
			text := haystack(MaxWhole + 100_000)
			near := 2*len(needle) + 8
			for _, edge := range []int{MaxWhole, MaxWhole - cutOverlap} {
				e.around(text, edge, near, 17, func(i int) { e.holds(t, &c, text, i) })
			}
			e.around(text, 2*MaxWhole-cutOverlap, near, 41, func(i int) { e.holds(t, &c, text, i) })
			e.around(text, MaxWhole-cutOverlap/2, cutOverlap, 19973, func(i int) { e.holds(t, &c, text, i) })
			e.holds(t, &c, text, 0)
			e.holds(t, &c, text, len(text)-len(needle))
		})
	}
}

// A text that ends where a piece does.
func TestCutExactSizes(t *testing.T) {
	t.Parallel()
	var c Cutter
	for _, size := range []int{MaxWhole, 2*MaxWhole - cutOverlap} {
		for _, more := range []int{-1, 0, 1} {
			text := []rune(strings.Repeat("x", size+more))
			encoding{}.holds(t, &c, text, 0)
			encoding{}.holds(t, &c, text, len(text)-len(needle))
		}
	}
}

// An empty text is a text. A reader that gives what it has is not at its end.
func TestCutReaders(t *testing.T) {
	t.Parallel()
	var c Cutter
	for _, text := range []string{"", "a", string(haystack(1000))} {
		var got []string
		size, err := c.Cut(iotest.OneByteReader(strings.NewReader(text)), func(body []byte, start Position) error {
			require.Equal(t, Position{1, 1}, start)
			got = append(got, string(body))
			return nil
		})
		require.NoError(t, err)
		require.EqualValues(t, len(text), size)
		require.Equal(t, []string{text}, got)
	}
}

// A compressed text that was cut off ends in io.ErrUnexpectedEOF. That is not
// the end of the text.
func TestCutErrors(t *testing.T) {
	t.Parallel()
	var c Cutter
	nothing := func([]byte, Position) error { return nil }
	for _, failure := range []error{io.ErrUnexpectedEOF, errors.New("disk")} {
		for _, n := range []int{0, 10, MaxWhole, MaxWhole + 10} {
			from := io.MultiReader(strings.NewReader(strings.Repeat("x", n)), iotest.ErrReader(failure))
			_, err := c.Cut(from, nothing)
			require.ErrorIs(t, err, failure, "after %d bytes", n)
		}
	}
	stop := errors.New("stop")
	_, err := c.Cut(strings.NewReader(strings.Repeat("x", 3*MaxWhole)), func([]byte, Position) error { return stop })
	require.ErrorIs(t, err, stop)
}

// Pieces of what is no valid UTF-8 keep counting as the scanner does: a byte
// that belongs to no character is one.
func FuzzAdvance(f *testing.F) {
	f.Add([]byte("a\nbé漢\xff\xe6\xbc\n😀x"), uint(3))
	f.Fuzz(func(t *testing.T, text []byte, at uint) {
		cut := int(at % uint(len(text)+1))
		for cut < len(text) && !utf8.RuneStart(text[cut]) {
			cut++
		}
		want := Position{Line: 3, Column: 5}
		for _, r := range string(text) {
			if want.Column++; r == '\n' {
				want = Position{Line: want.Line + 1, Column: 1}
			}
		}
		got := advance(advance(Position{Line: 3, Column: 5}, text[:cut], ""), text[cut:], "")
		require.Equal(t, want, got, "%q cut at %d", text, cut)
	})
}
