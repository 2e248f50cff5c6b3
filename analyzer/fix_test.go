package analyzer_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/packages"

	"github.com/authlete/authlete-scan/analyzer"
)

// TestFixes compares what the fixes make of files with golden ones, and compiles
// those.
func TestFixes(t *testing.T) {
	t.Parallel()
	results := analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), analyzer.Analyzer, "fixes", "shadow")
	require.Len(t, results, 2)
	for _, r := range results {
		fixed := 0
		var files []*ast.File
		for _, name := range r.Action.Package.GoFiles {
			if _, err := os.Stat(name + ".golden"); !errors.Is(err, os.ErrNotExist) {
				name += ".golden"
				fixed++
			}
			f, err := parser.ParseFile(r.Action.Package.Fset, name, nil, parser.ParseComments)
			require.NoError(t, err)
			files = append(files, f)
		}
		assert.Equal(t, fixed, edited(r), "files with a fix in %s", r.Action.Package)
		cfg := types.Config{Importer: loaded{r.Action.Package}}
		_, err := cfg.Check(r.Action.Package.PkgPath, r.Action.Package.Fset, files, nil)
		assert.NoError(t, err, "what the fixes make of %s", r.Action.Package)
	}
}

// edited returns how many files the fixes of a package change.
func edited(r *analysistest.Result) int {
	var names []string
	for _, d := range r.Action.Diagnostics {
		for _, fix := range d.SuggestedFixes {
			for _, e := range fix.TextEdits {
				names = append(names, filepath.Base(r.Action.Package.Fset.Position(e.Pos).Filename))
			}
		}
	}
	slices.Sort(names)
	return len(slices.Compact(names))
}

// loaded imports what has been loaded for a package.
type loaded struct{ *packages.Package }

func (l loaded) Import(path string) (*types.Package, error) {
	var found *types.Package
	packages.Visit([]*packages.Package{l.Package}, nil, func(p *packages.Package) {
		if p.PkgPath == path {
			found = p.Types
		}
	})
	if found == nil {
		return nil, errors.New(path + " is not loaded")
	}
	return found, nil
}
