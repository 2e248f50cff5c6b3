package main

import (
	"github.com/spf13/cobra"
)

func newDir(env environment) *cobra.Command {
	cmd := newScanCommand(env, "dir")
	cmd.Use = "dir [PATH…]"
	cmd.Short = "Scan files and directories (the default command)"
	cmd.Long = `Scan files and directories; the current directory if none is named. The path -
is standard input.

What git ignores is left out (--no-gitignore), unless it is tracked. A file that
is named is always scanned.`
	cmd.Example = `  authlete-scan dir
  authlete-scan dir --no-gitignore src .env
  authlete-scan dir --exclude 'third_party/' -f jsonl`
	return cmd
}

// newScanCommand returns a command that scans its arguments and reports.
func newScanCommand(env environment, name string) *cobra.Command {
	var f scanFlags
	cmd := &cobra.Command{
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := newPlan(name, args, f, env)
			if err != nil {
				return err
			}
			return p.execute(cmd.Context(), env)
		},
	}
	f.register(cmd.Flags())
	f.registerReports(cmd.Flags())
	f.verification.register(cmd.Flags())
	return cmd
}
