// Command bench times authlete-scan beside a program that does no more than
// read the same bytes, and beside other secret scanners.
//
//	go run . [flags] git REPO
//	go run . [flags] dir PATH
//	go run . [flags] hook [REPO]
//
// The reference of git is `git cat-file` printing all objects, that of dir is
// `rg` counting the lines with "authlete", that of hook, which times the hooks for
// what is staged in a repository, `git diff-index` alone. Without a repository,
// hook makes one with 50,000 files, of which five small ones are staged. All
// commands run in turn, round after round, so that what else the machine does
// meets them all alike, and a command is compared with the reference of its own
// round. Other scanners have one rule (in hooks all of theirs), for the same kind
// of credential; what they read is up to them: most look at the diffs of the
// history, not at its objects.
//
// A command that fails stays in the table, with its status; then bench itself
// ends with status 1. Nothing is written but a temporary directory, which is
// removed, and the scanners are told not to verify what they find.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// The exit statuses.
const (
	statusDone        = 0
	statusFailed      = 1 // a command failed, or bench did
	statusUsage       = 2
	statusInterrupted = 130
)

const usage = `Usage:
  go run . [flags] git REPO
  go run . [flags] dir PATH
  go run . [flags] hook [REPO]   (default: a commit of 5 files, made among 50,000)

Flags:
  -runs N         measure N rounds (default 5)
  -warmup N       run N rounds before, and do not count them (default 1)
  -timeout D      stop a command after D, and do not run it again (default 30m)
  -scan PATH      use the authlete-scan at PATH (default: build ../cmd/authlete-scan)
  -peers A,B,...  compare with these, if they are on PATH; "" is none
                  (default gitleaks,betterleaks,trufflehog,titus)
`

// An options value is a command line, understood.
type options struct {
	runs, warmup int
	timeout      time.Duration
	scan         string // "" to build it
	peers        []string
	mode, target string
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run executes one command line and returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return statusDone
	case err != nil:
		fmt.Fprintf(stderr, "bench: %v\n", err)
		return statusUsage
	}
	ok, err := compare(ctx, o, stdout, stderr)
	switch {
	case ctx.Err() != nil:
		fmt.Fprintln(stderr, "bench: interrupted")
		return statusInterrupted
	case err != nil:
		fmt.Fprintf(stderr, "bench: %v\n", err)
		return statusFailed
	case !ok:
		return statusFailed
	}
	return statusDone
}

func parse(args []string) (options, error) {
	var o options
	var peers string
	f := flag.NewFlagSet("bench", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.IntVar(&o.runs, "runs", 5, "")
	f.IntVar(&o.warmup, "warmup", 1, "")
	f.DurationVar(&o.timeout, "timeout", 30*time.Minute, "")
	f.StringVar(&o.scan, "scan", "", "")
	f.StringVar(&peers, "peers", "gitleaks,betterleaks,trufflehog,titus", "")
	if err := f.Parse(args); err != nil {
		return o, err
	}
	o.mode, o.target = f.Arg(0), f.Arg(1)
	if f.NArg() != 2 && (f.NArg() != 1 || o.mode != modeHook) {
		return o, errors.New("want a mode and a path: git REPO, dir PATH or hook [REPO]")
	}
	o.peers = strings.FieldsFunc(peers, func(r rune) bool { return r == ',' || r == ' ' })
	return o, o.check()
}

func (o *options) check() error {
	switch {
	case o.mode != modeGit && o.mode != modeDir && o.mode != modeHook:
		return fmt.Errorf("unknown mode %q: want git, dir or hook", o.mode)
	case o.runs < 1 || o.warmup < 0 || o.timeout <= 0:
		return errors.New("want -runs of at least 1, -warmup of at least 0 and a positive -timeout")
	}
	for _, name := range o.peers {
		if _, ok := findPeer(name); !ok {
			return fmt.Errorf("unknown peer %q", name)
		}
	}
	if o.target == "" {
		return nil
	}
	_, err := os.Stat(o.target)
	return err
}

// compare runs everything and prints the table. It reports whether all commands
// did their work.
func compare(ctx context.Context, o options, stdout, stderr io.Writer) (bool, error) {
	tmp, err := os.MkdirTemp("", "authlete-scan-bench-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(tmp)

	// Commands run in the temporary directory, so that no configuration that
	// happens to lie about has a say.
	target, err := filepath.Abs(o.target)
	if o.target == "" {
		target = filepath.Join(tmp, "repository")
		err = makeCommit(ctx, target, repoFiles)
	}
	if err != nil {
		return false, err
	}
	scan, err := scanner(ctx, o.scan, tmp)
	if err != nil {
		return false, err
	}
	commands := []command{reference(o.mode, target), authleteScan(o.mode, target, scan)}
	peers, missing, err := peerCommands(o, target, tmp)
	if err != nil {
		return false, err
	}
	commands = append(commands, peers...)

	plan := plan{commands: commands, runs: o.runs, warmup: o.warmup, timeout: o.timeout, dir: tmp, progress: stderr}
	results, err := plan.run(ctx)
	if err != nil {
		return false, err
	}
	h := header(ctx, target, commands, missing)
	return allOK(results), writeReport(stdout, h, results)
}
