package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// A tree is a directory with packages, and the import path of it.
type tree struct{ path, dir string }

// A loader type-checks packages of trees, and is content with what it finds: a
// package that is in none of them is empty.
type loader struct {
	trees    []tree
	fset     *token.FileSet
	std      types.Importer
	packages map[string]*types.Package
}

func newLoader(trees ...tree) *loader {
	l := &loader{trees: trees, fset: token.NewFileSet(), packages: map[string]*types.Package{"unsafe": types.Unsafe}}
	l.std = importer.ForCompiler(l.fset, "source", nil)
	return l
}

// Import makes a loader an importer.
func (l *loader) Import(p string) (*types.Package, error) {
	if known := l.packages[p]; known != nil {
		return known, nil
	}
	if first, _, _ := strings.Cut(p, "/"); !strings.Contains(first, ".") {
		return l.std.Import(p)
	}
	pkg, err := l.load(p)
	if err != nil { // the module is not there
		pkg = types.NewPackage(p, path.Base(p))
		pkg.MarkComplete()
		l.packages[p] = pkg
	}
	return pkg, nil
}

// load type-checks a package of the first tree whose path it is below.
func (l *loader) load(p string) (*types.Package, error) {
	if known := l.packages[p]; known != nil {
		return known, nil
	}
	for _, t := range l.trees {
		rel, ok := within(p, t.path)
		if !ok {
			continue
		}
		names, err := goFiles(filepath.Join(t.dir, filepath.FromSlash(rel)))
		if err == nil && len(names) > 0 {
			return l.check(p, names)
		}
		break
	}
	return nil, fmt.Errorf("there is no package %s", p)
}

// within returns the path below root.
func within(p, root string) (rel string, ok bool) {
	if root == "" || p == root {
		return strings.TrimPrefix(p, root), true
	}
	return strings.CutPrefix(p, root+"/")
}

func (l *loader) check(p string, names []string) (*types.Package, error) {
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(l.fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	cfg := types.Config{Importer: l, Error: func(error) {}, IgnoreFuncBodies: true, FakeImportC: true}
	pkg, _ := cfg.Check(p, l.fset, files, nil) // as far as it goes
	l.packages[p] = pkg
	return pkg, nil
}

// goFiles returns the Go files of a directory that are built here, without tests.
func goFiles(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() || filepath.Ext(e.Name()) != ".go" || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		if built, err := build.Default.MatchFile(dir, e.Name()); err != nil || !built {
			continue
		}
		names = append(names, filepath.Join(dir, e.Name()))
	}
	return names, nil
}

// describe writes a type without the names of parameters, which mean nothing to
// a caller.
func describe(t types.Type) string {
	if sig, ok := t.(*types.Signature); ok {
		t = types.NewSignatureType(nil, nil, nil, nameless(sig.Params()), nameless(sig.Results()), sig.Variadic())
	}
	return types.TypeString(t, (*types.Package).Path)
}

func nameless(t *types.Tuple) *types.Tuple {
	var vars []*types.Var
	for v := range t.Variables() {
		vars = append(vars, types.NewParam(token.NoPos, nil, "", v.Type()))
	}
	return types.NewTuple(vars...)
}

// methodSet returns the methods of a type and of pointers to it.
func methodSet(t types.Type) *types.MethodSet {
	if types.IsInterface(t) {
		return types.NewMethodSet(t)
	}
	return types.NewMethodSet(types.NewPointer(t))
}

func pkgPath(t types.Type) string {
	if n, ok := t.(*types.Named); ok && n.Obj().Pkg() != nil {
		return n.Obj().Pkg().Path()
	}
	return ""
}

func onPointer(m types.Object) bool {
	fn, ok := m.(*types.Func)
	if !ok || fn.Signature().Recv() == nil {
		return false
	}
	_, ptr := fn.Signature().Recv().Type().(*types.Pointer)
	return ptr
}
