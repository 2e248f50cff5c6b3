package ignore

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/authlete/authlete-scan/internal/gitignore"
)

// FileName is the usual name of an ignore file.
const FileName = ".authletescanignore"

// A List is what an ignore file accepts. It is immutable.
type List struct {
	name    string // of the file, for notes
	dir     string // absolute; what the patterns are relative to
	entries []entry
}

// An entry is one line of an ignore file. The reason is for people and is not
// kept.
type entry struct {
	line        int
	fingerprint string // "" for a path pattern
	pattern     string // as in .gitignore; "" for a fingerprint
	expires     string // the last day on which the entry counts, as YYYY-MM-DD; "" for never
}

// Parse reads an ignore file. Its patterns are relative to dir, an absolute
// path; name is how messages call it. The error names the line, and never
// holds what stands there.
//
// Each line holds a path pattern as in .gitignore, or a fingerprint:
//
//	docs/**/*.md expires=2027-01-31 -- samples of the old manual
//	sha256:<64 hexadecimal digits> -- rotated, see OPS-12
//
// An expiry date is the last day on which the entry counts. Empty lines and
// lines that begin with # are comments.
func Parse(name, dir string, data []byte) (*List, error) {
	l := &List{name: name, dir: dir}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	number := 0
	for line := range strings.Lines(string(data)) {
		number++
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		e, err := parseEntry(line)
		if err != nil {
			return nil, fmt.Errorf("reading ignore file %q: line %d: %w", name, number, err)
		}
		e.line = number
		l.entries = append(l.entries, e)
	}
	return l, nil
}

var (
	errNothing     = errors.New("neither a path pattern nor a fingerprint before the expiry date or the reason")
	errExpiry      = errors.New("expiry date is not of the form expires=YYYY-MM-DD")
	errFingerprint = errors.New("fingerprint is not sha256: and 64 lower-case hexadecimal digits")
)

func parseEntry(line string) (entry, error) {
	var e entry
	subject, _, _ := strings.Cut(" "+line, " -- ")
	subject = strings.TrimSpace(subject)
	if i := strings.LastIndex(" "+subject, " expires="); i >= 0 {
		e.expires = strings.TrimPrefix(subject[i:], "expires=")
		subject = strings.TrimSpace(subject[:i])
		if _, err := time.Parse(time.DateOnly, e.expires); err != nil {
			return entry{}, errExpiry
		}
	}
	switch {
	case subject == "":
		return entry{}, errNothing
	case !strings.HasPrefix(subject, "sha256:"):
		e.pattern = subject
	case !isFingerprint(subject):
		return entry{}, errFingerprint
	default:
		e.fingerprint = subject
	}
	return e, nil
}

func isFingerprint(s string) bool {
	digits, ok := strings.CutPrefix(s, "sha256:")
	return ok && isDigest(digits)
}

func isDigest(s string) bool {
	return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == ""
}

func (e *entry) expired(today string) bool { return e.expires != "" && e.expires < today }

// paths returns the path patterns that count today, each on its line, so that
// a verdict names the entry by its number.
func (l *List) paths(today string) *gitignore.List {
	var b strings.Builder
	line := 1
	for _, e := range l.entries {
		if e.pattern == "" || e.expired(today) {
			continue
		}
		b.WriteString(strings.Repeat("\n", e.line-line) + e.pattern)
		line = e.line
	}
	return gitignore.Parse([]byte(b.String()))
}
