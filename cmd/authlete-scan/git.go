package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/authlete/authlete-scan/gitwalk"
	"github.com/authlete/authlete-scan/ignore"
)

// gitFlags is what the user typed besides scanFlags.
type gitFlags struct {
	branches    []string
	since       string
	staged      bool
	unstaged    bool
	allLines    bool
	unreachable bool
	submodules  bool
}

func (f *gitFlags) register(fs *pflag.FlagSet) {
	fs.SortFlags = false
	fs.StringVar(&f.since, "since-commit", "", "scan only what was added since `COMMIT`")
	fs.Var(listFlag{&f.branches}, "branch", "scan only the history of `BRANCH`; repeatable")
	fs.BoolVar(&f.staged, "staged", false, "scan only what is staged for the next commit")
	fs.BoolVar(&f.unstaged, "unstaged", false, "scan only what changed in tracked files and is not staged")
	fs.BoolVar(&f.allLines, "all-lines", false, "with a limit, report credentials on old lines of changed files, too")
	fs.BoolVar(&f.unreachable, "unreachable", false, "scan objects that no ref and no reflog leads to, too")
	fs.BoolVar(&f.submodules, "submodules", false, "scan the repositories of submodules, too")
}

func newGit(env environment) *cobra.Command {
	var f scanFlags
	var g gitFlags
	cmd := &cobra.Command{
		Use:   "git [REPO] [A..B]",
		Short: "Scan the history of a git repository",
		Long: `Scan everything that a git repository holds: each file that was ever committed,
and the messages of commits and tags. A finding says which commit brought it in,
and whether it is still there.

Everything that a branch, a remote branch, a tag, a note, the stash or a reflog
leads to is scanned. A range, written as git takes it (A..B, A...B, ^A B), or a
flag limits the scan to what is added there; whole files are looked at, but only
what stands on an added line is reported. Files that were moved are not new.

The counters have all texts of the object store. What git gets to see is not
trusted: no program that the repository names is run, and nothing is fetched.`,
		Example: `  authlete-scan git
  authlete-scan git ../service main..feature
  authlete-scan git --staged
  authlete-scan git --unreachable -f jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error {
			source, err := g.source(args)
			if err != nil {
				return err
			}
			p, err := newPlan("git", []string{source.Target}, f, env)
			if err != nil {
				return err
			}
			source.Exclude = ignore.Paths(p.walk.exclude)
			source.MaxBytes = p.walk.maxBytes
			p.history = source
			p.limited = g.limits(source) > 0
			return p.execute(cmd.Context(), env)
		},
	}
	g.register(cmd.Flags())
	f.register(cmd.Flags())
	f.registerReports(cmd.Flags())
	f.verification.register(cmd.Flags())
	hide(cmd.Flags(), "no-gitignore")
	return cmd
}

// hide keeps a flag that means nothing here out of the help.
func hide(fs *pflag.FlagSet, name string) { fs.Lookup(name).Hidden = true }

// source returns what the arguments and flags ask for.
func (g *gitFlags) source(args []string) (*gitwalk.Source, error) {
	s := &gitwalk.Source{
		Target:      ".",
		Branches:    g.branches,
		Since:       g.since,
		Staged:      g.staged,
		Unstaged:    g.unstaged,
		AllLines:    g.allLines,
		Unreachable: g.unreachable,
		Submodules:  g.submodules,
	}
	s.Revisions = args
	if len(args) > 0 && !isRange(args[0]) && (len(args) == 1 || isDir(args[0])) {
		s.Target, s.Revisions = args[0], args[1:]
	}
	if len(s.Revisions) > 0 && !slices.ContainsFunc(s.Revisions, isRange) {
		return nil, withHint("a range is written A..B, or ^A B", "%q is not a range", strings.Join(s.Revisions, " "))
	}
	return s, g.check(s)
}

// isRange reports whether an argument says where a range begins, and is not the
// path of a repository.
func isRange(arg string) bool {
	if strings.HasPrefix(arg, "^") || strings.HasSuffix(arg, "^!") {
		return true
	}
	return strings.Contains(arg, "..") && !isDir(arg) && !strings.HasPrefix(arg, "../") && arg != ".."
}

// limits returns how many limits are set that make no sense together.
func (g *gitFlags) limits(s *gitwalk.Source) int {
	limits := 0
	for _, set := range []bool{len(s.Revisions) > 0, g.since != "" || len(g.branches) > 0, g.staged, g.unstaged} {
		if set {
			limits++
		}
	}
	return limits
}

// check finds the flags that make no sense together.
func (g *gitFlags) check(s *gitwalk.Source) error {
	limits := g.limits(s)
	switch {
	case limits > 1:
		return errors.New("a range, --since-commit or --branch, --staged and --unstaged exclude each other")
	case limits > 0 && g.unreachable:
		return errors.New("--unreachable needs the whole history")
	case g.submodules && limits > 0:
		return errors.New("--submodules needs the whole history")
	case g.allLines && limits == 0:
		return errors.New("--all-lines needs a limit; without one all lines are looked at")
	}
	return nil
}
