package scan

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// A lineTable turns byte offsets into positions. It is made once for a text
// that holds something, and never for the others.
type lineTable struct {
	body   []byte
	first  Position // of body[0]
	starts []int    // offset of the first byte of each line
}

func newLineTable(body []byte, first Position) *lineTable {
	t := &lineTable{body: body, first: Position{max(1, first.Line), max(1, first.Column)}, starts: []int{0}}
	for i := 0; ; {
		j := bytes.IndexByte(body[i:], '\n')
		if j < 0 {
			return t
		}
		i += j + 1
		t.starts = append(t.starts, i)
	}
}

// position returns the line and column of an offset. A byte that is not part
// of valid UTF-8 counts as one code point.
func (t *lineTable) position(offset int) Position {
	i, found := slices.BinarySearch(t.starts, offset)
	if !found {
		i--
	}
	p := Position{Line: t.first.Line + i, Column: 1 + utf8.RuneCount(t.body[t.starts[i]:offset])}
	if i == 0 {
		p.Column += t.first.Column - 1
	}
	return p
}
