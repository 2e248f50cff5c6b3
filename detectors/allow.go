package detectors

import (
	"bytes"
	"strings"
)

const allowComment = "authlete-scan:allow"

var allowPattern = pattern(`authlete-scan:allow(-next-line)?(?:\[([\w\s,-]+)\])?(?:[ \t]+--[ \t]+([^\r\n]*))?`)

// Allowed reports whether a comment allows a credential of kind k in
// body[start:end], and its reason: authlete-scan:allow on a line of the
// credential, or authlete-scan:allow-next-line on the line above it. A list of
// kinds in brackets limits the comment to them. The credentials that
// [Set.Find] returns say it themselves; this is for a caller that knows of
// other places.
func Allowed(body []byte, start, end int, k Kind) (string, bool) {
	first := bytes.LastIndexByte(body[:start], '\n') + 1
	last := len(body)
	if n := bytes.IndexByte(body[end:], '\n'); n >= 0 {
		last = end + n
	}
	above := first
	if first > 0 {
		above = bytes.LastIndexByte(body[:first-1], '\n') + 1
	}
	if !bytes.Contains(body[above:last], []byte(allowComment)) {
		return "", false
	}
	for _, m := range allowPattern().FindAllSubmatch(body[above:first], -1) {
		if len(m[1]) > 0 && covers(m[2], k) {
			return reason(m[3]), true
		}
	}
	for _, m := range allowPattern().FindAllSubmatch(body[first:last], -1) {
		if len(m[1]) == 0 && covers(m[2], k) {
			return reason(m[3]), true
		}
	}
	return "", false
}

// covers reports whether a list of kinds is empty or holds k.
func covers(list []byte, k Kind) bool {
	if len(list) == 0 {
		return true
	}
	for name := range strings.SplitSeq(string(list), ",") {
		if Kind(strings.TrimSpace(name)) == k {
			return true
		}
	}
	return false
}

// reason returns the words of a reason without the end of the comment.
func reason(text []byte) string {
	s := strings.TrimSpace(string(text))
	for _, end := range []string{"*/", "-->", "#}", "%>"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, end))
	}
	return s
}
