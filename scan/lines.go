package scan

import (
	"bytes"
	"slices"
	"sort"
	"unicode/utf8"
)

// A lineTable turns byte offsets into positions. It is made once for a text
// that holds something, and never for the others.
type lineTable struct {
	body   []byte
	first  Position // of body[0]
	starts []int    // offset of the first byte of each line
	marks  []mark   // so that a column far into a line is not counted from its start
}

// A mark says how many code points stand before an offset.
type mark struct{ offset, runes int }

const markEvery = 4096 // bytes

func newLineTable(body []byte, first Position) *lineTable {
	t := &lineTable{body: body, first: Position{max(1, first.Line), max(1, first.Column)}}
	t.starts = append(make([]int, 0, 1+bytes.Count(body, []byte("\n"))), 0)
	t.marks = make([]mark, 0, 1+len(body)/(markEvery-utf8.UTFMax))
	for i := 0; ; {
		j := bytes.IndexByte(body[i:], '\n')
		if j < 0 {
			break
		}
		i += j + 1
		t.starts = append(t.starts, i)
	}
	for m := (mark{}); m.offset < len(body); {
		t.marks = append(t.marks, m)
		end := wholeRunes(body, min(len(body), m.offset+markEvery))
		m = mark{end, m.runes + utf8.RuneCount(body[m.offset:end])}
	}
	return t
}

// wholeRunes returns end, or where the code point that goes past it starts.
// Bytes that are not part of valid UTF-8 may be parted anywhere.
func wholeRunes(body []byte, end int) int {
	for start := end - 1; start >= 0 && start > end-utf8.UTFMax; start-- {
		if utf8.RuneStart(body[start]) {
			if _, size := utf8.DecodeRune(body[start:]); start+size > end {
				return start
			}
			break
		}
	}
	return end
}

// runes returns how many code points stand before offset.
func (t *lineTable) runes(offset int) int {
	i := sort.Search(len(t.marks), func(i int) bool { return t.marks[i].offset > offset }) - 1
	if i < 0 {
		return 0
	}
	return t.marks[i].runes + utf8.RuneCount(t.body[t.marks[i].offset:offset])
}

// position returns the line and column of an offset. A byte that is not part
// of valid UTF-8 counts as one code point.
func (t *lineTable) position(offset int) Position {
	i, found := slices.BinarySearch(t.starts, offset)
	if !found {
		i--
	}
	p := Position{Line: t.first.Line + i, Column: 1 + t.runes(offset) - t.runes(t.starts[i])}
	if i == 0 {
		p.Column += t.first.Column - 1
	}
	return p
}
