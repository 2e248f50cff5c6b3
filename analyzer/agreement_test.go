package analyzer_test

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/authlete/authlete-scan/analyzer"
	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// TestAgreement holds the pass to what the command line finds in the labelled
// corpora: the same credentials at the same places, a directory at a time, as
// packages are. Where there is Go the pass with types agrees, too, though it
// has nothing of what the packages import.
func TestAgreement(t *testing.T) {
	t.Parallel()
	for corpus, least := range map[string]int{"corpus": 380, "field": 90, "holdout": 100, "blind": 600, "code": 180, "mixed": 250} {
		total, more, root := 0, 0, "../testdata/"+corpus+"/files"
		require.NoError(t, filepath.WalkDir(root, func(dir string, d os.DirEntry, err error) error {
			if err != nil || !d.IsDir() {
				return err
			}
			f := readFolder(t, root, dir)
			want := f.scanned(t)
			assert.Equal(t, want, f.analyzed(t, analyzer.NewSyntax(analyzer.Options{})), dir)
			if len(f.parsed) > 0 {
				got := f.analyzed(t, analyzer.New(analyzer.Options{}))
				assert.Subset(t, got, want, "with types: %s", dir)
				more += len(got) - len(want)
			}
			total += len(want)
			return nil
		}))
		assert.GreaterOrEqual(t, total, least, "credentials in %s", root)
		assert.Zero(t, more, "credentials in %s that only types show", root)
	}
}

// A folder is one directory of a corpus as a package.
type folder struct {
	path   string // in the corpus
	bodies map[string][]byte
	fset   *token.FileSet
	parsed []*ast.File
	others []string // what is no Go, or no Go that can be parsed
}

func readFolder(t *testing.T, corpus, dir string) *folder {
	t.Helper()
	rel, err := filepath.Rel(corpus, dir)
	require.NoError(t, err)
	f := &folder{path: filepath.ToSlash(rel), bodies: map[string][]byte{}, fset: token.NewFileSet()}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		body, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		f.bodies[e.Name()] = body
		if file, err := parser.ParseFile(f.fset, e.Name(), body, parser.ParseComments); err == nil && filepath.Ext(e.Name()) == ".go" {
			f.parsed = append(f.parsed, file)
		} else {
			f.others = append(f.others, e.Name())
		}
	}
	return f
}

// Texts pushes the files of the folder, each with the others beside it.
func (f *folder) Texts(_ context.Context, _ int, s *scan.Scanner) error {
	for name, body := range f.bodies {
		s.Visit(scan.Text{Origin: scan.Origin{Path: path.Join(f.path, name)}, Body: body, Siblings: func(visit func(scan.Sibling)) {
			for beside, body := range f.bodies {
				if beside != name {
					visit(scan.Sibling{Name: beside, Body: func() []byte { return body }})
				}
			}
		}})
	}
	return nil
}

// scanned returns what the scanner of the command line finds.
func (f *folder) scanned(t *testing.T) []string {
	t.Helper()
	scanner := scan.New(scan.Options{Detectors: detectors.NewSet(detectors.Options{}), MinConfidence: detectors.Medium})
	result, err := scanner.Run(t.Context(), f)
	require.NoError(t, err)
	var all []string
	for _, found := range result.Findings {
		for _, l := range found.Locations {
			if l.Role == detectors.RoleSecret {
				all = append(all, fmt.Sprintf("%s:%d:%d %s", path.Base(l.Origin.Path), l.Start.Line, l.Start.Column, found.Kind))
			}
		}
	}
	slices.Sort(all)
	return all
}

// analyzed returns what an analyzer reports.
func (f *folder) analyzed(t *testing.T, a *analysis.Analyzer) []string {
	t.Helper()
	var all []string
	pass := f.pass()
	pass.Report = func(d analysis.Diagnostic) {
		p := f.fset.Position(d.Pos)
		all = append(all, fmt.Sprintf("%s:%d:%d %s", p.Filename, p.Line, f.column(p), d.Category))
	}
	for _, required := range a.Requires {
		result, err := required.Run(pass)
		require.NoError(t, err)
		pass.ResultOf[required] = result
	}
	_, err := a.Run(pass)
	require.NoError(t, err)
	slices.Sort(all)
	return all
}

// column returns a column in characters, as the command line counts; that of the
// go command counts bytes.
func (f *folder) column(p token.Position) int {
	body := detectors.Decode(f.bodies[p.Filename])
	return utf8.RuneCount(body[p.Offset-p.Column+1:p.Offset]) + 1
}

// pass returns what a driver hands to an analyzer for a package of which
// nothing that it imports could be found.
func (f *folder) pass() *analysis.Pass {
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{}, Instances: map[*ast.Ident]types.Instance{},
	}
	cfg := types.Config{Error: func(error) {}, Importer: noImports{}}
	pkg, _ := cfg.Check(path.Join("example.com/m", f.path), f.fset, f.parsed, info)
	return &analysis.Pass{
		Fset: f.fset, Files: f.parsed, OtherFiles: f.others, Pkg: pkg, TypesInfo: info,
		TypeErrors:        []types.Error{{Msg: "nothing is imported"}},
		Module:            &analysis.Module{Path: "example.com/m"},
		ResultOf:          map[*analysis.Analyzer]any{},
		ReadFile:          func(name string) ([]byte, error) { return f.bodies[name], nil },
		ImportObjectFact:  func(types.Object, analysis.Fact) bool { return false },
		ExportObjectFact:  func(types.Object, analysis.Fact) {},
		AllObjectFacts:    func() []analysis.ObjectFact { return nil },
		ImportPackageFact: func(*types.Package, analysis.Fact) bool { return false },
	}
}

// noImports knows no package.
type noImports struct{}

func (noImports) Import(path string) (*types.Package, error) {
	return nil, fmt.Errorf("%s is not there", strings.TrimSpace(path))
}
