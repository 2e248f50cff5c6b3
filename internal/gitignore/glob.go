package gitignore

import "strings"

// A glob is a compiled pattern. Asterisks and question marks in it do not
// match a slash; two asterisks that make a whole path element do.
type glob []token

type token struct {
	op    op
	char  byte  // for single
	class class // for oneOf
}

type op uint8

const (
	single op = iota // one given byte
	any              // one byte that is not a slash
	oneOf            // one byte of a class
	star             // bytes that are not a slash, none or more
	deep             // bytes, none or more
	dirs             // nothing, or bytes and a slash
)

// compileGlob compiles a pattern. ok is false if it can match nothing.
func compileGlob(s string, fold bool) (g glob, ok bool) {
	for i := 0; i < len(s); {
		var t token
		switch c := s[i]; c {
		case '*':
			t, i = compileStar(s, i)
		case '?':
			t, i = token{op: any}, i+1
		case '[':
			var n int
			if t.class, n, ok = compileClass(s[i+1:], fold); !ok {
				return nil, false
			}
			t.op, i = oneOf, i+1+n
		case '\\':
			if i++; i == len(s) {
				return nil, false
			}
			t, i = token{char: s[i]}, i+1
		default:
			if fold {
				c = lower(c)
			}
			t, i = token{char: c}, i+1
		}
		g = append(g, t)
	}
	return g, true
}

// compileStar returns the token for the asterisks at s[i] and the index of
// what follows.
func compileStar(s string, i int) (token, int) {
	end := i
	for end < len(s) && s[end] == '*' {
		end++
	}
	rest := s[end:]
	switch {
	case end == i+1, i > 0 && s[i-1] != '/':
		return token{op: star}, end
	case strings.HasPrefix(rest, "/"):
		return token{op: dirs}, end + 1
	case rest == "", strings.HasPrefix(rest, `\/`):
		return token{op: deep}, end
	}
	return token{op: star}, end
}

// match reports whether g matches all of s.
//
// When a token fails, the match goes back to the last star and lets it take
// one byte more, and when that meets a slash, to the last deep or dirs. Going
// back further is of no use: whatever an earlier one could take more, the
// later one can take as well. So the time is bounded by the product of the
// lengths, times the directories of s if there is a dirs, and does not explode.
func (g glob) match(s string, fold bool) bool {
	if n := len(g); n > 0 && g[n-1].op < star && (s == "" || !g[n-1].accepts(s[len(s)-1], fold)) {
		return false // as nearly always, when a pattern has a suffix
	}
	var at cursor
	var lastStar, lastDeep *cursor
	var starAt, deepAt cursor
	for {
		switch {
		case at.token == len(g) && at.text == len(s):
			return true
		case at.token == len(g):
		case g[at.token].op == star:
			at.token++
			starAt, lastStar = at, &starAt
			continue
		case g[at.token].op >= deep:
			at.token++
			deepAt, lastDeep, lastStar = at, &deepAt, nil
			continue
		case at.text < len(s) && g[at.token].accepts(s[at.text], fold):
			at.token++
			at.text++
			continue
		}
		switch {
		case lastStar != nil && lastStar.text < len(s) && s[lastStar.text] != '/':
			lastStar.text++
			at = *lastStar
		case lastDeep != nil && lastDeep.widen(g, s):
			at, lastStar = *lastDeep, nil
		default:
			return false
		}
	}
}

// A cursor is a place in a glob and in the text it is compared with.
type cursor struct{ token, text int }

// widen lets the deep or dirs before c take as little more as it can.
func (c *cursor) widen(g glob, s string) bool {
	if c.text >= len(s) {
		return false
	}
	if g[c.token-1].op == deep {
		c.text++
		return true
	}
	i := strings.IndexByte(s[c.text:], '/')
	c.text += i + 1
	return i >= 0
}

func (t *token) accepts(c byte, fold bool) bool {
	switch t.op {
	case any:
		return c != '/'
	case oneOf:
		return t.class.has(c)
	}
	if fold {
		c = lower(c)
	}
	return c == t.char
}
