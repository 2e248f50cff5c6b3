package main

import (
	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/gitwalk"
)

func newPreCommit(env environment) *cobra.Command {
	h := hook{act: "commit", skip: skipping(env, "authlete-scan", "git commit")}
	cmd := &cobra.Command{
		Use:   "pre-commit [FILE…]",
		Short: "Stop a commit that leaks",
		Long: `Stop a commit that leaks. What is in the index is scanned, whatever the worktree
has by now: whole files, but only what stands on an added line is reported. In a
merge, no line of one of the parents counts as added.

With names of files, only they are read from the index. If one of them is not
staged, all lines of all of them are looked at, as for "pre-commit run
--all-files", which names all files there are.`,
		Example: `  authlete-scan hook pre-commit
  authlete-scan hook pre-commit --confidence low
  authlete-scan hook pre-commit -- -odd-name.env`,
		Args: cobra.ArbitraryArgs,
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		source := committed(env, args)
		if !source.Staged {
			h.act, h.skip = "push", skipping(env, "authlete-scan", "git push")
		}
		return h.run(cmd.Context(), env, source)
	}
	h.register(cmd)
	return cmd
}

// committed returns what is about to be committed. The framework of the name
// pre-commit runs its hooks for pushes and ranges, too; the names of files are then
// those that differ, and say less than the range itself.
func committed(env environment, files []string) *gitwalk.Source {
	if env.getenv("PRE_COMMIT") != "" {
		if source := pushedByPreCommit(env.getenv); source != nil {
			return source
		}
	}
	return &gitwalk.Source{Staged: true, Files: files}
}
