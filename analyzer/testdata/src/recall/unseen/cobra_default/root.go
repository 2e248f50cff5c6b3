// Package cobradefault has a token as the default of a flag of cobra.
package cobradefault

import (
	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/spf13/cobra"
)

// Command makes the command.
func Command() *cobra.Command {
	var server, auth string
	cmd := &cobra.Command{
		Use: "list",
		RunE: func(*cobra.Command, []string) error {
			_ = authlete.New(authlete.WithServerURL(server), authlete.WithSecurity(auth))
			return nil
		},
	}
	cmd.Flags().StringVar(&server, "server", "https://us.authlete.com", "the cluster")
	cmd.Flags().StringVarP(&auth, "auth", "a", "FhoynGcoQxMJBdncMWgRB61AStmbM0GoW0skKjQ-Rvk", "what to send") // leak
	return cmd
}
