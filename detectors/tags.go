package detectors

import (
	"slices"
	"strings"
)

var (
	attributePattern = pattern(`(?i)\b(?:name|key|id)\s*=\s*["']([^"'\n]{1,80})["']`)
	keyTagPattern    = pattern(`<[\w.:-]*(?:[kK]ey|[nN]ame)\b[^<>]*>\s*([^<>\n]{1,80}?)\s*</[\w.:-]*(?:[kK]ey|[nN]ame)>\s*(?:<[\w.:-]*(?:[tT]ype|[dD]escription)>[^<>]*</[\w.:-]*>\s*){0,2}$`)
	namePropPattern  = pattern(`name="[\w.]*[nN]ame"[^<>]*>\s*([^<>\n]{1,80}?)\s*</\w+>\s*$`)
	tagPattern       = pattern(`^<([A-Za-z_][\w.:-]*)([^<>]*)>\s*$`)
)

// cellPattern matches the cell of a table before the one that a value stands in.
var cellPattern = pattern(`(?i)<(?:td|data)\b[^<>]*>\s*([^<>]{1,60}?)\s*(?:</[\w:]+>\s*)+(?:<[\w:]+(?:\s[^<>]*)?>\s*)*$`)

// cellBefore reads the cell of a table before the one that ends left.
func (b *binding) cellBefore(left string) string {
	if m := cellPattern().FindStringSubmatch(left[max(0, len(left)-240):]); m != nil {
		b.add(m[1])
	}
	return left
}

// formatTags say how a text looks and not what it is.
var formatTags = []string{"code", "b", "i", "em", "strong", "span", "td", "p", "li", "tt", "pre", "kbd", "div"}

// lastTag splits off the XML tag that ends left, which begins where the last
// bracket opens: a tag holds no other.
func lastTag(left string) (element, attributes, rest string, ok bool) {
	opened := strings.LastIndexByte(left, '<')
	if opened < 0 {
		return "", "", left, false
	}
	m := tagPattern().FindStringSubmatch(left[opened:])
	if m == nil {
		return "", "", left, false
	}
	return m[1], m[2], left[:opened], true
}

// tag reads the XML tag that ends left.
func (b *binding) tag(left string) (string, bool) {
	b.op = '>'
	formatted := false
	for range 5 {
		element, attributes, rest, ok := lastTag(left)
		if !ok {
			return b.cellBefore(left), !formatted
		}
		if formatted = slices.Contains(formatTags, strings.ToLower(element)); formatted {
			left = rest
			continue
		}
		if a := attributePattern().FindStringSubmatch(attributes); a != nil && b.add(a[1]) {
			return rest, true
		}
		if k := keyTagPattern().FindStringSubmatch(rest); k != nil && b.add(k[1]) {
			return rest, true
		}
		if k := namePropPattern().FindStringSubmatch(rest); k != nil && b.add(k[1]) {
			return rest, true
		}
		if b.add(element) {
			return rest, true
		}
		left = rest
	}
	return left, true
}
