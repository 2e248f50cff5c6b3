package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/authlete/authlete-scan/githook"
)

func newHookInstall(env environment) *cobra.Command {
	var global bool
	cmd := &cobra.Command{
		Use:   "install [HOOK…]",
		Short: "Put the commands into the hooks of a repository, or of all",
		Long: `Put the commands into the hooks pre-commit, pre-merge-commit and pre-push of the
repository, in a bare one into pre-receive, or into the hooks that are named.

A git from 2.54 on has them in its configuration. For an older one, files are
written to the directory where it looks for hooks. A hook that is there already
stays, under another name, and runs first.

With --global, the hooks are those of all repositories of the user. If an older
git has no core.hooksPath for that, it gets one, with hooks that first run those
of each repository; one that sets core.hooksPath itself is not covered.`,
		Example: `  authlete-scan hook install
  authlete-scan hook install --global
  authlete-scan hook install pre-push`,
		ValidArgs: githook.Events(),
		Args:      cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			in, err := installer(env, global)
			if err != nil {
				return err
			}
			return in.Install(cmd.Context(), args...)
		},
	}
	registerGlobal(cmd.Flags(), &global)
	return cmd
}

func newHookUninstall(env environment) *cobra.Command {
	var global bool
	cmd := &cobra.Command{
		Use:   "uninstall",
		Short: "Take the commands out of the hooks, and put back what was there",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			in, err := installer(env, global)
			if err != nil {
				return err
			}
			return in.Uninstall(cmd.Context())
		},
	}
	registerGlobal(cmd.Flags(), &global)
	return cmd
}

func registerGlobal(fs *pflag.FlagSet, global *bool) {
	fs.BoolVar(global, "global", false, "for all repositories of the user")
}

func installer(env environment, global bool) (*githook.Installer, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, errors.New("finding out where this program is: the system does not say")
	}
	return &githook.Installer{
		Program: program,
		Global:  global,
		Report:  func(message string) { fmt.Fprintln(env.stdout, oneLine(message)) },
	}, nil
}
