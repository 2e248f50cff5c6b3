package ignore

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/internal/gitignore"
	"github.com/authlete/authlete-scan/scan"
)

// An Outcome is what is left of some findings.
type Outcome struct {
	Kept    []scan.Finding
	Ignored int      // findings taken away, whole
	Expired []string // a note for each entry that no longer counts
	Unused  []string // a note for each entry that nothing needed
}

// Apply takes away what the list accepts on the day of now. A path pattern
// takes away the locations that it matches, and the finding with the last
// location of its secret; but it has no say below a directory that the user
// asked to scan although a pattern matches it. The findings themselves are not changed. Unused
// means something only after a complete scan of all that the list speaks of.
func (l *List) Apply(findings []scan.Finding, now time.Time) Outcome {
	today := now.Format(time.DateOnly)
	m := matcher{dir: l.dir, paths: l.paths(today), prints: map[string]int{}, used: map[int]bool{}}
	for _, e := range l.entries {
		if e.fingerprint != "" && !e.expired(today) {
			m.prints[e.fingerprint] = e.line
		}
	}
	var o Outcome
	for _, f := range findings {
		if f, ok := m.keep(f); ok {
			o.Kept = append(o.Kept, f)
		} else {
			o.Ignored++
		}
	}
	for _, e := range l.entries {
		switch {
		case e.expired(today):
			o.Expired = append(o.Expired, fmt.Sprintf("%s:%d expired on %s and ignores nothing any more", l.name, e.line, e.expires))
		case !m.used[e.line]:
			o.Unused = append(o.Unused, fmt.Sprintf("%s:%d matched nothing; it can go", l.name, e.line))
		}
	}
	return o
}

// A matcher holds what counts of a list, and which lines were needed.
type matcher struct {
	dir    string
	paths  *gitignore.List
	prints map[string]int // line of each fingerprint
	used   map[int]bool
}

// keep returns what is left of f.
func (m *matcher) keep(f scan.Finding) (scan.Finding, bool) {
	if line, ok := m.prints[f.Fingerprint]; ok {
		m.used[line] = true
		return f, false
	}
	return without(f, m.accepts)
}

func (m *matcher) accepts(l scan.Location) bool {
	p, ok := below(m.dir, l.Origin)
	if !ok || m.askedFor(l.Origin) {
		return false
	}
	verdict := m.paths.Match(p, false)
	if verdict.Line != 0 {
		m.used[verdict.Line] = true
	}
	return verdict.Ignored
}

// askedFor reports whether the target of o is a directory that a pattern
// matches, which the user has named nevertheless.
func (m *matcher) askedFor(o scan.Origin) bool {
	target, ok := below(m.dir, scan.Origin{Target: o.Target})
	return ok && target != "." && !o.IsFile() && m.paths.Match(target, true).Ignored
}

// without returns f without the locations that are accepted, and whether a
// location of its secret is left.
func without(f scan.Finding, accepted func(scan.Location) bool) (scan.Finding, bool) {
	f.Locations = slices.DeleteFunc(slices.Clone(f.Locations), accepted)
	return f, slices.ContainsFunc(f.Locations, func(l scan.Location) bool { return l.Role == detectors.RoleSecret })
}

// below returns the path of o relative to dir, with slashes. ok is false if it
// does not lie there, or in no file at all.
func below(dir string, o scan.Origin) (p string, ok bool) {
	if o.Target == "" || o.Relative() == "" {
		return "", false
	}
	target, err := filepath.Abs(o.Target)
	if err != nil {
		return "", false
	}
	if !o.IsFile() {
		target = filepath.Join(target, filepath.FromSlash(o.Path))
	}
	rel, err := filepath.Rel(dir, target)
	if err != nil {
		return "", false
	}
	rel = filepath.ToSlash(rel)
	return rel, rel != ".." && !strings.HasPrefix(rel, "../")
}
