package lint

import (
	"context"
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

const mode = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports | packages.NeedDeps |
	packages.NeedTypes | packages.NeedTypesSizes | packages.NeedSyntax | packages.NeedTypesInfo | packages.NeedModule | packages.NeedExportFile

// factsOnly is the name that a package is given which was not asked for: only
// what it says about its functions matters.
const factsOnly = "(facts only)"

// load loads the packages that the patterns name. Their dependencies come from
// the build cache, but for those of other modules that hand on what they are
// given to an Authlete client: what they take must be known.
func load(ctx context.Context, o Options) ([]*packages.Package, error) {
	cfg := &packages.Config{Context: ctx, Mode: mode &^ packages.NeedDeps, Dir: o.Dir, Tests: !o.NoTests}
	if o.Tags != "" {
		cfg.BuildFlags = []string{"-tags=" + o.Tags}
	}
	patterns := o.Patterns
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	for _, p := range patterns {
		if strings.HasPrefix(p, "-") {
			return nil, fmt.Errorf("%q is no pattern of packages", p)
		}
	}
	pkgs, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, fmt.Errorf("loading packages: %w", err)
	}
	asked := map[string]bool{}
	for _, p := range pkgs {
		asked[p.ID] = true
	}
	wrappers := wrappers(pkgs, asked)
	if len(wrappers) == 0 {
		return pkgs, nil
	}
	if pkgs, err = packages.Load(cfg, append(patterns, wrappers...)...); err != nil {
		return nil, fmt.Errorf("loading packages: %w", err)
	}
	for _, p := range pkgs {
		if !asked[p.ID] {
			p.Name = factsOnly
		}
	}
	return pkgs, nil
}

// wrappers returns the packages of other modules that import an Authlete
// client, or a package that does, and lead to the packages that were asked for.
func wrappers(pkgs []*packages.Package, asked map[string]bool) []string {
	leads := map[*packages.Package]bool{}
	var paths []string
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		for _, dep := range p.Imports {
			if strings.HasPrefix(dep.PkgPath, "github.com/authlete/") || leads[dep] {
				leads[p] = true
			}
		}
		if leads[p] && !asked[p.ID] && !strings.HasPrefix(p.PkgPath, "github.com/authlete/") {
			paths = append(paths, p.PkgPath)
		}
	})
	return paths
}

// sortOut parts the packages that were type-checked, if not without errors,
// from those of which there are only files, and leaves out those that the go
// command makes up to run tests.
func sortOut(pkgs []*packages.Package) (typed, untyped []*packages.Package) {
	for _, p := range pkgs {
		switch {
		case strings.HasSuffix(p.ID, ".test"):
		case p.Types != nil && p.Types.Name() != "" && len(p.Syntax) > 0 && p.TypesInfo != nil:
			typed = append(typed, p)
		default:
			if p := filesOnly(p); p != nil {
				untyped = append(untyped, p)
			}
		}
	}
	return typed, untyped
}

// extensions are those of the files that are a part of a package beside Go.
var extensions = []string{".c", ".cc", ".cpp", ".cxx", ".m", ".h", ".hh", ".hpp", ".hxx", ".f", ".F", ".for", ".f90", ".s", ".S", ".sx", ".swig", ".swigcxx"}

// filesOnly makes of a package that the go command does not understand one
// with the files of its directory, all of them as if left out by constraints.
func filesOnly(p *packages.Package) *packages.Package {
	dir := p.Dir
	if dir == "" && len(p.GoFiles)+len(p.IgnoredFiles) > 0 {
		dir = filepath.Dir(append(p.GoFiles, p.IgnoredFiles...)[0])
	}
	if dir == "" && filepath.IsAbs(p.PkgPath) {
		dir = p.PkgPath
	}
	entries, err := os.ReadDir(dir)
	if dir == "" || err != nil {
		return nil // the problem is reported as the package's
	}
	q := &packages.Package{ID: p.ID, Name: p.Name, PkgPath: p.PkgPath, Fset: p.Fset, Module: p.Module, Errors: p.Errors}
	for _, e := range entries {
		switch ext := filepath.Ext(e.Name()); {
		case !e.Type().IsRegular():
		case ext == ".go":
			q.IgnoredFiles = append(q.IgnoredFiles, filepath.Join(dir, e.Name()))
		case slices.Contains(extensions, ext):
			q.OtherFiles = append(q.OtherFiles, filepath.Join(dir, e.Name()))
		}
	}
	if q.Fset == nil || len(q.IgnoredFiles) == 0 {
		return nil
	}
	q.Types = types.NewPackage(p.PkgPath, "p")
	q.TypesInfo, q.TypesSizes = &types.Info{}, types.SizesFor("gc", "amd64")
	return q
}

// problems returns what is wrong with a package that was asked for.
func problems(p *packages.Package) []string {
	if p.Name == factsOnly {
		return nil
	}
	var all []string
	for _, e := range p.Errors {
		if strings.HasPrefix(e.Msg, "# ") && len(p.Errors) > 1 {
			continue // the compiler says it again
		}
		text, _, _ := strings.Cut(strings.TrimSpace(e.Msg), "\n")
		if e.Pos != "" && e.Pos != "-" {
			text = e.Pos + ": " + text
		}
		all = append(all, text)
	}
	return all
}
