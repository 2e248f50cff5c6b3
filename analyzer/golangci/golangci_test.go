package golangci

import (
	"go/token"
	"os"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
)

func TestNew(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		settings any
		mode     string
		problem  string
	}{
		"none":     {nil, register.LoadModeTypesInfo, ""},
		"syntax":   {map[string]any{"syntax": true, "hosts": []any{"authlete.example.com"}}, register.LoadModeSyntax, ""},
		"level":    {map[string]any{"confidence": "never"}, "", "reading the settings of authletescan: confidence \"never\" is not one of"},
		"rule":     {map[string]any{"disable": []any{"nonsense"}}, "", "\"nonsense\" is neither a kind nor a detector"},
		"unknown":  {map[string]any{"sintax": true}, "", "reading the settings of authletescan: "},
		"no table": {"syntax", "", "reading the settings of authletescan: "},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := New(test.settings)
			if test.problem != "" {
				require.ErrorContains(t, err, test.problem)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.mode, p.GetLoadMode())
			analyzers, err := p.BuildAnalyzers()
			require.NoError(t, err)
			require.Len(t, analyzers, 1)
			assert.Equal(t, "authletescan", analyzers[0].Name)
		})
	}
}

func TestRegistered(t *testing.T) {
	t.Parallel()
	_, err := register.GetPlugin("authletescan")
	require.NoError(t, err)
}

// TestExample wants the documentation to show the files that are tried.
func TestExample(t *testing.T) {
	t.Parallel()
	doc, err := os.ReadFile("../../docs/go.md")
	require.NoError(t, err)
	for _, name := range []string{".custom-gcl.yml", ".golangci.yml"} {
		text, err := os.ReadFile("example/" + name)
		require.NoError(t, err)
		assert.Contains(t, string(doc), "```yaml\n"+string(text)+"```", name)
	}
}

func TestInOnePlace(t *testing.T) {
	t.Parallel()
	fset := token.NewFileSet()
	file := fset.AddFile("dir/a.go", -1, 10)
	file.SetLines([]int{0, 5})
	var got []analysis.Diagnostic
	pass := inOnePlace(&analysis.Pass{Fset: fset, Report: func(d analysis.Diagnostic) { got = append(got, d) }})
	pass.Report(analysis.Diagnostic{Message: "it leaks", Related: []analysis.RelatedInformation{{Pos: file.Pos(6), Message: "the value is written here"}}})
	assert.Equal(t, []analysis.Diagnostic{{Message: "it leaks; the value is written here: a.go:2"}}, got)
}
