package lint

import (
	"cmp"
	"fmt"
	"go/format"
	"os"
	"slices"
)

// A Change is a file that fixes change.
type Change struct {
	Filename string
	Old, New []byte
}

// FixAll returns what the files look like with the first fix of every diagnostic
// that has one, in the order of their names, and the diagnostics that are left:
// those without a fix, and those whose fix is in the way of another one.
func FixAll(diagnostics []Diagnostic) (changes []Change, left []Diagnostic, err error) {
	edits := map[string][]Edit{}
	for _, d := range diagnostics {
		if len(d.Fixes) == 0 || !fits(edits, d.Fixes[0]) {
			left = append(left, d)
			continue
		}
		for _, e := range d.Fixes[0].Edits {
			if !slices.Contains(edits[e.Filename], e) {
				edits[e.Filename] = append(edits[e.Filename], e)
			}
		}
	}
	for name, list := range edits {
		old, err := os.ReadFile(name)
		if err != nil {
			return nil, nil, fmt.Errorf("fixing: %w", err)
		}
		changed, err := apply(old, list)
		if err != nil {
			return nil, nil, fmt.Errorf("fixing %s: %w", name, err)
		}
		changes = append(changes, Change{name, old, changed})
	}
	slices.SortFunc(changes, func(a, b Change) int { return cmp.Compare(a.Filename, b.Filename) })
	return changes, left, nil
}

// fits reports whether a fix touches nothing that another one changes. Several
// fixes may make the same change, such as an import.
func fits(edits map[string][]Edit, f Fix) bool {
	for _, e := range f.Edits {
		for _, other := range edits[e.Filename] {
			if e != other && e.Start < other.End && other.Start < e.End {
				return false
			}
		}
	}
	return true
}

func apply(old []byte, edits []Edit) ([]byte, error) {
	slices.SortFunc(edits, func(a, b Edit) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	var out []byte
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End > len(old) {
			return nil, fmt.Errorf("the file has changed meanwhile")
		}
		out = append(append(out, old[at:e.Start]...), e.New...)
		at = e.End
	}
	return format.Source(append(out, old[at:]...))
}

// Write writes a change to its file.
func (c *Change) Write() error {
	info, err := os.Stat(c.Filename)
	if err != nil {
		return fmt.Errorf("fixing: %w", err)
	}
	if err := os.WriteFile(c.Filename, c.New, info.Mode().Perm()); err != nil {
		return fmt.Errorf("fixing: %w", err)
	}
	return nil
}
