package lsp

import (
	"bytes"
	"slices"
	"sort"
	"unicode/utf8"

	"github.com/authlete/authlete-scan/scan"
)

// An encoding is the unit that the columns of both sides are counted in.
type encoding string

const (
	utf8Units  encoding = "utf-8"
	utf16Units encoding = "utf-16"
	utf32Units encoding = "utf-32"
)

// width returns how many units the character takes that a text begins with, and
// how many bytes.
func (e encoding) width(text []byte) (units, size int) {
	r, size := utf8.DecodeRune(text)
	switch {
	case e == utf8Units:
		return size, size
	case e == utf16Units && r > 0xffff:
		return 2, size
	}
	return 1, size
}

// count returns how many units a text takes.
func (e encoding) count(text []byte) int {
	switch e {
	case utf8Units:
		return len(text)
	case utf32Units:
		return utf8.RuneCount(text)
	}
	n := 0
	for len(text) > 0 {
		units, size := e.width(text)
		n += units
		text = text[size:]
	}
	return n
}

// A text is one state of a document. It does not change: an edit makes a new
// one. Its lines end as the protocol says, with \n, \r\n or \r.
type text struct {
	body   []byte
	starts []int // offset of the first byte of each line
	feeds  []int // offset after each \n; made by offsetOf
}

func newText(body []byte) *text {
	return &text{body: body, starts: appendStarts([]int{0}, body, 0)}
}

// appendStarts adds the starts of the lines after the first that body has, all
// of which stand at an offset.
func appendStarts(starts []int, body []byte, offset int) []int {
	for i := 0; i < len(body); {
		j := bytes.IndexAny(body[i:], "\r\n")
		if j < 0 {
			break
		}
		i += j + 1
		if body[i-1] == '\r' && i < len(body) && body[i] == '\n' {
			i++
		}
		starts = append(starts, offset+i)
	}
	return starts
}

// line returns the number of the line, counted from 0, that an offset is on.
func (t *text) line(offset int) int {
	return sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > offset }) - 1
}

// end returns the offset after the last character of a line, without its end.
func (t *text) end(line int) int {
	if line+1 >= len(t.starts) {
		return len(t.body)
	}
	return t.starts[line] + len(bytes.TrimRight(t.body[t.starts[line]:t.starts[line+1]], "\r\n"))
}

// position returns where an offset is, in the units of e.
func (t *text) position(offset int, e encoding) position {
	line := t.line(offset)
	offset = min(offset, t.end(line))
	return position{line, e.count(t.body[t.starts[line]:offset])}
}

// span returns the range between two offsets.
func (t *text) span(start, end int, e encoding) span {
	return span{t.position(start, e), t.position(end, e)}
}

// offset returns where a position is. One that is after the end of its line
// means the end of it, as the protocol has it; one after the last line means
// the end of the text, and one within a character its start.
func (t *text) offset(p position, e encoding) int {
	switch {
	case p.Line < 0:
		return 0
	case p.Line >= len(t.starts):
		return len(t.body)
	}
	i, end := t.starts[p.Line], t.end(p.Line)
	for left := p.Character; left > 0 && i < end; {
		units, size := e.width(t.body[i:end])
		if left -= units; left < 0 {
			break
		}
		i += size
	}
	return i
}

// edit returns the text with body[start:end] replaced. Only what is around the
// change is divided into lines anew.
func (t *text) edit(start, end int, with string) *text {
	body := slices.Concat(t.body[:start], []byte(with), t.body[end:])
	shift := len(with) - (end - start)
	// A line end may come together, or apart, on either side of the change.
	first := max(0, t.line(start)-1)
	last := t.line(end) + 2
	from, to := t.starts[first], len(t.body)
	if last < len(t.starts) {
		to = t.starts[last]
	} else {
		last = len(t.starts)
	}
	starts := make([]int, 0, len(t.starts)+8)
	starts = append(starts, t.starts[:first+1]...)
	starts = appendStarts(starts, body[from:to+shift], from)
	if last < len(t.starts) {
		last++ // the line that begins where the new part ends is there already
	}
	for _, s := range t.starts[last:] {
		starts = append(starts, s+shift)
	}
	return &text{body: body, starts: starts}
}

// offsets returns the place of a location in the text that it was found in.
func (t *text) offsets(l scan.Location) (start, end int) {
	return t.offsetOf(l.Start), t.offsetOf(l.End)
}

// offsetOf returns the offset of a position of the scanner, whose lines end with
// \n and nothing else, and whose columns are characters. It must not be called
// from several goroutines at once.
func (t *text) offsetOf(p scan.Position) int {
	if t.feeds == nil {
		t.feeds = t.afterFeeds()
	}
	i := t.feeds[min(max(1, p.Line), len(t.feeds))-1]
	for column := 1; column < p.Column && i < len(t.body); column++ {
		_, size := utf8.DecodeRune(t.body[i:])
		i += size
	}
	return i
}

// afterFeeds returns the offset 0 and those after each \n.
func (t *text) afterFeeds() []int {
	n := 1 + bytes.Count(t.body, []byte("\n"))
	if n == len(t.starts) {
		return t.starts // no line ends with \r alone
	}
	feeds := make([]int, 1, n)
	for i := range t.body {
		if t.body[i] == '\n' {
			feeds = append(feeds, i+1)
		}
	}
	return feeds
}
