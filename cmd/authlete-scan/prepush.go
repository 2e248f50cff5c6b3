package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/authlete/authlete-scan/githook"
	"github.com/authlete/authlete-scan/gitwalk"
)

func newPrePush(env environment) *cobra.Command {
	h := hook{act: "push", skip: skipping(env, "authlete-scan-push", "git push")}
	cmd := &cobra.Command{
		Use:   "pre-push [REMOTE [URL]]",
		Short: "Stop a push that leaks",
		Long: `Stop a push that leaks. Git writes to standard input what it is about to push. All
commits of all refs are scanned that the remote does not have, as far as this
repository knows: new branches and tags, merges, and what a forced push brings.`,
		Args: cobra.MaximumNArgs(2),
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		source, err := pushed(env, args)
		switch {
		case err != nil:
			return h.unscanned(env, err)
		case source == nil:
			return nil
		}
		return h.run(cmd.Context(), env, source)
	}
	h.register(cmd)
	return cmd
}

// pushed returns what a push is about to send, nil for nothing.
func pushed(env environment, args []string) (*gitwalk.Source, error) {
	if env.getenv("PRE_COMMIT") != "" {
		return pushedByPreCommit(env.getenv), nil
	}
	if isTerminal(env.stdin) {
		return nil, withHint(`"`+tool+` git origin/main..HEAD" scans a range`, "a pre-push hook reads from git what it pushes, and there is nothing to read from")
	}
	updates, err := githook.ReadPush(env.stdin)
	if err != nil || len(updates.New) == 0 {
		return nil, err
	}
	remote := ""
	if len(args) > 0 {
		remote = args[0]
	}
	return &gitwalk.Source{Revisions: notOn(remote, updates.New...), Without: updates.Old}, nil
}

// pushedByPreCommit returns what the framework of that name says is about to be
// pushed: by its environment, since standard input is empty. It names a range,
// or, for a history of its own, just the branch; in another stage than that of
// pushes, it names nothing.
func pushedByPreCommit(getenv func(string) string) *gitwalk.Source {
	from, to := getenv("PRE_COMMIT_FROM_REF"), getenv("PRE_COMMIT_TO_REF")
	remote, branch := getenv("PRE_COMMIT_REMOTE_NAME"), getenv("PRE_COMMIT_LOCAL_BRANCH")
	switch {
	case from != "" && to != "":
		return &gitwalk.Source{Revisions: notOn(remote, from+".."+to)}
	case branch != "":
		return &gitwalk.Source{Revisions: notOn(remote, branch)}
	}
	return nil
}

// notOn returns the arguments of git rev-list for revisions without what a remote
// has, as far as is known here.
func notOn(remote string, revisions ...string) []string {
	if remote == "" {
		return revisions
	}
	return append(revisions, "--not", "--remotes="+remote)
}

func newPreReceive(env environment) *cobra.Command {
	h := hook{act: "push"}
	cmd := &cobra.Command{
		Use:   "pre-receive",
		Short: "Refuse a push that leaks, on the server",
		Long: `Refuse a push that leaks, on the server. Git writes to standard input which refs
are to be changed, and has put the new objects into a directory of their own. All
commits are scanned that the repository does not have yet. A push is let in as a
whole or not at all.

A configuration counts if it is in the directory of the repository, or named by
-c or $AUTHLETE_SCAN_CONFIG. Comments that allow a credential count, too.`,
		Args: noArgs,
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if isTerminal(env.stdin) {
			return errors.New("a pre-receive hook reads from git what is pushed, and there is nothing to read from")
		}
		updates, err := githook.ReadReceive(env.stdin)
		switch {
		case err != nil:
			return h.unscanned(env, err)
		case len(updates.New) == 0:
			return nil
		}
		return h.run(cmd.Context(), env, &gitwalk.Source{Revisions: append(updates.New, "--not", "--all")})
	}
	h.register(cmd)
	return cmd
}
