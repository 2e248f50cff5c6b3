package filewalk

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// A moving is a file in which the token moves.
type moving struct {
	path string
	text []rune // what is in the file, without the token
}

// filler returns n characters of text with short lines, long lines, and
// characters of one, two, three and four bytes.
func filler(n int) []rune {
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

// holds reports whether the scan of m, with the token in the place of some
// characters from index on, pushes the token whole and at the right position.
func (m *moving) holds(t *testing.T, index int) {
	t.Helper()
	kept := strings.Clone(string(m.text[index : index+len(token)]))
	copy(m.text[index:], []rune(token))
	defer copy(m.text[index:], []rune(kept))
	data := []byte(string(m.text))
	require.NoError(t, os.WriteFile(m.path, data, 0o644))

	found := false
	want := position(scan.Position{Line: 1, Column: 1}, string(m.text[:index]))
	s := scan.New(scan.Options{})
	src := Source{Targets: []string{m.path}}
	err := src.texts(t.Context(), 1, hub{
		Scanner: s,
		worth:   func(window []byte) bool { return bytes.Contains(window, []byte(token)) },
		visit: func(text scan.Text) {
			before, _, ok := strings.Cut(string(text.Body), token)
			if got := position(text.Start, before); ok && got != want {
				t.Errorf("token at %d of %d: got %v, want %v", index, len(m.text), got, want)
			}
			found = found || ok
		},
	})
	require.NoError(t, err)
	if !found {
		t.Errorf("token at %d of %d is not found", index, len(m.text))
	}
	require.EqualValues(t, len(data), s.Progress().Bytes.Load())
	require.EqualValues(t, 1, s.Progress().Texts.Load())
}

// position returns the position after text, which begins at start.
func position(start scan.Position, text string) scan.Position {
	p := scan.Position{Line: max(1, start.Line), Column: max(1, start.Column)}
	if i := strings.LastIndexByte(text, '\n'); i >= 0 {
		p = scan.Position{Line: p.Line + strings.Count(text, "\n"), Column: 1}
		text = text[i+1:]
	}
	p.Column += utf8.RuneCountInString(text)
	return p
}

// around calls f for the indexes of characters whose encoding begins within
// some bytes of an edge.
func (m *moving) around(edge, reach, step int, f func(index int)) {
	size := 0
	for i, r := range m.text[:len(m.text)-len(token)] {
		if size += utf8.RuneLen(r); size >= edge-reach && size <= edge+reach && i%step == 0 {
			f(i + 1)
		}
	}
}

func newMoving(t *testing.T, text []rune) *moving {
	return &moving{path: filepath.Join(t.TempDir(), "file"), text: text}
}

func TestWindowEdges(t *testing.T) {
	t.Parallel()
	m := newMoving(t, filler(2*windowSize))
	near := len(token) + 4
	for _, edge := range []int{windowSize, windowSize - detectors.Overlap, 2*windowSize - detectors.Overlap, 2 * (windowSize - detectors.Overlap)} {
		m.around(edge, near, 2, func(i int) { m.holds(t, i) })
	}
	m.around(windowSize, detectors.Overlap+near, 211, func(i int) { m.holds(t, i) })
	m.holds(t, 0)
	m.holds(t, len(m.text)-len(token))
}

// A file that ends where a window does, or which is just held whole.
func TestExactSizes(t *testing.T) {
	t.Parallel()
	for _, size := range []int{windowSize, 2*windowSize - detectors.Overlap, scan.MaxWhole} {
		for _, more := range []int{-1, 0, 1} {
			m := newMoving(t, []rune(strings.Repeat("x", size+more)))
			m.holds(t, len(m.text)-len(token))
			m.holds(t, 0)
		}
	}
}

// What comes through a pipe cannot be read twice.
func TestStreamInPieces(t *testing.T) {
	t.Parallel()
	text := filler(3 * scan.MaxWhole / 2)
	copy(text[len(text)-500:], []rune(token))
	data := []byte(string(text))
	for _, chunk := range []int{1 << 10, 4001, 1 << 20} {
		p, r := run(t, Source{Targets: []string{"-"}, Stdin: chunks{bytes.NewReader(data), chunk}})
		require.Len(t, p.texts, 1)
		before, _, ok := bytes.Cut(p.texts[0].Body, []byte(token))
		require.True(t, ok)
		require.Equal(t, position(scan.Position{}, string(text[:len(text)-500])), position(p.texts[0].Start, string(before)))
		require.EqualValues(t, len(data), r.Summary.Bytes)
	}
}

// chunks reads at most n bytes at a time.
type chunks struct {
	*bytes.Reader
	n int
}

func (c chunks) Read(p []byte) (int, error) { return c.Reader.Read(p[:min(len(p), c.n)]) }

func BenchmarkFile(b *testing.B) {
	for name, size := range map[string]int{"4KB": 4 << 10, "64KB": 64 << 10, "8MB": 8 << 20} {
		b.Run(name, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "file")
			if err := os.WriteFile(path, bytes.Repeat([]byte("var x = some(text, of, no, interest)\n"), size/37+1)[:size], 0o644); err != nil {
				b.Fatal(err)
			}
			r := reader{hub: hub{scan.New(scan.Options{}), func([]byte) bool { return false }, nil}, ctx: context.Background()}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				f, err := openNamed(path)
				if err != nil {
					b.Fatal(err)
				}
				if err := r.file(f, place{}, 0); err != nil {
					b.Fatal(err)
				}
				f.close()
			}
		})
	}
}
