package detectors

import (
	"bytes"
	"strings"
)

// inOtherItem reports whether a host stands in another object of the same array
// as the value at a place.
func (d *document) inOtherItem(h host, at int) bool {
	if !h.role.isAPI() && isYAML(d.Path) && d.leavesListItem(min(h.start, at), max(h.start, at)) {
		return true
	}
	if h.start > at {
		return leavesItem(d.Body[at:h.start])
	}
	return leavesItem(d.Body[h.end:max(h.end, at)])
}

func isYAML(name string) bool {
	return strings.HasSuffix(name, ".yml") || strings.HasSuffix(name, ".yaml")
}

// leavesListItem reports whether the item of a list of YAML that a place is part
// of ends before another: a line between them begins an item farther to the left.
func (d *document) leavesListItem(from, to int) bool {
	start, _ := d.lineAt(from)
	depth := indentOf(string(d.Body[start:from]))
	for line := range bytes.Lines(d.Body[from:to]) {
		item := bytes.TrimLeft(line, " ")
		if depth >= 0 && bytes.HasPrefix(item, []byte("- ")) && len(line)-len(item) < depth {
			return true
		}
	}
	return false
}

// inOtherFunction reports whether a host stands in another function than the value
// at a place on the same line.
func (d *document) inOtherFunction(h host, at int) bool {
	text := d.Body[min(h.end, at):max(h.start, at)]
	depth, floor := 0, 0
	for i, c := range text {
		switch c {
		case '{':
			if floor < 0 && depth == floor && functionHead().Match(text[max(0, i-maxHead):i]) {
				return true
			}
			depth++
		case '}':
			depth--
			floor = min(floor, depth)
		}
	}
	return false
}

// functionHead matches the parameters of a function before its body.
var functionHead = pattern(`(?:\bfunction\b\s*\w*\([^()]*\)|=>)\s*$`)

const maxHead = 80 // bytes

// leavesItem reports whether text goes from within one object of an array to
// within another: brackets that it opens and closes itself aside, it closes an
// object, and opens one behind a comma.
func leavesItem(text []byte) bool {
	depth, floor, entered := 0, 0, 0 // entered: the depth below which the other object is left
	crossed := false
	last := byte(0)
	for _, c := range text {
		switch c {
		case '{', '[':
			if c == '{' && last == ',' && depth == floor && floor < 0 && !crossed {
				crossed, entered = true, depth
			}
			depth++
		case '}', ']':
			depth--
			floor = min(floor, depth)
			if crossed && depth <= entered {
				crossed = false
			}
		case ' ', '\t', '\r', '\n':
			continue
		}
		last = c
	}
	return crossed
}
