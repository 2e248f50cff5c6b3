package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/ignore"
	"github.com/authlete/authlete-scan/report"
	"github.com/authlete/authlete-scan/scan"
)

func newBaseline(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "baseline",
		Short: "Record what is there today, so that only what is new is reported",
		Long: `Record today's findings in a file. A scan with -b FILE then reports only what is
not in it: other credentials, and known ones in other files. The file holds
salted digests, so it can be committed; it tells no secret.`,
		Example: `  authlete-scan baseline create -b baseline.json
  authlete-scan -b baseline.json`,
		Args: cobra.ArbitraryArgs,
		RunE: group,
	}
	for _, step := range []baselineStep{
		{"create", "Record all findings in a new file", emptyBaseline, (*ignore.Baseline).Update, false},
		{"update", "Add the findings that are not recorded yet", readBaseline, (*ignore.Baseline).Update, false},
		{"prune", "Drop the records of what is no longer found", readBaseline, (*ignore.Baseline).Prune, true},
	} {
		cmd.AddCommand(step.command(env))
	}
	return cmd
}

// A baselineStep makes a new baseline from an old one and the findings of a
// scan.
type baselineStep struct {
	name, short string
	open        func(path string) (*ignore.Baseline, error)
	next        func(*ignore.Baseline, []scan.Finding) *ignore.Baseline
	needsAll    bool // an incomplete scan would make a wrong baseline
}

func (s baselineStep) command(env environment) *cobra.Command {
	var f scanFlags
	cmd := &cobra.Command{
		Use:   s.name + " -b FILE [PATH…]",
		Short: s.short,
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			path := f.baseline
			if path == "" {
				return withHint("name it with -b FILE", "baseline %s needs the file of the baseline", s.name)
			}
			old, err := s.open(path)
			if err != nil {
				return err
			}
			f.baseline = "" // the scan must see everything
			p, err := newPlan("dir", args, f, env)
			if err != nil {
				return err
			}
			result, err := p.scan(cmd.Context(), env)
			if err != nil {
				return err
			}
			return s.record(path, old, result, env, cmd.Context().Err() != nil)
		},
	}
	f.register(cmd.Flags())
	return cmd
}

// record writes the new baseline, and says what it holds and what could not
// be read. Its error is always an exitStatus, or nil.
func (s baselineStep) record(path string, old *ignore.Baseline, r scan.Result, env environment, interrupted bool) error {
	for _, p := range r.Summary.Problems {
		complain(env.stderr, problemError(p))
	}
	var err error
	if s.needsAll && !r.Summary.Complete() {
		err = fmt.Errorf("leaving baseline %q as it is: the scan is incomplete", path)
	} else {
		err = writeBaseline(path, s.next(old, r.Findings), env.stdout)
	}
	if err != nil {
		complain(env.stderr, err)
	}
	r.Summary.Findings = 0 // they are recorded, which is what was asked for
	return status(statusFindings, r.Summary, interrupted, err != nil)
}

func writeBaseline(path string, b *ignore.Baseline, stdout io.Writer) error {
	if err := report.WriteFile(path, b.Write); err != nil {
		return err
	}
	return writeStdout(stdout, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "credentials recorded in %s: %d\n", oneLine(path), b.Len())
		return err
	})
}

func emptyBaseline(path string) (*ignore.Baseline, error) {
	if _, err := os.Lstat(path); err == nil {
		return nil, withHint(`"authlete-scan baseline update" adds to it`, "baseline %q exists", path)
	}
	if err := checkPath(path); err != nil {
		return nil, err
	}
	var salt [16]byte
	rand.Read(salt[:])
	return ignore.NewBaseline(salt), nil
}

func problemError(p scan.Problem) error {
	if p.Path == "" {
		return errors.New(p.Reason)
	}
	return fmt.Errorf("%s: %s", p.Path, p.Reason)
}
