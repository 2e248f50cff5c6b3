// Command recall compares the analyzer with gosec's rule G101, which looks for
// hardcoded credentials by their names and their entropy, on the snippets in
// ../analyzer/testdata/src/recall:
//
//	go run ./recall [-v] [-src DIR]
//
// A comment "// leak" says which line of a snippet leaks. Recall is the part of
// those lines that is reported, at the line itself or with a note or words that
// point there; precision is the part of what is reported that is on such a line.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/securego/gosec/v2"
	"github.com/securego/gosec/v2/rules"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/authlete/authlete-scan/analyzer"
)

func main() {
	src := flag.String("src", filepath.Join("..", "analyzer", "testdata", "src"), "the `DIR` that is the src of a GOPATH")
	verbose := flag.Bool("v", false, "print what was missed and what was reported in vain")
	flag.Parse()
	if err := run(*src, *verbose, os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "recall: %v\n", err)
		os.Exit(1)
	}
}

func run(src string, verbose bool, w io.Writer) error {
	pkgs, err := load(src)
	if err != nil {
		return err
	}
	labels, err := readLabels(pkgs)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%d snippets, %d lines that leak\n\n| | found | missed | in vain | recall | precision |\n| --- | --- | --- | --- | --- | --- |\n", len(pkgs), len(labels))
	for _, p := range []struct {
		name   string
		report func([]*packages.Package) ([]report, error)
	}{{"authletescan", byAnalyzer}, {"gosec G101", byGosec}} {
		reports, err := p.report(pkgs)
		if err != nil {
			return fmt.Errorf("running %s: %w", p.name, err)
		}
		f := compare(labels, reports)
		fmt.Fprintf(w, "| %s | %d | %d | %d | %.3f | %.3f |\n", p.name, f.found, len(f.missed), len(f.vain), f.recall(), f.precision())
		if verbose {
			fmt.Fprintf(w, "missed: %v\nin vain: %v\n", f.missed, f.vain)
		}
	}
	return nil
}

// load type-checks the snippets with all that they import.
func load(src string) ([]*packages.Package, error) {
	gopath, err := filepath.Abs(filepath.Dir(src))
	if err != nil {
		return nil, err
	}
	cfg := &packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: src, Env: append(os.Environ(), "GO111MODULE=off", "GOPATH="+gopath, "GOFLAGS=")}
	pkgs, err := packages.Load(cfg, "recall/...")
	if err != nil {
		return nil, err
	}
	if n := packages.PrintErrors(pkgs); n > 0 {
		return nil, fmt.Errorf("loading snippets: %d errors", n)
	}
	return pkgs, nil
}

func byAnalyzer(pkgs []*packages.Package) ([]report, error) {
	graph, err := checker.Analyze([]*analysis.Analyzer{analyzer.Analyzer}, pkgs, nil)
	if err != nil {
		return nil, err
	}
	var all []report
	for _, act := range graph.Roots {
		if act.Err != nil {
			return nil, act.Err
		}
		for _, d := range act.Diagnostics {
			p := act.Package.Fset.Position(d.Pos)
			r := report{{p.Filename, p.Line}}
			for _, related := range d.Related {
				p := act.Package.Fset.Position(related.Pos)
				r = append(r, place{p.Filename, p.Line})
			}
			all = append(all, append(r, told(act.Package, d.Message)...))
		}
	}
	return all, nil
}

// told returns the place in another package that a message names.
func told(p *packages.Package, message string) report {
	m := regexp.MustCompile(` of (\S+\.go):(\d+) `).FindStringSubmatch(message)
	if m == nil {
		return nil
	}
	line, err := strconv.Atoi(m[2])
	if err != nil {
		return nil
	}
	var r report
	packages.Visit([]*packages.Package{p}, nil, func(p *packages.Package) {
		for _, name := range p.GoFiles {
			if filepath.Base(name) == m[1] {
				r = append(r, place{name, line})
			}
		}
	})
	return r
}

func byGosec(pkgs []*packages.Package) ([]report, error) {
	a := gosec.NewAnalyzer(gosec.NewConfig(), true, false, false, 1, log.New(io.Discard, "", 0))
	a.LoadRules(rules.Generate(false, rules.NewRuleFilter(false, "G101")).RulesInfo())
	for _, p := range pkgs {
		a.CheckRules(p)
	}
	issues, metrics, errs := a.Report()
	if len(errs) > 0 || metrics.NumFiles == 0 {
		return nil, fmt.Errorf("%d files were looked at, with %d errors", metrics.NumFiles, len(errs))
	}
	var all []report
	for _, i := range issues {
		var r report
		first, last, _ := strings.Cut(i.Line, "-")
		from, err := strconv.Atoi(first)
		if err != nil {
			return nil, err
		}
		to := from
		if last != "" {
			if to, err = strconv.Atoi(last); err != nil {
				return nil, err
			}
		}
		for line := from; line <= to; line++ {
			r = append(r, place{i.File, line})
		}
		all = append(all, r)
	}
	return all, nil
}
