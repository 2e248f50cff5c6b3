package gitignore

import (
	"bytes"
	"strings"
)

// A List is the patterns of one file. It is immutable, so that any number of
// goroutines may use it. The nil List has no patterns.
type List struct {
	patterns []pattern // those that can match anything, in the order of the file
	fold     bool
}

// A pattern is one line of a file, taken apart.
type pattern struct {
	line    int
	negated bool   // it begins with an exclamation mark
	dirOnly bool   // it ends in a slash
	base    bool   // it holds no other slash and is compared with base names
	ends    bool   // rest is a literal that the base name must end in, after an asterisk
	literal string // what stands before the first special character
	rest    glob   // and what stands after it
}

// Parse returns the patterns of a file. It cannot fail: like git, it takes a
// pattern that makes no sense for one that matches nothing.
func Parse(data []byte) *List { return parse(data, &List{}) }

// ParseFold is Parse for a file system that does not tell upper from lower
// case in ASCII letters: git's core.ignoreCase.
func ParseFold(data []byte) *List { return parse(data, &List{fold: true}) }

func parse(data []byte, l *List) *List {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	for number := 1; len(data) > 0; number++ {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		data = rest
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		line = bytes.TrimSuffix(line, []byte("\r"))
		if i := bytes.IndexByte(line, 0); i >= 0 {
			line = line[:i] // git reads lines as C strings
		}
		if p, ok := compile(trimBlanks(string(line)), l.fold); ok {
			p.line = number
			l.patterns = append(l.patterns, p)
		}
	}
	return l
}

// trimBlanks cuts the blanks at the end of a line, save one that a backslash
// protects. Tabs are no blanks, and a line that ends in a lone backslash is
// left alone.
func trimBlanks(line string) string {
	end := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case ' ':
			continue
		case '\\':
			if i++; i == len(line) {
				return line
			}
		}
		end = i + 1
	}
	return line[:end]
}

// compile takes a line apart. ok is false if it can match nothing.
func compile(line string, fold bool) (p pattern, ok bool) {
	line, p.negated = strings.CutPrefix(line, "!")
	line, p.dirOnly = strings.CutSuffix(line, "/")
	p.base = !strings.Contains(line, "/")
	literal := strings.IndexAny(line, `*?[\`)
	if literal < 0 {
		literal = len(line)
	}
	switch {
	case p.base && literal == len(line):
		p.literal = line
		return p, line != ""
	case p.base && line[0] == '*' && !strings.ContainsAny(line[1:], `*?[\`):
		p.literal, p.ends = line[1:], true
		return p, true
	case p.base:
		// The whole pattern is a glob.
	case line[0] == '/':
		line, p.literal = line[literal:], line[1:literal]
	default:
		// That the literal goes first is more than a short cut: what is left may
		// begin in the middle of a name, and yet two asterisks at its start
		// match across slashes, as in foo**/bar.
		line, p.literal = line[literal:], line[:literal]
	}
	p.rest, ok = compileGlob(line, fold)
	return p, ok && (line != "" || p.literal != "")
}

// matches reports whether p matches a path whose last element is name.
func (p *pattern) matches(path, name string, fold bool) bool {
	switch {
	case p.ends:
		return len(name) >= len(p.literal) && equal(p.literal, name[len(name)-len(p.literal):], fold)
	case p.base && p.literal != "":
		return equal(p.literal, name, fold)
	case p.base:
		return p.rest.match(name, fold)
	case len(path) < len(p.literal) || !equal(p.literal, path[:len(p.literal)], fold):
		return false
	}
	return p.rest.match(path[len(p.literal):], fold)
}

func equal(a, b string, fold bool) bool {
	if len(a) != len(b) {
		return false
	}
	if !fold {
		return a == b
	}
	for i := range len(a) {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// Last returns the verdict of the last pattern that matches path, which is
// relative to the directory of the file; the zero Verdict if none does. It
// does not look at the directories above path: see [List.Match].
func (l *List) Last(path string, dir bool) Verdict {
	if l == nil {
		return Verdict{}
	}
	name := path[strings.LastIndexByte(path, '/')+1:]
	for i := len(l.patterns) - 1; i >= 0; i-- {
		p := &l.patterns[i]
		if (dir || !p.dirOnly) && p.matches(path, name, l.fold) {
			return Verdict{Ignored: !p.negated, Line: p.line}
		}
	}
	return Verdict{}
}

// Match returns what the list says about a path that is relative to the
// directory of the file. If a directory above it is ignored, the verdict is
// that directory's: what lies below cannot be taken in again.
func (l *List) Match(path string, dir bool) Verdict {
	return new(Rules).With("", "", l).Match(path, dir)
}
