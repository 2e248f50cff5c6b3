// Package main_test holds the rules that the whole tree obeys. They are tests,
// so that what passes on a laptop passes everywhere.
package main_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/authlete/authlete-scan"

// imports is the import graph: what each package may import of this module,
// and of others. The spokes (sources, formats, stages) know the hub, the hub
// knows the detectors, and the detectors know the standard library. Do not
// add an edge here to make a change fit; put the change elsewhere.
var imports = map[string][]string{
	"detectors":          {},
	"internal/gitignore": {},
	"ci":                 {},
	"scan":               {"detectors"},
	"filewalk":           {"scan", "detectors", "internal/gitignore", "filewalk/internal/worktree", "golang.org/x/sys/unix"},
	"gitwalk":            {"scan", "detectors", "gitwalk/internal/packs"},
	"report":             {"scan", "detectors"},
	"ignore":             {"scan", "detectors", "internal/gitignore"},
	"lsp":                {"scan", "detectors"},
	"githook":            {},
	"verify":             {"scan", "detectors", "golang.org/x/time/rate"},

	"internal/fakeauthlete": {}, // for tests only

	"filewalk/internal/worktree": {"internal/gitignore"},
	"gitwalk/internal/packs":     {},

	// x/tools is imported below analyzer only, and golangci-lint's registry
	// only by the plugin for it.
	"analyzer": {
		"detectors", "analyzer/internal/flow",
		"golang.org/x/tools/go/analysis", "golang.org/x/tools/go/ast/astutil",
	},
	"analyzer/internal/flow": {"golang.org/x/tools/go/analysis", "golang.org/x/tools/go/types/typeutil"},
	"analyzer/lint": {
		"analyzer", "golang.org/x/tools/go/analysis", "golang.org/x/tools/go/analysis/checker", "golang.org/x/tools/go/packages",
	},
	"analyzer/vettool":  {"analyzer", "golang.org/x/tools/go/analysis/unitchecker"},
	"analyzer/golangci": {"analyzer", "golang.org/x/tools/go/analysis", "github.com/golangci/plugin-module-register/register"},

	"cmd/authlete-scan": {
		"ci", "detectors", "scan", "filewalk", "gitwalk", "report", "ignore", "verify", "lsp", "githook", "analyzer", "analyzer/lint", "analyzer/vettool",
		"github.com/rogpeppe/go-internal/diff",
		"github.com/spf13/cobra", "github.com/spf13/pflag", "github.com/pelletier/go-toml/v2", "golang.org/x/term",
	},
}

// dialers are the packages of the standard library that open connections. They
// are for verify alone, which nothing but the user's word sets in motion, and for
// the fake that its tests ask.
var dialers = []string{"net", "net/http", "net/rpc", "net/smtp", "crypto/tls"}

func TestImports(t *testing.T) {
	t.Parallel()
	for _, p := range listPackages(t) {
		dir := strings.TrimPrefix(p.ImportPath, module+"/")
		allowed, ok := imports[dir]
		if p.ImportPath == module {
			continue // this test
		}
		if !assert.True(t, ok, "package %s is not part of the import graph", dir) {
			continue
		}
		for _, path := range p.Imports {
			if dir != "verify" && dir != "internal/fakeauthlete" {
				assert.NotContains(t, dialers, path, "%s can dial", dir)
			}
			if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") {
				continue // the standard library
			}
			assert.Contains(t, allowed, strings.TrimPrefix(path, module+"/"), "%s must not import this", dir)
		}
	}
}

type listedPackage struct {
	ImportPath string
	Imports    []string
}

func listPackages(t *testing.T) []listedPackage {
	t.Helper()
	out := runGo(t, "list", "-json=ImportPath,Imports", "./...")
	var packages []listedPackage
	for d := json.NewDecoder(strings.NewReader(out)); d.More(); {
		var p listedPackage
		require.NoError(t, d.Decode(&p))
		packages = append(packages, p)
	}
	return packages
}

func TestVet(t *testing.T) {
	t.Parallel()
	runGo(t, "vet", "./...")
}

// TestTidy needs nothing but what building the tests has downloaded, and what
// go.sum says of the rest.
func TestTidy(t *testing.T) {
	t.Parallel()
	cmd := exec.Command("go", "mod", "tidy", "-diff")
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOFLAGS=-mod=mod")
	out, err := cmd.CombinedOutput()
	if err != nil && bytes.Contains(out, []byte("module lookup disabled by GOPROXY=off")) {
		t.Skip("the module cache lacks a module that only tests of dependencies need")
	}
	require.NoError(t, err, "%s", out)
}

func runGo(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	require.NoError(t, cmd.Run(), "go %s:\n%s", strings.Join(args, " "), &stderr)
	return stdout.String()
}

// A source is one file of Go.
type source struct {
	path string
	text []byte
	fset *token.FileSet
	*ast.File
}

func (s *source) isTest() bool { return strings.HasSuffix(s.path, "_test.go") }

func (s *source) line(p token.Pos) int { return s.fset.Position(p).Line }

// sources returns all files of the module, with slashes in their paths.
func sources(t *testing.T) []*source {
	t.Helper()
	var files []*source
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || d.Name() == "node_modules" || d.Name() != "." && d.Name()[0] == '.'):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".go":
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		s := &source{path: filepath.ToSlash(path), text: text, fset: token.NewFileSet()}
		s.File, err = parser.ParseFile(s.fset, path, text, parser.ParseComments)
		files = append(files, s)
		return err
	})
	require.NoError(t, err)
	return files
}

func TestFormatted(t *testing.T) {
	t.Parallel()
	for _, s := range sources(t) {
		formatted, err := format.Source(s.text)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(formatted, s.text), "%s: gofmt would change it", s.path)
	}
}

// TestSizes holds functions to a screen and files to a sitting.
func TestSizes(t *testing.T) {
	t.Parallel()
	const maxFunction, maxFile = 80, 400
	for _, s := range sources(t) {
		if s.isTest() {
			continue
		}
		assert.LessOrEqual(t, s.line(s.FileEnd), maxFile+1, "%s: lines of the file", s.path)
		for _, d := range s.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				assert.LessOrEqual(t, s.line(f.End())-s.line(f.Pos())+1, maxFunction, "%s: lines of %s", s.path, f.Name)
			}
		}
	}
}

// TestReveal holds the door to secrets shut for everything but the packages
// that cannot do without.
func TestReveal(t *testing.T) {
	t.Parallel()
	for _, s := range sources(t) {
		if s.isTest() || strings.HasPrefix(s.path, "detectors/") || strings.HasPrefix(s.path, "verify/") {
			continue
		}
		ast.Inspect(s.File, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				assert.NotEqual(t, "Reveal", sel.Sel.Name, "%s:%d", s.path, s.line(sel.Pos()))
			}
			return true
		})
	}
}

// TestDocumented wants a sentence about every exported name, and one package
// comment a package.
func TestDocumented(t *testing.T) {
	t.Parallel()
	packages := map[string]int{}
	for _, s := range sources(t) {
		if s.isTest() {
			continue
		}
		dir := s.path[:strings.LastIndex(s.path, "/")+1]
		packages[dir] += 0
		if s.Doc != nil {
			packages[dir]++
		}
		for _, d := range s.Decls {
			for _, name := range undocumented(d) {
				t.Errorf("%s:%d: %s has no comment", s.path, s.line(d.Pos()), name)
			}
		}
	}
	for dir, comments := range packages {
		assert.Equal(t, 1, comments, "package comments of %s", dir)
	}
}

// undocumented returns the exported names of a declaration that no comment
// speaks of.
func undocumented(d ast.Decl) []string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Doc == nil && d.Name.IsExported() && (d.Recv == nil || ast.IsExported(receiver(d))) {
			return []string{d.Name.Name}
		}
	case *ast.GenDecl:
		if d.Tok != token.IMPORT && d.Doc == nil {
			return undocumentedSpecs(d.Specs)
		}
	}
	return nil
}

func undocumentedSpecs(specs []ast.Spec) []string {
	var names []string
	covered := false // the members of an enumeration stand together
	for _, spec := range specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Name.IsExported() && spec.Doc == nil && spec.Comment == nil {
				names = append(names, spec.Name.Name)
			}
		case *ast.ValueSpec:
			covered = covered || spec.Doc != nil || spec.Comment != nil || spec.Type != nil
			for _, name := range spec.Names {
				if name.IsExported() && !covered {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}

func receiver(f *ast.FuncDecl) string {
	typ := f.Recv.List[0].Type
	for {
		switch t := typ.(type) {
		case *ast.StarExpr:
			typ = t.X
		case *ast.IndexExpr:
			typ = t.X
		case *ast.Ident:
			return t.Name
		default:
			return ""
		}
	}
}
