package analyzer_test

import (
	"fmt"
	"go/token"
	"os"
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
		"authletego", "openapiforgo", "gosdk", "idp", "gin", "clients", "requests", "styles", "structs", "tags", "issued", "facts", "silent", "rings", "recall/...")
	var f figures
	for _, r := range results {
		if strings.HasPrefix(r.Action.Package.PkgPath, "recall/") {
			f.count(t, r)
		}
	}
	recall, precision := float64(f.hit)/float64(f.hit+f.missed), float64(f.hit)/float64(f.hit+f.alarms)
	fmt.Printf("%d snippets: recall %.3f, precision %.3f\n", f.hit+f.missed, recall, precision)
	assert.GreaterOrEqual(t, f.hit+f.missed, 60)
	assert.GreaterOrEqual(t, recall, 0.97)
	assert.Zero(t, f.alarms)
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

// count holds what was reported of one snippet against its labels: comments on
// the line where the value is written or where it is used.
func (f *figures) count(t *testing.T, r *analysistest.Result) {
	t.Helper()
	var labels []string
	for _, name := range r.Action.Package.GoFiles {
		labels = append(labels, labelled(t, name)...)
	}
	for _, d := range r.Action.Diagnostics {
		lines := []string{line(r, d.Pos)}
		for _, related := range d.Related {
			lines = append(lines, line(r, related.Pos))
		}
		i := slices.IndexFunc(labels, func(label string) bool { return slices.Contains(lines, label) })
		if i < 0 {
			f.alarms++
			t.Logf("%s: a false alarm", lines[0])
			continue
		}
		f.hit++
		labels = slices.Delete(labels, i, i+1)
	}
	f.missed += len(labels)
	for _, label := range labels {
		t.Logf("%s: missed", label)
	}
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
