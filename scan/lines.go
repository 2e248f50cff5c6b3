package scan

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// A lineTable turns byte offsets into positions. It is made once for a text
// that holds something, and never for the others.
type lineTable struct {
	body  []byte
	first Position // of body[0]
	marks []mark   // so that nothing is counted from the start of the text or of a long line
}

// A mark says how many code points and ends of lines stand before an offset.
type mark struct{ offset, runes, lines int }

const markEvery = 4096 // bytes

func newLineTable(body []byte, first Position) *lineTable {
	t := &lineTable{body: body, first: Position{max(1, first.Line), max(1, first.Column)}}
	t.marks = append(make([]mark, 0, 2+len(body)/(markEvery-utf8.UTFMax)), mark{})
	for m := (mark{}); m.offset < len(body); {
		end := wholeRunes(body, min(len(body), m.offset+markEvery))
		part := body[m.offset:end]
		m = mark{end, m.runes + utf8.RuneCount(part), m.lines + bytes.Count(part, []byte("\n"))}
		t.marks = append(t.marks, m)
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

// before returns the last mark that stands at an offset or before it.
func (t *lineTable) before(offset int) mark {
	return t.marks[sort.Search(len(t.marks), func(i int) bool { return t.marks[i].offset > offset })-1]
}

// runes returns how many code points stand before offset.
func (t *lineTable) runes(offset int) int {
	m := t.before(offset)
	return m.runes + utf8.RuneCount(t.body[m.offset:offset])
}

// start returns the offset of the first byte of the line that holds offset, which
// has so many lines before it.
func (t *lineTable) start(offset, lines int) int {
	// The line begins before the first mark that has all ends of lines before it.
	i := sort.Search(len(t.marks), func(i int) bool { return t.marks[i].lines >= lines })
	if i < len(t.marks) {
		offset = min(offset, t.marks[i].offset)
	}
	return bytes.LastIndexByte(t.body[:offset], '\n') + 1
}

// position returns the line and column of an offset. A byte that is not part
// of valid UTF-8 counts as one code point.
func (t *lineTable) position(offset int) Position {
	m := t.before(offset)
	lines := m.lines + bytes.Count(t.body[m.offset:offset], []byte("\n"))
	p := Position{Line: t.first.Line + lines, Column: 1 + t.runes(offset) - t.runes(t.start(offset, lines))}
	if lines == 0 {
		p.Column += t.first.Column - 1
	}
	return p
}
