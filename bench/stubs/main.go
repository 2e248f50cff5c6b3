// Command stubs compares the declarations of Authlete's libraries that the tests
// of the analyzer use, in ../analyzer/testdata/src, with a checkout of the real
// library, so that the two do not drift apart:
//
//	go run ./stubs [-src DIR] IMPORTPATH CHECKOUT
//
// It goes through every exported declaration below IMPORTPATH in the stubs, and
// prints each that the library does not have or has otherwise. Then its status
// is 1. What the library imports need not be there: a type of a module that is
// missing is said to be unknown, and not compared.
package main

import (
	"errors"
	"flag"
	"fmt"
	"go/types"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// The exit statuses.
const (
	statusSame   = 0
	statusDrift  = 1
	statusFailed = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run executes one command line and returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	f := flag.NewFlagSet("stubs", flag.ContinueOnError)
	f.SetOutput(stderr)
	src := f.String("src", filepath.Join("..", "analyzer", "testdata", "src"), "the `DIR` with the stubs, by import path")
	if err := f.Parse(args); err != nil {
		return statusFailed
	}
	if f.NArg() != 2 {
		fmt.Fprintln(stderr, "stubs: want an import path and the directory of a checkout")
		return statusFailed
	}
	r, err := compare(*src, f.Arg(0), f.Arg(1))
	if err != nil {
		fmt.Fprintf(stderr, "stubs: %v\n", err)
		return statusFailed
	}
	for _, line := range r.lines {
		fmt.Fprintln(stdout, line)
	}
	fmt.Fprintf(stdout, "%s: %d declarations in %d packages compared, %d differ, %d unknown\n", f.Arg(0), r.compared, r.packages, r.differ, r.unknown)
	if r.differ > 0 {
		return statusDrift
	}
	return statusSame
}

// compare compares all stubs below an import path with a checkout.
func compare(src, root, checkout string) (*report, error) {
	r := &report{}
	paths, err := stubbed(src, root)
	if err != nil {
		return nil, err
	}
	stubs := newLoader(tree{path: "", dir: src})
	real := newLoader(tree{path: root, dir: checkout}, tree{path: "", dir: src})
	for _, p := range paths {
		stub, err := stubs.load(p)
		if err != nil {
			return nil, fmt.Errorf("loading the stub of %s: %w", p, err)
		}
		lib, err := real.load(p)
		if err != nil {
			return nil, fmt.Errorf("loading %s: %w", p, err)
		}
		r.packages++
		r.compare(stub, lib)
	}
	return r, nil
}

// stubbed returns the import paths of the stubs at root and below it, but for
// those of another major version, which is another checkout.
func stubbed(src, root string) ([]string, error) {
	var paths []string
	base := filepath.Join(src, filepath.FromSlash(root))
	err := filepath.WalkDir(base, func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if name := d.Name(); dir != base && len(name) == 2 && name[0] == 'v' {
			return fs.SkipDir
		}
		if files, err := goFiles(dir); err != nil || len(files) == 0 {
			return err
		}
		rel, err := filepath.Rel(src, dir)
		paths = append(paths, filepath.ToSlash(rel))
		return err
	})
	if err == nil && len(paths) == 0 {
		err = errors.New("there are no stubs of " + root)
	}
	return paths, err
}

// A report is what a comparison came to.
type report struct {
	lines                               []string
	packages, compared, differ, unknown int
}

// compare compares what a stub declares with what the library does.
func (r *report) compare(stub, lib *types.Package) {
	if stub.Name() != lib.Name() {
		r.say(stub.Path(), "package "+stub.Name(), "package "+lib.Name())
	}
	for _, name := range stub.Scope().Names() {
		obj := stub.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		where := path.Base(stub.Path()) + "." + name
		real := lib.Scope().Lookup(name)
		if real == nil {
			r.say(where, describe(obj.Type()), "nothing")
			continue
		}
		r.object(where, obj, real)
	}
}

func (r *report) object(where string, stub, real types.Object) {
	if kind, realKind := fmt.Sprintf("%T", stub), fmt.Sprintf("%T", real); kind != realKind {
		r.say(where, strings.TrimPrefix(kind, "*types."), strings.TrimPrefix(realKind, "*types."))
		return
	}
	if _, isType := stub.(*types.TypeName); !isType {
		r.same(where, stub.Type(), real.Type())
		return
	}
	r.methods(where, stub.Type(), real.Type())
	switch under := stub.Type().Underlying().(type) {
	case *types.Struct:
		r.fields(where, under, real.Type())
	case *types.Interface:
	default:
		r.same(where, under, real.Type().Underlying())
	}
}

// fields wants every exported field of a stub to be one of the library's type.
func (r *report) fields(where string, stub *types.Struct, real types.Type) {
	lib, ok := real.Underlying().(*types.Struct)
	if !ok {
		r.say(where, "struct", describe(real.Underlying()))
		return
	}
	fields := map[string]*types.Var{}
	for f := range lib.Fields() {
		fields[f.Name()] = f
	}
	for f := range stub.Fields() {
		switch other := fields[f.Name()]; {
		case !f.Exported():
		case other == nil:
			r.say(where+"."+f.Name(), describe(f.Type()), "no such field")
		default:
			r.same(where+"."+f.Name(), f.Type(), other.Type())
		}
	}
}

// methods wants every exported method of a stub to be one of the library's type.
func (r *report) methods(where string, stub, real types.Type) {
	for sel := range methodSet(stub).Methods() {
		m := sel.Obj()
		if !m.Exported() || m.Pkg() != nil && m.Pkg().Path() != pkgPath(stub) {
			continue
		}
		other := methodSet(real).Lookup(nil, m.Name())
		if other == nil {
			r.say(where+"."+m.Name(), describe(m.Type()), "no such method")
			continue
		}
		r.same(where+"."+m.Name(), m.Type(), other.Obj().Type())
		if stub, lib := onPointer(m), onPointer(other.Obj()); stub != lib {
			r.say(where+"."+m.Name(), "on pointer: "+fmt.Sprint(stub), fmt.Sprint(lib))
		}
	}
}

func (r *report) same(where string, stub, real types.Type) {
	r.compared++
	a, b := describe(stub), describe(real)
	switch {
	case strings.Contains(a+b, "invalid type"):
		r.unknown++
		r.lines = append(r.lines, fmt.Sprintf("%s: unknown: %s", where, b))
	case a != b:
		r.say(where, a, b)
	}
}

func (r *report) say(where, stub, real string) {
	r.differ++
	r.lines = append(r.lines, fmt.Sprintf("%s: stub has %s, library %s", where, stub, real))
}
