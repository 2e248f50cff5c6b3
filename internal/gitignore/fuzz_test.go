package gitignore

import (
	"strings"
	"testing"
)

// naive says whether g matches s by trying everything: the definition of the
// tokens, without the argument by which [glob.match] never goes far back.
// known remembers what was tried.
func naive(g glob, s string, fold bool, known map[cursor]bool) bool {
	if len(g) == 0 {
		return s == ""
	}
	at := cursor{len(g), len(s)}
	if r, ok := known[at]; ok {
		return r
	}
	known[at] = false
	result := false
	switch t := g[0]; t.op {
	case star, deep:
		result = naive(g[1:], s, fold, known) || s != "" && (t.op == deep || s[0] != '/') && naive(g, s[1:], fold, known)
	case dirs:
		result = naive(g[1:], s, fold, known)
		for i := 0; !result && i < len(s); i++ {
			result = s[i] == '/' && naive(g[1:], s[i+1:], fold, known)
		}
	default:
		result = s != "" && t.accepts(s[0], fold) && naive(g[1:], s[1:], fold, known)
	}
	known[at] = result
	return result
}

// FuzzMatch: the matcher agrees with the naive one; a negated copy of a file
// takes back what the file ignores; comments and blank lines change nothing;
// and nothing is ignored but by a line that the file has.
func FuzzMatch(f *testing.F) {
	for _, tt := range tests {
		paths := tt.ignored + " " + tt.kept
		for path := range strings.FieldsSeq(paths) {
			f.Add([]byte(tt.file), path)
		}
	}
	f.Fuzz(func(t *testing.T, file []byte, path string) {
		if len(file) > 300 || len(path) > 300 {
			return // the naive matcher is slow, not the other one
		}
		for _, list := range []*List{Parse(file), ParseFold(file)} {
			for i := range list.patterns {
				g := list.patterns[i].rest
				if got, want := g.match(path, list.fold), naive(g, path, list.fold, map[cursor]bool{}); got != want {
					t.Fatalf("%q on %q: got %v, want %v", file, path, got, want)
				}
			}
			v := list.Match(path, false)
			if lines := strings.Count(string(file), "\n") + 1; v.Line < 0 || v.Line > lines || v.Ignored && v.Line == 0 {
				t.Fatalf("%q on %q: %+v", file, path, v)
			}
		}
		want := Parse(file).Last(path, true)
		more := Parse(append(append([]byte(nil), file...), "\n# comment\n\n   \n"...))
		if got := more.Last(path, true); got != want {
			t.Fatalf("%q on %q: a comment makes %+v of %+v", file, path, got, want)
		}
	})
}
