package ignore

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

var today = time.Date(2026, 3, 15, 12, 0, 0, 0, time.UTC)

// finding makes the finding of a credential with a secret in each of paths.
func finding(secret string, paths ...string) scan.Finding {
	s := detectors.NewSecret(secret)
	f := scan.Finding{Fingerprint: s.Fingerprint(), Kind: detectors.APISecret, Secret: s}
	for i, p := range paths {
		f.Locations = append(f.Locations, scan.Location{
			Role:   detectors.RoleSecret,
			Origin: scan.Origin{Target: ".", Path: p},
			Start:  scan.Position{Line: i + 1, Column: 1},
		})
	}
	return f
}

// places renders findings as one line each.
func places(findings []scan.Finding) []string {
	lines := []string{}
	for _, f := range findings {
		var p []string
		for _, l := range f.Locations {
			p = append(p, l.Origin.Path)
		}
		lines = append(lines, strings.Join(p, " "))
	}
	return lines
}

func parse(t *testing.T, text string) *List {
	t.Helper()
	dir, err := filepath.Abs(".")
	require.NoError(t, err)
	l, err := Parse(FileName, dir, []byte(text))
	require.NoError(t, err)
	return l
}

func TestApply(t *testing.T) {
	t.Parallel()
	print := finding("one").Fingerprint
	for _, test := range []struct {
		name, list string
		kept       []string
		ignored    int
		notes      []string
	}{
		{"empty", "", []string{"a/x docs/y", "docs/z"}, 0, nil},
		{"comments", "\ufeff# docs/\r\n\r\n   \r\n", []string{"a/x docs/y", "docs/z"}, 0, nil},
		{"a path takes a location and a finding", "docs/", []string{"a/x"}, 1, nil},
		{"with a reason", "docs/ -- samples", []string{"a/x"}, 1, nil},
		{"CRLF", "docs/ -- samples\r\n", []string{"a/x"}, 1, nil},
		{"a reason may speak of expiry", "docs/ -- no expires= here", []string{"a/x"}, 1, nil},
		{"negation", "docs/*\n!docs/z", []string{"a/x", "docs/z"}, 0, nil},
		{"anchored", "/x", []string{"a/x docs/y", "docs/z"}, 0, []string{".authletescanignore:1 matched nothing; it can go"}},
		{"on its last day", "docs/ expires=2026-03-15", []string{"a/x"}, 1, nil},
		{"the day after", "docs/ expires=2026-03-14 -- soon", []string{"a/x docs/y", "docs/z"}, 0,
			[]string{".authletescanignore:1 expired on 2026-03-14 and ignores nothing any more"}},
		{"a fingerprint", "\n" + print + " -- rotated", []string{"docs/z"}, 1, nil},
		{"a fingerprint of nothing", finding("none").Fingerprint, []string{"a/x docs/y", "docs/z"}, 0,
			[]string{".authletescanignore:1 matched nothing; it can go"}},
		{"lines count", "# one\n\nnone/\ndocs/\n", []string{"a/x"}, 1, []string{".authletescanignore:3 matched nothing; it can go"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			findings := []scan.Finding{finding("one", "a/x", "docs/y"), finding("two", "docs/z")}
			o := parse(t, test.list).Apply(findings, today)
			assert.Equal(t, test.kept, places(o.Kept))
			assert.Equal(t, test.ignored, o.Ignored)
			assert.Equal(t, test.notes, append(o.Expired, o.Unused...))
			assert.Equal(t, []string{"a/x docs/y", "docs/z"}, places(findings), "the input is changed")
		})
	}
}

// A finding whose key alone is left has nothing to show.
func TestApplyKeepsNoKeyAlone(t *testing.T) {
	t.Parallel()
	f := finding("one", "docs/x")
	key := f.Locations[0]
	key.Role, key.Origin.Path = detectors.RoleKey, "a"
	f.Locations = append(f.Locations, key)
	o := parse(t, "docs/").Apply([]scan.Finding{f}, today)
	assert.Empty(t, o.Kept)
	assert.Equal(t, 1, o.Ignored)
}

// Whoever names a directory wants to see what is in it; a file is named by
// hooks, too.
func TestApplyToWhatIsNamed(t *testing.T) {
	t.Parallel()
	f := finding("one", "y", "sub/z")
	for i := range f.Locations {
		f.Locations[i].Origin.Target = "docs"
	}
	assert.Equal(t, []string{"y sub/z"}, places(parse(t, "docs/").Apply([]scan.Finding{f}, today).Kept))
	assert.Equal(t, []string{"y"}, places(parse(t, "docs/sub").Apply([]scan.Finding{f}, today).Kept))
	f = finding("one", "y")
	f.Locations[0].Origin.Target = "docs/y"
	assert.Empty(t, parse(t, "docs/").Apply([]scan.Finding{f}, today).Kept)
}

func TestBelow(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "dir")
	for _, test := range []struct {
		target, path, want string
		ok                 bool
	}{
		{dir, "a/b", "a/b", true},
		{filepath.Join(dir, "sub"), "b", "sub/b", true},
		{filepath.Join(dir, "f"), "f", "f", true}, // a file
		{filepath.Join(dir, "f"), "", "f", true},
		{filepath.Join(dir, "..", "other"), "b", "../other/b", false},
		{filepath.Dir(dir), "dir/b", "b", true},
		{"", "", "", false}, // standard input
	} {
		got, ok := below(dir, scan.Origin{Target: test.target, Path: test.path})
		assert.Equal(t, test.ok, ok, test)
		assert.Equal(t, test.want, got, test)
	}
}

// In a history, no target is a file, and a message has no path.
func TestBelowInHistory(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "dir")
	o := scan.Origin{Target: filepath.Join(dir, "app"), Path: "app", History: &scan.History{}}
	got, ok := below(dir, o)
	assert.True(t, ok)
	assert.Equal(t, "app/app", got)
	o.Path = ""
	_, ok = below(dir, o)
	assert.False(t, ok)
}

// A mistake names its line and shows nothing of it.
func TestParseErrors(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"docs/ expires=tomorrow":                "expires=YYYY-MM-DD",
		"docs/ expires=2026-02-30 -- hunter2":   "expires=YYYY-MM-DD",
		"docs/ expires=2026-03-15 hunter2":      "expires=YYYY-MM-DD",
		"-- hunter2":                            "neither a path pattern nor a fingerprint",
		"expires=2026-03-15":                    "neither a path pattern nor a fingerprint",
		"sha256:hunter2":                        "64 lower-case hexadecimal digits",
		"sha256:" + strings.Repeat("A", 64):     "64 lower-case hexadecimal digits",
		finding("one").Fingerprint + " hunter2": "64 lower-case hexadecimal digits",
	} {
		_, err := Parse(FileName, "/", []byte("# first\n"+line+"\n"))
		assert.ErrorContains(t, err, want, line)
		assert.ErrorContains(t, err, `reading ignore file ".authletescanignore": line 2: `, line)
		assert.NotContains(t, fmt.Sprint(err), "hunter2")
	}
}

// Whatever an ignore file says, it only takes away.
func FuzzApply(f *testing.F) {
	f.Add("docs/ expires=2026-01-01 -- gone\n!docs/x\n" + finding("one").Fingerprint)
	f.Add("*\n!a/\n")
	f.Fuzz(func(t *testing.T, text string) {
		l, err := Parse(FileName, "/dir", []byte(text))
		if err != nil {
			return
		}
		findings := []scan.Finding{finding("one", "a/x", "docs/y"), finding("two", "docs/z")}
		for i := range findings {
			for j := range findings[i].Locations {
				findings[i].Locations[j].Origin.Target = "/dir"
			}
		}
		o := l.Apply(findings, today)
		if len(o.Kept)+o.Ignored != len(findings) {
			t.Fatalf("%d kept and %d ignored of %d", len(o.Kept), o.Ignored, len(findings))
		}
		for _, k := range o.Kept {
			if len(k.Locations) == 0 || k.Locations[0].Role != detectors.RoleSecret {
				t.Fatal("a finding without its secret is kept")
			}
		}
	})
}
