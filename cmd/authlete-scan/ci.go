package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/authlete/authlete-scan/ci"
	"github.com/authlete/authlete-scan/gitwalk"
	"github.com/authlete/authlete-scan/ignore"
	"github.com/authlete/authlete-scan/scan"
)

// ciFlags is what the user typed besides scanFlags.
type ciFlags struct {
	base     string
	head     string
	allLines bool
	failOn   string
}

func (f *ciFlags) register(fs *pflag.FlagSet) {
	fs.SortFlags = false
	fs.StringVar(&f.base, "base", "", "scan what is added to `COMMIT`, whatever the environment says")
	fs.StringVar(&f.head, "head", "", "with --base, scan what `COMMIT` adds (default HEAD)")
	fs.BoolVar(&f.allLines, "all-lines", false, "report credentials on old lines of changed files, too")
	fs.StringVar(&f.failOn, "fail-on", "any", "exit with the status for findings if there are `any`, if one is live, or never")
}

func newCI(env environment) *cobra.Command {
	var f scanFlags
	var c ciFlags
	cmd := &cobra.Command{
		Use:   "ci [REPO]",
		Short: "Scan what a push or a pull request adds, in CI",
		Long: `Scan what this run of a CI system is about: what a pull request or a push adds,
through whatever commits, or everything if the run is about nothing in
particular, as on a schedule. Which it is, is read from the environment of
GitHub Actions, GitLab CI, Bitbucket Pipelines, CircleCI, Azure Pipelines,
Buildkite or Jenkins. Elsewhere, --base says it.

A clone that lacks some of the history that is to be scanned is an error. Most
systems make shallow clones unless they are told otherwise.

On GitHub the findings are also written as annotations, as the summary of the
job, and as the outputs findings, live, state, exit-code and sarif-file of the
step.`,
		Example: `  authlete-scan ci
  authlete-scan ci -f sarif -r authlete-scan.sarif -f text
  authlete-scan ci --base origin/main`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			target := "."
			if len(args) > 0 {
				target = args[0]
			}
			step := newGitHubStep(env)
			return step.end(c.scan(cmd.Context(), target, f, env, step))
		},
	}
	c.register(cmd.Flags())
	f.register(cmd.Flags())
	f.registerReports(cmd.Flags())
	f.verification.register(cmd.Flags())
	hide(cmd.Flags(), "no-gitignore")
	return cmd
}

// scan scans what the run is about, and reports.
func (c *ciFlags) scan(ctx context.Context, target string, f scanFlags, env environment, step *githubStep) error {
	change, err := c.change(env, f.verification.verify)
	if err != nil {
		return err
	}
	p, err := newPlan("ci", []string{target}, f, env)
	if err != nil {
		return err
	}
	p.limited = change.Scope != ci.Everything
	// Those for GitHub first: a runner that does not wait for the end of what a
	// step prints loses its last lines, as act was seen to.
	p.deliveries = append(step.deliveries(f.outputs), p.deliveries...)
	var result scan.Result
	if change.Scope == ci.Nothing {
		p.notes = append(p.notes, subject(change)+": nothing was added, so nothing was scanned")
		result = p.settle(result, env.now())
	} else {
		if p.history, err = c.source(ctx, p, target, change); err != nil {
			return err
		}
		if result, err = p.scan(ctx, env); err != nil {
			return err
		}
	}
	result = p.ask(ctx, env, result)
	live := countLive(result.Findings)
	if c.failOn == "never" || c.failOn == "live" && live == 0 {
		p.exitCode = statusClean
	}
	step.summary = result.Summary
	if f.verification.verify {
		step.live = strconv.Itoa(live)
	}
	return p.conclude(ctx, env, result)
}

// change returns what the run is about: by the flags, else by the environment.
// verifying says whether the credentials are asked about.
func (c *ciFlags) change(env environment, verifying bool) (ci.Change, error) {
	switch {
	case !slices.Contains([]string{"any", "live", "never"}, c.failOn):
		return ci.Change{}, fmt.Errorf("--fail-on: %q is neither any nor live nor never", c.failOn)
	case c.failOn == "live" && !verifying:
		return ci.Change{}, errors.New("--fail-on live needs --verify: else no credential is known to be live")
	case c.head != "" && c.base == "":
		return ci.Change{}, errors.New("--head needs --base")
	}
	change, err := ci.Detect(ci.Env{Getenv: env.getenv, ReadFile: os.ReadFile})
	switch {
	case c.base != "":
		change.Scope, change.Head = ci.Added, cmp.Or(c.head, "HEAD")
		change.Bases, change.NeedsBase, change.Tags = []string{c.base}, true, nil
		return change, nil
	case errors.Is(err, ci.ErrUnknown):
		return change, hinted{err, `--base says what to compare with; outside of CI, "authlete-scan git A..B" scans a range`}
	}
	return change, err
}

// source returns what scans the change in the repository at target.
func (c *ciFlags) source(ctx context.Context, p *plan, target string, change ci.Change) (*gitwalk.Source, error) {
	added := gitwalk.Addition{Bases: change.Bases, NeedsBase: change.NeedsBase}
	if change.Scope == ci.Added {
		added.Head, added.Tags = change.Head, change.Tags
	}
	commits, err := added.Commits(ctx, target)
	switch {
	case errors.Is(err, gitwalk.ErrShallow) && change.Deepen != "":
		return nil, hinted{err, "let the whole history be cloned: " + change.Deepen}
	case errors.Is(err, gitwalk.ErrShallow):
		return nil, hinted{err, "git fetch --unshallow gets the rest"}
	case err != nil:
		return nil, err
	}
	p.notes = append(p.notes, subject(change)+": "+extent(commits))
	return &gitwalk.Source{
		Target:    target,
		Revisions: commits.Revisions,
		AllLines:  c.allLines && commits.Revisions != nil,
		Exclude:   ignore.Paths(p.walk.exclude),
		MaxBytes:  p.walk.maxBytes,
	}, nil
}

// subject names what a run is about.
func subject(c ci.Change) string {
	if c.System == "" {
		return "CI"
	}
	if c.Event == "" {
		return c.System
	}
	return c.System + ", " + c.Event
}

// extent says how much is scanned. It stands in the report, so that nobody
// takes a scan of nothing for a clean one.
func extent(c gitwalk.Commits) string {
	commits := fmt.Sprintf("%d commits", c.Count)
	if c.Count == 1 {
		commits = "1 commit"
	}
	if c.Head == "" {
		return "the whole history"
	}
	text := fmt.Sprintf("%s that %.12s adds to %.12s", commits, c.Head, c.Base)
	if c.Base == "" {
		text = fmt.Sprintf("all %s of %.12s", commits, c.Head)
	}
	if c.Tagged {
		text += ", and the message of its tag"
	}
	return text
}
