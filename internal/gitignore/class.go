package gitignore

import "strings"

// A class is a set of bytes.
type class [4]uint64

func (c *class) has(b byte) bool { return c[b>>6]&(1<<(b&63)) != 0 }
func (c *class) add(b byte)      { c[b>>6] |= 1 << (b & 63) }

// addRange adds from … to; none if they are the wrong way round. A range in
// upper case is the one thing in a class that fold makes match lower case.
func (c *class) addRange(from, to byte, fold bool) {
	for b := int(from); b <= int(to); b++ {
		c.add(byte(b))
		if fold {
			c.add(lower(byte(b)))
		}
	}
}

// compileClass compiles the bracket expression whose inside s begins with. It
// returns how many bytes of s belong to it, the closing bracket included. ok
// is false if there is no closing bracket or an unknown [:name:].
func compileClass(s string, fold bool) (c class, n int, ok bool) {
	negated := s != "" && (s[0] == '!' || s[0] == '^')
	if negated {
		n++
	}
	previous := -1 // what a hyphen may make a range of
	for first := n; n == first || n < len(s) && s[n] != ']'; {
		var taken int
		if taken, previous = c.element(s[n:], previous, fold); taken == 0 {
			return c, 0, false
		}
		n += taken
	}
	if n >= len(s) {
		return c, 0, false
	}
	if fold {
		c.fold()
	}
	if negated {
		for i := range c {
			c[i] = ^c[i]
		}
	}
	c['/'>>6] &^= 1 << ('/' & 63)
	return c, n + 1, true
}

// element adds the element that s begins with: a byte, a range or a named
// class. It returns its length, 0 if it is malformed, and the byte that a
// hyphen after it makes a range of, or -1.
func (c *class) element(s string, previous int, fold bool) (taken, start int) {
	switch {
	case s == "":
		return 0, -1
	case s[0] == '-' && previous > 0 && len(s) > 1 && s[1] != ']':
		to, n := literal(s[1:])
		if n > 0 {
			c.addRange(byte(previous), to, fold)
			n++
		}
		return n, -1
	case strings.HasPrefix(s, "[:"):
		name, _, found := strings.Cut(s[2:], "]")
		if !found {
			return 0, -1
		}
		if name, found = strings.CutSuffix(name, ":"); found {
			if !c.named(name, fold) {
				return 0, -1
			}
			return len("[::]") + len(name), -1
		}
	}
	b, n := literal(s)
	if n > 0 {
		c.add(b)
	}
	return n, int(b)
}

// literal returns the byte that s begins with, escaped or not, and the length
// of how it is written, 0 if it is missing.
func literal(s string) (byte, int) {
	switch {
	case s[0] != '\\':
		return s[0], 1
	case len(s) == 1:
		return 0, 0
	}
	return s[1], 2
}

// named adds the bytes of a POSIX class, in ASCII as git has them.
func (c *class) named(name string, fold bool) bool {
	has, ok := map[string]func(b byte) bool{
		"alnum":  func(b byte) bool { return isAlpha(b) || isDigit(b) },
		"alpha":  isAlpha,
		"blank":  func(b byte) bool { return b == ' ' || b == '\t' },
		"cntrl":  func(b byte) bool { return b < ' ' || b == 0x7f },
		"digit":  isDigit,
		"graph":  isGraph,
		"lower":  isLower,
		"print":  func(b byte) bool { return b == ' ' || isGraph(b) },
		"punct":  func(b byte) bool { return isGraph(b) && !isAlpha(b) && !isDigit(b) },
		"space":  func(b byte) bool { return b == ' ' || '\t' <= b && b <= '\r' },
		"upper":  func(b byte) bool { return isUpper(b) || fold && isLower(b) },
		"xdigit": func(b byte) bool { return isDigit(b) || 'a' <= lower(b) && lower(b) <= 'f' },
	}[name]
	if !ok {
		return false
	}
	for b := range 256 {
		if has(byte(b)) {
			c.add(byte(b))
		}
	}
	return true
}

// fold makes c match a byte as it matches that byte in lower case: git lowers
// the text, and so an upper-case letter in a class matches nothing.
func (c *class) fold() {
	for b := byte('A'); b <= 'Z'; b++ {
		low := lower(b)
		if c.has(low) {
			c.add(b)
		} else {
			c[b>>6] &^= 1 << (b & 63)
		}
	}
}

func isLower(b byte) bool { return 'a' <= b && b <= 'z' }
func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }
func isAlpha(b byte) bool { return isLower(lower(b)) }
func isDigit(b byte) bool { return '0' <= b && b <= '9' }
func isGraph(b byte) bool { return ' ' < b && b < 0x7f }
