package gitignore

import "strings"

// A Verdict is what the patterns say about a path. The zero Verdict means
// that none matches, and so that the path is not ignored.
type Verdict struct {
	Ignored bool
	File    string // the file of the pattern that decided, as given to With
	Line    int    // its line, counted from 1; 0 if none matches
}

// Rules are the lists of several files, each of which holds for one directory
// and what lies below it. They are immutable: With makes new ones, so that the
// rules of a directory can be shared by all who look below it. The nil Rules
// ignore nothing.
type Rules struct {
	above *Rules
	below string // the directory, with a slash at its end, or ""
	file  string
	list  *List
}

// With returns the rules r and, before them, those of list, which come from
// file and hold below the directory dir ("" for the top).
func (r *Rules) With(dir, file string, list *List) *Rules {
	if list == nil || len(list.patterns) == 0 {
		return r
	}
	if dir != "" {
		dir += "/"
	}
	return &Rules{above: r, below: dir, file: file, list: list}
}

// Last returns the verdict of the pattern that decides about path itself: the
// last one that matches in the last list that has one. It does not look at
// the directories above path; whoever walks a tree has done so.
func (r *Rules) Last(path string, dir bool) Verdict {
	for ; r != nil; r = r.above {
		if len(path) <= len(r.below) || !strings.HasPrefix(path, r.below) {
			continue
		}
		if v := r.list.Last(path[len(r.below):], dir); v.Line != 0 {
			v.File = r.file
			return v
		}
	}
	return Verdict{}
}

// Match returns what the rules say about path: the verdict on the first
// directory above it that is ignored, and if there is none, on path itself.
func (r *Rules) Match(path string, dir bool) Verdict {
	for i := range len(path) {
		if path[i] != '/' || i == 0 {
			continue
		}
		if v := r.Last(path[:i], true); v.Ignored {
			return v
		}
	}
	return r.Last(path, dir)
}
