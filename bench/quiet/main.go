// Command quiet looks for false alarms: it analyzes the standard library and large
// modules, in which no credential of Authlete stands,
//
//	go run ./quiet [-all] [TARGET…]
//
// and fails if one is reported. That it would be is shown each time: in one of the
// packages a credential is planted, which is put together so that no text shows
// it, and that must be reported. It fails as well if there are fewer packages than
// there should be, or if one of them has an error.
//
// Packages are type-checked from source with all that they import, so that nothing
// is compiled.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/authlete/authlete-scan/analyzer"
)

func main() {
	all := flag.Bool("all", false, "analyze also what takes long")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	chosen, err := find(flag.Args(), *all)
	if err != nil {
		fmt.Fprintf(os.Stderr, "quiet: %v\n", err)
		os.Exit(2)
	}
	failed := false
	for _, t := range chosen {
		if err := t.check(ctx, os.Stdout); err != nil {
			fmt.Fprintf(os.Stderr, "quiet: %s: %v\n", t, err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

// check analyzes a target and returns an error unless it was analyzed whole and
// only what was planted was reported.
func (t target) check(ctx context.Context, w io.Writer) error {
	dir, err := os.MkdirTemp("", "authlete-scan-quiet-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	patterns, planted, err := t.fetch(ctx, dir)
	if err != nil {
		return err
	}
	start := time.Now()
	pkgs, err := load(ctx, dir, patterns)
	if err != nil {
		return err
	}
	if len(pkgs) < t.packages {
		return fmt.Errorf("there are %d packages, fewer than %d", len(pkgs), t.packages)
	}
	reports, analyzed, err := analyze(pkgs)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%s: %d packages, %d with what they import, in %.0f s\n", t, len(pkgs), analyzed, time.Since(start).Seconds())
	return judge(reports, planted)
}

// load type-checks packages, which must have no errors.
func load(ctx context.Context, dir string, patterns []string) ([]*packages.Package, error) {
	cfg := &packages.Config{
		Context: ctx, Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Tests: true,
		BuildFlags: []string{"-mod=mod"}, // what is not in go.sum is asked for
		Env:        append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off"),
	}
	pkgs, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, p := range pkgs {
		for _, e := range p.Errors {
			errs = append(errs, e)
		}
	}
	return pkgs, errors.Join(errs...)
}

// plantedName is that of the file that a credential is planted in.
const plantedName = "authlete_scan_planted.go"

// plant returns a file of a package that sends a credential to Authlete.
func plant(name string) []byte {
	sum := sha256.Sum256([]byte("authlete-scan quiet: planted"))
	secret := base64.RawURLEncoding.EncodeToString(sum[:])
	return fmt.Appendf(nil, `package %s

import "net/http"

func plantedByAuthleteScan(r *http.Request) {
	r.URL.Host = "api.authlete.com"
	r.SetBasicAuth("10000000000000", %q+%q)
}
`, name, secret[:20], secret[20:])
}

// A report is a diagnostic, with its place spelled out.
type report struct {
	file    string
	line    int
	message string
}

// analyze returns what the analyzer reports of the packages and of those that
// they import, and how many these are.
func analyze(pkgs []*packages.Package) (all []report, analyzed int, err error) {
	graph, err := checker.Analyze([]*analysis.Analyzer{analyzer.Analyzer}, pkgs, nil)
	if err != nil {
		return nil, 0, err
	}
	seen := map[*packages.Package]bool{}
	for act := range graph.All() {
		if act.Err != nil {
			return nil, 0, fmt.Errorf("analyzing %s: %w", act.Package.PkgPath, act.Err)
		}
		seen[act.Package] = true
		for _, d := range act.Diagnostics {
			p := act.Package.Fset.Position(d.Pos)
			r := report{p.Filename, p.Line, d.Message}
			if !slices.Contains(all, r) { // a package is analyzed with and without its tests
				all = append(all, r)
			}
		}
	}
	return all, len(seen), nil
}

// judge returns an error unless one thing is reported, of the file in which it is
// planted.
func judge(reports []report, planted string) error {
	var errs []error
	seen := 0
	for _, r := range reports {
		if r.file == planted {
			seen++
			continue
		}
		errs = append(errs, fmt.Errorf("%s:%d: %s", r.file, r.line, r.message))
	}
	if seen != 1 {
		errs = append(errs, fmt.Errorf("what is planted in %s is reported %d times", planted, seen))
	}
	return errors.Join(errs...)
}
