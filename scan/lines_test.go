package scan

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// naivePosition counts from the start of the text.
func naivePosition(body string, offset int) Position {
	before := body[:offset]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	return Position{1 + strings.Count(before, "\n"), 1 + utf8.RuneCountInString(line)}
}

// FuzzPosition compares the line table with a count, for any bytes.
func FuzzPosition(f *testing.F) {
	f.Add("a\nü\n\xff\xfe日本\r\n😀", 5)
	f.Add(strings.Repeat("日本語 ", 3000), 20000)
	for i := range utf8.UTFMax { // a mark falls among bytes that continue what is no code point any more
		f.Add(strings.Repeat("a", markEvery-utf8.UTFMax-i)+"😀"+strings.Repeat("\x80", 2*utf8.UTFMax), markEvery+utf8.UTFMax)
	}
	f.Fuzz(func(t *testing.T, body string, offset int) {
		if offset < 0 || offset > len(body) {
			return
		}
		body = strings.Repeat(body, 1+9000/(1+len(body)))
		require.Equal(t, naivePosition(body, offset), newLineTable([]byte(body), Position{}).position(offset))
	})
}

func TestPositionOfAPiece(t *testing.T) {
	table := newLineTable([]byte("de\nfg"), Position{Line: 7, Column: 4})
	require.Equal(t, Position{7, 5}, table.position(1))
	require.Equal(t, Position{8, 2}, table.position(4))
}
