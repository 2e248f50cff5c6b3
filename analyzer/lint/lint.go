// Package lint runs the analyzer over the packages that patterns name, as go
// vet does, but also over those that do not compile, and over all of them in
// one process.
package lint

import (
	"context"
	"errors"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/authlete/authlete-scan/analyzer"
)

// Options say what is linted and how.
type Options struct {
	Dir      string   // where the patterns are meant; "" for the current directory
	Patterns []string // of packages, as the go command takes them
	Tags     string   // build tags, comma-separated
	NoTests  bool     // leave out test files
	Analyzer analyzer.Options
}

// A Result is what was found.
type Result struct {
	Diagnostics []Diagnostic // in the order of files and positions
	Problems    []string     // what kept a package from being read or type-checked whole
	Packages    int          // that were looked at
}

// A Diagnostic is one of the analyzer, with its places spelled out.
type Diagnostic struct {
	analysis.Diagnostic
	Package    string // import path
	Start, End token.Position
	Related    []Place
	Fixes      []Fix
}

// A Place is a place that a diagnostic speaks of.
type Place struct {
	Start, End token.Position
	Message    string
}

// A Fix is a change that mends a diagnostic.
type Fix struct {
	Message string
	Edits   []Edit
}

// An Edit replaces bytes of a file.
type Edit struct {
	Filename   string
	Start, End int // offsets
	New        string
}

// Run lints. Its error says why nothing could be linted: a pattern that names
// nothing, or the end of ctx. What went wrong with single packages is among
// the problems; their text was looked at all the same.
func Run(ctx context.Context, o Options) (Result, error) {
	pkgs, err := load(ctx, o)
	if err != nil {
		return Result{}, err
	}
	full, text := until(ctx, analyzer.New(o.Analyzer)), until(ctx, analyzer.NewSyntax(o.Analyzer))
	typed, untyped := sortOut(pkgs)
	var r Result
	for _, p := range pkgs {
		r.Problems = append(r.Problems, problems(p)...)
	}
	for _, part := range []struct {
		analyzer *analysis.Analyzer
		pkgs     []*packages.Package
	}{{full, typed}, {text, untyped}} {
		graph, err := checker.Analyze([]*analysis.Analyzer{part.analyzer}, part.pkgs, nil)
		if err != nil {
			return Result{}, err
		}
		r.collect(graph)
		r.Packages += len(part.pkgs)
	}
	if err := ctx.Err(); err != nil {
		return r, err
	}
	if r.Packages == 0 {
		return r, errors.New(strings.Join(append(r.Problems, "there are no packages to lint"), "; "))
	}
	r.settle()
	return r, nil
}

// until makes an analyzer, and what it requires, do nothing once ctx is done:
// the checker would go through all packages that are left.
func until(ctx context.Context, a *analysis.Analyzer) *analysis.Analyzer {
	for _, required := range a.Requires {
		until(ctx, required)
	}
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		return run(pass)
	}
	return a
}

func (r *Result) collect(g *checker.Graph) {
	for _, act := range g.Roots {
		if act.Package.Name == factsOnly {
			continue
		}
		if act.Err != nil {
			r.Problems = append(r.Problems, fmt.Sprintf("%s: %v", act.Package.PkgPath, act.Err))
		}
		for _, d := range act.Diagnostics {
			r.Diagnostics = append(r.Diagnostics, spellOut(act.Package, d))
		}
	}
}

func spellOut(p *packages.Package, d analysis.Diagnostic) Diagnostic {
	end := d.End
	if !end.IsValid() {
		end = d.Pos
	}
	out := Diagnostic{Diagnostic: d, Package: p.PkgPath, Start: p.Fset.Position(d.Pos), End: p.Fset.Position(end)}
	for _, related := range d.Related {
		out.Related = append(out.Related, Place{p.Fset.Position(related.Pos), p.Fset.Position(related.End), related.Message})
	}
	for _, fix := range d.SuggestedFixes {
		f := Fix{Message: fix.Message}
		for _, e := range fix.TextEdits {
			file := p.Fset.File(e.Pos)
			f.Edits = append(f.Edits, Edit{file.Name(), file.Offset(e.Pos), file.Offset(e.End), string(e.NewText)})
		}
		out.Fixes = append(out.Fixes, f)
	}
	return out
}

// settle sorts the diagnostics and drops those that a file got twice because
// its package is compiled twice, with and without its tests.
func (r *Result) settle() {
	slices.SortStableFunc(r.Diagnostics, func(a, b Diagnostic) int {
		if a.Start.Filename != b.Start.Filename {
			return strings.Compare(a.Start.Filename, b.Start.Filename)
		}
		return a.Start.Offset - b.Start.Offset
	})
	r.Diagnostics = slices.CompactFunc(r.Diagnostics, func(a, b Diagnostic) bool {
		return a.Start == b.Start && a.Category == b.Category
	})
	slices.Sort(r.Problems)
	r.Problems = slices.Compact(r.Problems)
}
