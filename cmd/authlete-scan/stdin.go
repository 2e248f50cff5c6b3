package main

import "github.com/spf13/cobra"

func newStdin(env environment) *cobra.Command {
	cmd := newScanCommand(env, "stdin")
	cmd.Use = "stdin"
	cmd.Short = "Scan standard input"
	cmd.Long = "Scan what comes on standard input as one text."
	cmd.Example = `  kubectl get secret -o yaml | authlete-scan stdin`
	cmd.Args = noArgs
	return cmd
}
