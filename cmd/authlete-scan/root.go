package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

const rootLong = `Find leaked Authlete credentials: API secrets, access tokens, client secrets
and keys, each joined with what it belongs to, graded by what it opens, and
explained. Nothing leaves the machine unless you ask for --verify, and no secret
is ever printed.

Without a command, the paths are scanned as by "dir"; without a path, the
current directory. A path that is named like a command is written ./dir.`

const exitHelp = `0    the scan is complete and found nothing
1    there are findings (--exit-code changes it)
2    a mistake in the command line or a configuration; nothing was scanned
3    no findings, but something could not be read, or a report not written
130  interrupted; what was found until then is reported`

func newRoot(env environment) *cobra.Command {
	root := newScanCommand(env, "dir")
	root.Use = tool + " [PATH…]"
	root.Short = "Find leaked Authlete credentials"
	root.Long = rootLong + "\n\nExit status:\n  " + strings.ReplaceAll(exitHelp, "\n", "\n  ")
	root.Example = `  authlete-scan
  authlete-scan src deploy/values.yaml
  git diff | authlete-scan stdin
  authlete-scan -f sarif -r out.sarif -f text`
	root.Version = version()
	root.SetVersionTemplate("{{.Name}} {{.Version}}\n")
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SetIn(env.stdin)
	root.SetOut(env.stdout)
	root.SetErr(env.stderr)
	root.SetFlagErrorFunc(flagError)
	scan := root.RunE
	root.RunE = func(cmd *cobra.Command, args []string) error {
		if err := mistyped(cmd, args); err != nil {
			return err
		}
		return scan(cmd, args)
	}
	root.AddCommand(newDir(env), newGit(env), newStdin(env), newCI(env), newHook(env), newLint(env), newLSP(env), newVerify(env), newBaseline(env), newRules(env), newExplain(env), newMan(env), newVersion(env))
	return root
}

// mistyped is the error for a first argument that is neither a path nor a
// command but looks like one.
func mistyped(root *cobra.Command, args []string) error {
	if len(args) == 0 || args[0] == stdStream || strings.ContainsAny(args[0], `/\`) {
		return nil
	}
	if _, err := os.Lstat(args[0]); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return withHint(suggestion(root, args[0]), "%q is neither a command nor a file or directory", args[0])
}

// suggestion is what to do about a name that is no command of c.
func suggestion(c *cobra.Command, name string) string {
	c.SuggestionsMinimumDistance = 2 // as cobra itself does before it suggests
	if near := c.SuggestionsFor(name); name != "" && len(near) > 0 {
		return "did you mean " + quoteList(near, " or ") + "?"
	}
	return fmt.Sprintf(`"%s -h" lists the commands`, c.CommandPath())
}

// group is what a command does that only has others below it.
func group(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return withHint(suggestion(cmd, ""), "%s needs one of its commands", cmd.Name())
	}
	return withHint(suggestion(cmd, args[0]), "%q is not a command of %s", args[0], cmd.Name())
}

// noArgs is for commands that take none.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%s takes no arguments, but was given %q", cmd.Name(), args[0])
	}
	return nil
}

func flagError(cmd *cobra.Command, err error) error {
	return hinted{err, `"` + cmd.CommandPath() + ` -h" lists the flags`}
}
