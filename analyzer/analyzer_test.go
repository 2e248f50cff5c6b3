package analyzer_test

import (
	"flag"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authlete/authlete-scan/analyzer"
)

// TestAnalyzer goes through what each client library takes, what requests carry
// that go to a server of Authlete, and what values go through on their way; and
// through snippets in the style of what the libraries' READMEs show, of which it
// prints the recall and the precision. It is one run, as the standard library is
// analyzed anew in each.
func TestAnalyzer(t *testing.T) {
	t.Parallel()
	results := analysistest.Run(exceptRecall{t}, analysistest.TestData(), analyzer.Analyzer,
		"authletego", "openapiforgo", "gosdk", "idp", "gin", "clients", "requests", "styles", "structs", "tags", "issued", "facts", "silent", "rings", "carriers", "flagged", "documents", "transports", "vendors", "namesakes/...", "recall/...")
	results = slices.DeleteFunc(results, func(r *analysistest.Result) bool { return !strings.HasPrefix(r.Action.Package.PkgPath, "recall/") })
	f := count(t, results)
	recall, precision := float64(f.hit)/float64(f.hit+f.missed), float64(f.hit)/float64(f.hit+f.alarms)
	fmt.Printf("%d snippets: recall %.3f, precision %.3f\n", f.hit+f.missed, recall, precision)
	assert.GreaterOrEqual(t, f.hit+f.missed, 60)
	assert.GreaterOrEqual(t, recall, 0.97)
	// A method that is named SetServiceApiSecret, for webhooks: only a comment says so.
	assert.Equal(t, 1, f.alarms)
}

// exceptRecall is a test that does not mind what is reported of the snippets:
// they say what leaks by labels of their own.
type exceptRecall struct{ *testing.T }

func (t exceptRecall) Errorf(format string, args ...any) {
	t.Helper()
	if text := fmt.Sprintf(format, args...); !strings.HasPrefix(text, "recall/") {
		t.T.Error(text)
	}
}

// figures count what became of the snippets.
type figures struct{ hit, missed, alarms int }

// count holds what was reported of the snippets against their labels: comments
// on the line where a value is written or where it is used. A value that one
// package writes and another one uses may be reported of both.
func count(t *testing.T, results []*analysistest.Result) (f figures) {
	t.Helper()
	found := map[string]bool{}
	for _, r := range results {
		for _, name := range r.Action.Package.GoFiles {
			for _, label := range labelled(t, name) {
				found[label] = false
			}
		}
	}
	for _, r := range results {
		for _, d := range r.Action.Diagnostics {
			at := pointed(r, d, found)
			if len(at) == 0 {
				f.alarms++
				t.Logf("%s: a false alarm", line(r, d.Pos))
			}
			if i := slices.IndexFunc(at, func(label string) bool { return !found[label] }); i >= 0 {
				found[at[i]] = true
			}
		}
	}
	for label, ok := range found {
		if ok {
			f.hit++
			continue
		}
		f.missed++
		t.Logf("%s: missed", label)
	}
	return f
}

// pointed returns the labels that a diagnostic points at, with its position, a
// note or the words that name a place in another package.
func pointed(r *analysistest.Result, d analysis.Diagnostic, labels map[string]bool) []string {
	lines := []string{line(r, d.Pos)}
	for _, related := range d.Related {
		lines = append(lines, line(r, related.Pos))
	}
	for label := range labels {
		if strings.Contains(d.Message, " of "+filepath.Base(label)+" ") {
			lines = append(lines, label)
		}
	}
	return slices.DeleteFunc(lines, func(l string) bool {
		_, ok := labels[l]
		return !ok
	})
}

// line returns the file and the line of a position.
func line(r *analysistest.Result, pos token.Pos) string {
	p := r.Action.Package.Fset.Position(pos)
	return fmt.Sprintf("%s:%d", p.Filename, p.Line)
}

// labelled returns the lines of a file that leak.
func labelled(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	var lines []string
	for i, line := range strings.Split(string(text), "\n") {
		if strings.Contains(line, "// leak") {
			lines = append(lines, fmt.Sprintf("%s:%d", name, i+1))
		}
	}
	return lines
}

// TestFewFields runs the pass as rules_go does, whose driver says neither how to
// read files nor what module they are of.
func TestFewFields(t *testing.T) {
	t.Parallel()
	a := analyzer.New(analyzer.Options{})
	for _, part := range append([]*analysis.Analyzer{a}, a.Requires...) {
		run := part.Run
		part.Run = func(pass *analysis.Pass) (any, error) {
			few := *pass
			few.ReadFile, few.Module, few.IgnoredFiles, few.OtherFiles, few.TypeErrors = nil, nil, nil, nil, nil
			return run(&few)
		}
	}
	analysistest.Run(t, analysistest.TestData(), a, "tags")
}

// TestDisabled looks for other kinds than the one that is disabled.
func TestDisabled(t *testing.T) {
	t.Parallel()
	analysistest.Run(t, analysistest.TestData(), analyzer.New(analyzer.Options{Disable: []string{"access-token"}}), "disabled")
}

// TestNewFacts demands the facts of [analyzer.New], and nothing else.
func TestNewFacts(t *testing.T) {
	t.Parallel()
	a := analyzer.NewFacts(analyzer.Options{})
	analysistest.Run(t, analysistest.TestData(), a, "exports", "exports/inner")
	whole := analyzer.New(analyzer.Options{})
	assert.Equal(t, whole.Name, a.Name)
	assert.Equal(t, whole.Requires[0].FactTypes, a.FactTypes)
	whole.Flags.VisitAll(func(f *flag.Flag) { assert.NotNil(t, a.Flags.Lookup(f.Name), f.Name) })
}
