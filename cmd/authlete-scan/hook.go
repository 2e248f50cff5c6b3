package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/gitwalk"
	"github.com/authlete/authlete-scan/ignore"
	"github.com/authlete/authlete-scan/report"
)

func newHook(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "hook",
		Short: "Stop a commit or a push that leaks, as a hook of git",
		Long: `Stop a commit or a push that leaks, as a hook of git. "hook install" puts the
commands into the hooks of a repository; programs that manage hooks, such as
pre-commit, lefthook and husky, call them likewise.

A hook says nothing if there is nothing to stop for. One that could not scan
stops git, too: it exits with a status other than 0 and says why.`,
		Args: cobra.ArbitraryArgs,
		RunE: group,
	}
	cmd.AddCommand(newPreCommit(env), newPrePush(env), newPreReceive(env), newHookInstall(env), newHookUninstall(env))
	return cmd
}

// A hook is a command that git, or a program that manages hooks, runs.
type hook struct {
	act      string // what it stops
	skip     string // how to do that without it; "" if there is no way
	flags    scanFlags
	allLines bool
}

// register adds the flags of a hook. Its exit status is not for choice.
func (h *hook) register(cmd *cobra.Command) {
	fs := cmd.Flags()
	h.flags.register(fs)
	h.flags.registerReports(fs)
	fs.BoolVar(&h.allLines, "all-lines", false, "report credentials on old lines of changed files, too")
	hide(fs, "no-gitignore")
	hide(fs, "exit-code")
}

// run scans and reports. Whatever keeps it from that stops git.
func (h *hook) run(ctx context.Context, env environment, source *gitwalk.Source) error {
	p, err := h.plan(env, source)
	if err == nil {
		err = p.execute(ctx, env)
	}
	var status exitStatus
	if err == nil || errors.As(err, &status) {
		return err
	}
	return h.unscanned(env, err)
}

// unscanned says why nothing was scanned, and what to do about it.
func (h *hook) unscanned(env environment, err error) error {
	complain(env.stderr, err)
	fmt.Fprintf(env.stderr, "%s: nothing was scanned, so this %s is stopped", tool, h.act)
	if h.skip != "" {
		fmt.Fprintf(env.stderr, "; to do it without the scan: %s", h.skip)
	}
	fmt.Fprintln(env.stderr)
	return exitStatus(statusUsage)
}

func (h *hook) plan(env environment, source *gitwalk.Source) (*plan, error) {
	if h.flags.exitCode != statusFindings {
		return nil, errors.New("a hook has no --exit-code: any other than 0 stops git, and 0 would let a leak pass")
	}
	p, err := newPlan("hook", []string{"."}, h.flags, env)
	if err != nil {
		return nil, err
	}
	if len(h.flags.outputs) == 0 && !h.flags.verbose && !h.flags.quiet {
		stop := report.Stop{Color: wantsColor(env.stdout, h.flags.noColor, env.getenv), Act: h.act, Skip: h.skip}
		p.deliveries = []delivery{{writer: stop}}
	}
	source.Target = "."
	source.AllLines = h.allLines
	source.Exclude = ignore.Paths(p.walk.exclude)
	source.MaxBytes = p.walk.maxBytes
	p.history = source
	p.limited = true
	return p, nil
}

// skipping returns how a user does without a hook once: by a command of git, or
// as the program that runs it has it.
func skipping(env environment, id, command string) string {
	if env.getenv("PRE_COMMIT") != "" {
		return "SKIP=" + id + " " + command
	}
	return command + " --no-verify"
}
