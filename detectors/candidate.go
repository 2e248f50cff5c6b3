package detectors

import (
	"bytes"
	"strings"
)

const (
	leftWindow  = 3000 // bytes of a text that are read before a value
	rightWindow = 400  // and after it
)

// A document is a text while it is looked at, and what was found out about it
// so far.
type document struct {
	Text
	facts  Facts    // of the text itself
	around Facts    // of the texts beside it
	hosts  []string // further API hosts, from the user's configuration

	numbers   map[int][]number    // by chunk of the body; nil until asked for
	said      map[string]bool     // answers of says; nil until asked for
	tables    map[string][]string // columns of tables of SQL; nil until asked for
	dedicated *server             // the only server of its kind; nil until asked for
	searched  int                 // bytes that were searched for uses of variables

	// What stands around a document that was decoded out of another one.
	outerLeft, outerRight string
	outer                 *document
	from, to              int    // where it stands in outer.Body
	encoding              string // "base64" or ""
}

// says reports whether the body holds words. Each is looked for once.
func (d *document) says(words string) bool {
	answer, known := d.said[words]
	if !known {
		if d.said == nil {
			d.said = map[string]bool{}
		}
		answer = bytes.Contains(d.Body, []byte(words))
		d.said[words] = answer
	}
	return answer
}

// plausible is a fast test for what a text must hold that does not speak of
// Authlete and yet has a credential at v: a word for one before it or in its
// first line, or the number of a pair. A value that stands alone is judged by
// the name of its file.
func (d *document) plausible(v value) bool {
	before := d.Body[max(0, v.start-200):v.start]
	first := d.Body[:min(len(d.Body), 200)]
	for _, word := range [...]string{"ecret", "ECRET", "oken", "OKEN", "earer", "EARER", "asic", "ass", "uth", "wks"} {
		if bytes.Contains(before, []byte(word)) || bytes.Contains(first, []byte(word)) {
			return true
		}
	}
	return len(before) > 6 && before[len(before)-1] == ':' && classes[before[len(before)-2]]&digit != 0 || alone(d.Body, v.start, v.end)
}

// A candidate is a value and what stands around it.
type candidate struct {
	value
	doc    *document
	secret string // the value as it is used
	left   string // plain text before the value
	right  string // plain text after it
	bound  *binding
	scopes []string // the headings of what encloses the value, the nearest first

	sibling    bool // the name is that of a sibling, as in a list of variables
	positional bool // the name is that of the field at its place
	inCell     bool // the name is the heading of a column

	// What is read at most once.
	at   *server
	with *number
}

func newCandidate(d *document, v value) *candidate {
	c := &candidate{value: v, doc: d, secret: v.text}
	if c.secret == "" {
		c.secret = string(d.Body[v.start:v.end])
	}
	c.left, c.right = d.before(v.start), d.after(v.end)
	c.bound = bind(c.left)
	c.scopes = append(indexes(c.left), scopes(c.bound.whole)...)
	if s := secretName(c.left); s != "" {
		c.scopes = append(c.scopes, s)
	}
	c.settlePair()
	c.settle()
	return c
}

// before returns the plain text to the left of a place.
func (d *document) before(start int) string {
	text := plain(string(d.Body[max(0, start-leftWindow):start]))
	if d.outer != nil && start <= leftWindow {
		return d.outerLeft + text
	}
	return text
}

// after returns the plain text to the right of a place.
func (d *document) after(end int) string {
	text := plain(string(d.Body[end:min(len(d.Body), end+rightWindow)]))
	if d.outer != nil && len(d.Body)-end <= rightWindow {
		return text + d.outerRight
	}
	return text
}

// name returns the name that decides what the value is.
func (c *candidate) name() name { return c.bound.best() }

// scopeSays reports whether a heading that encloses the value says what test
// asks for.
func (c *candidate) scopeSays(test func(folded string) bool) bool {
	for _, s := range c.scopes {
		if test(strings.ToLower(s)) {
			return true
		}
	}
	return false
}

func (c *candidate) inAuthleteScope() bool { return c.scopeSays(saysAuthlete) }

func (c *candidate) inOwnerScope() bool {
	return c.scopeSays(func(s string) bool {
		return strings.Contains(s, "owner") && !strings.Contains(s, "with")
	})
}

func (c *candidate) inClientScope() bool {
	return c.scopeSays(func(s string) bool { return strings.Contains(s, "client") })
}

// place returns where the value stands in the outermost text.
func (c *candidate) place() (start, end int) {
	start, end = c.start, c.end
	for d := c.doc; d.outer != nil; d = d.outer {
		start, end = d.from, d.to
	}
	return start, end
}

// root returns the outermost document.
func (d *document) root() *document {
	for d.outer != nil {
		d = d.outer
	}
	return d
}

// linesFrom returns how many lines after the one that holds from the one begins
// that holds to; less than 0 if it stands before.
func (d *document) linesFrom(from, to int) int {
	if to < from {
		return -d.linesFrom(to, from)
	}
	return bytes.Count(d.Body[from:to], []byte("\n"))
}

// maxLine is how many bytes of a line are looked at on either side of a value.
const maxLine = 4096

// lineAt returns the bounds of the line that holds offset, without its end. Of
// a line that is very long it returns the part around offset.
func (d *document) lineAt(offset int) (start, end int) {
	low, high := max(0, offset-maxLine), min(len(d.Body), offset+maxLine)
	start, end = low, high
	if n := bytes.LastIndexByte(d.Body[low:offset], '\n'); n >= 0 {
		start = low + n + 1
	}
	if n := bytes.IndexByte(d.Body[offset:high], '\n'); n >= 0 {
		end = offset + n
	}
	return start, end
}

// command returns the bounds of the command that offset is part of: its line
// and those that a backslash or a backtick joins to it.
func (d *document) command(offset int) (start, end int) {
	start, end = d.lineAt(offset)
	continued := func(line []byte) bool {
		line = bytes.TrimRight(line, " \t\r")
		return len(line) > 0 && (line[len(line)-1] == '\\' || line[len(line)-1] == '`')
	}
	for n := 0; n < 16 && start > 0; n++ {
		s, e := d.lineAt(start - 1)
		if !continued(d.Body[s:e]) {
			break
		}
		start = s
	}
	for n := 0; n < 16 && end < len(d.Body); n++ {
		s, _ := d.lineAt(end)
		if !continued(d.Body[s:end]) || end+1 >= len(d.Body) {
			break
		}
		_, end = d.lineAt(end + 1)
	}
	return start, end
}
