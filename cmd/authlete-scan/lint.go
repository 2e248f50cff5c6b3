package main

import (
	"context"
	"errors"
	"fmt"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/analyzer"
	"github.com/authlete/authlete-scan/analyzer/lint"
)

// lintFlags is what the user typed.
type lintFlags struct {
	config     string
	confidence string
	disable    []string
	samples    bool
	tags       string
	test       bool

	json, fix, diff bool
}

func newLint(env environment) *cobra.Command {
	var f lintFlags
	cmd := &cobra.Command{
		Use:   "lint [PACKAGE…]",
		Short: "Look at packages of Go: at their text, and at what their values are used for",
		Long: `Look at packages of Go with the same knowledge as the other commands, and follow
their values to where they are handed to an Authlete client library or sent to a
server of Authlete: also those that the program puts together. PACKAGE is what
the go command takes, such as ./...; the package in the current directory if
none is named. What does not compile is looked at, too, but only as text.

The same program is a tool of go vet, which looks only at what has changed:
  go vet -vettool=$(which authlete-scan) ./...

The long flags may be written with one hyphen, as those of go vet.`,
		Example: `  authlete-scan lint ./...
  authlete-scan lint -json ./...
  authlete-scan lint -fix -diff ./...`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			o, err := f.options(args, env)
			if err != nil {
				return err
			}
			return f.lint(cmd.Context(), o, env)
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.BoolVar(&f.json, "json", false, "write what was found as JSON, as go vet does")
	fs.BoolVar(&f.fix, "fix", false, "replace literals by a look into the environment where that compiles")
	fs.BoolVar(&f.diff, "diff", false, "do not change files, but write what -fix would change")
	fs.BoolVar(&f.test, "test", true, "look at test files, too")
	fs.StringVar(&f.tags, "tags", "", "the build `TAGS` that are on, separated by commas")
	fs.StringVarP(&f.config, "config", "c", "", "read the configuration `FILE` (default $AUTHLETE_SCAN_CONFIG or "+configName+")")
	fs.StringVar(&f.confidence, "confidence", "", "report from this `LEVEL` on: low, medium or high (default medium)")
	fs.Var(listFlag{&f.disable}, "disable-rule", "do not look for the kind, or not with the detector, `RULE`; repeatable")
	fs.BoolVar(&f.samples, "samples", false, "report values that Authlete's own documentation publishes, too")
	return cmd
}

// goFlags returns args with two hyphens before the long flags of lint that are
// written with one, as the go command has it.
func goFlags(args []string) []string {
	if len(args) == 0 || args[0] != "lint" {
		return args
	}
	args = slices.Clone(args)
	for i, a := range args {
		if a == "--" {
			break
		}
		name, _, _ := strings.Cut(strings.TrimPrefix(a, "-"), "=")
		if slices.Contains([]string{"json", "fix", "diff", "test", "tags", "confidence", "disable-rule", "samples", "config", "help"}, name) && a[0] == '-' {
			args[i] = "-" + a
		}
	}
	return args
}

// options settles what is linted and how.
func (f *lintFlags) options(args []string, env environment) (lint.Options, error) {
	if f.json && (f.fix || f.diff) {
		return lint.Options{}, errors.New("-json goes neither with -fix nor with -diff")
	}
	c, foundAt, err := readConfig(f.config, []string{"."}, env)
	if err != nil {
		return lint.Options{}, err
	}
	c.Exclude = nil // they are paths, and here there are packages
	for _, note := range c.limits(foundAt, false) {
		fmt.Fprintf(env.stderr, "%s: note: %s\n", tool, oneLine(note))
	}
	o := lint.Options{Patterns: args, Tags: f.tags, NoTests: !f.test}
	o.Analyzer = analyzer.Options{Confidence: c.Confidence, Hosts: c.APIHosts, Disable: slices.Concat(c.Disable, f.disable), Samples: f.samples}
	if f.confidence != "" {
		o.Analyzer.Confidence = f.confidence
	}
	return o, o.Analyzer.Check()
}

func (f *lintFlags) lint(ctx context.Context, o lint.Options, env environment) error {
	result, err := lint.Run(ctx, o)
	if ctx.Err() != nil {
		complain(env.stderr, errors.New("interrupted before the end"))
		return exitStatus(statusInterrupted)
	}
	if err != nil {
		return err
	}
	for _, p := range result.Problems {
		fmt.Fprintf(env.stderr, "%s: not fully looked at: %s\n", tool, oneLine(p))
	}
	left, err := f.write(result.Diagnostics, env)
	switch {
	case err != nil:
		complain(env.stderr, err)
		return exitStatus(statusIncomplete)
	case left > 0:
		return exitStatus(statusFindings)
	case len(result.Problems) > 0:
		return exitStatus(statusIncomplete)
	}
	return nil
}

// write writes what was found, or mends it, and returns how much is left to
// be done.
func (f *lintFlags) write(found []lint.Diagnostic, env environment) (left int, err error) {
	if f.json {
		return len(found), writeStdout(env.stdout, func(w io.Writer) error { return lint.WriteJSON(w, found) })
	}
	var changes []lint.Change
	rest := found
	if f.fix || f.diff {
		if changes, rest, err = lint.FixAll(found); err != nil {
			return len(found), err
		}
	}
	err = writeStdout(env.stdout, func(w io.Writer) error {
		if f.diff {
			for _, c := range changes {
				if _, err := w.Write(diff.Diff(shorten(c.Filename), c.Old, shorten(c.Filename)+" (fixed)", c.New)); err != nil {
					return err
				}
			}
			return nil
		}
		return writeDiagnostics(w, rest)
	})
	switch {
	case err != nil:
		return len(found), err
	case f.diff:
		return len(found), writeDiagnostics(env.stderr, rest)
	}
	for _, c := range changes {
		if err := c.Write(); err != nil {
			return len(found), err
		}
	}
	if fixed := len(found) - len(rest); fixed > 0 {
		fmt.Fprintf(env.stderr, "%s: %d literals were replaced; rotate the values, for they stay in the history\n", tool, fixed)
	}
	return len(rest), nil
}

func writeDiagnostics(w io.Writer, found []lint.Diagnostic) error {
	for _, d := range found {
		if _, err := fmt.Fprintf(w, "%s: %s\n", place(d.Start), d.Message); err != nil {
			return err
		}
		for _, r := range d.Related {
			if _, err := fmt.Fprintf(w, "\t%s: %s\n", place(r.Start), r.Message); err != nil {
				return err
			}
		}
	}
	return nil
}

func place(p token.Position) string {
	p.Filename = shorten(p.Filename)
	return oneLine(p.String())
}

// shorten returns a path as it is seen from the current directory.
func shorten(path string) string {
	dir, err := os.Getwd()
	if err != nil {
		return path
	}
	if short, err := filepath.Rel(dir, path); err == nil && len(short) < len(path) {
		return short
	}
	return path
}
