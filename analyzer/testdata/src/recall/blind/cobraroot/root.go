package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type globals struct {
	key, secret string
	verbose     bool
}

func newRoot() *cobra.Command {
	var g globals
	root := &cobra.Command{Use: "idctl"}
	fs := root.PersistentFlags()
	fs.StringVarP(&g.key, "api-key", "k", "13082934660105", "API key of the service")
	fs.StringVarP(&g.secret, "api-secret", "s", "KSEdkDMmw9Mn_0fITp8Q10q2yMFAelGOoe1jJvI1nRI", "API secret of the service") // leak
	root.AddCommand(newRevoke(&g))
	return root
}

func newRevoke(g *globals) *cobra.Command {
	return &cobra.Command{
		Use: "revoke TOKEN",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("one token wanted, %d given", len(args))
			}
			if err := g.client().TokenDelete(args[0]); err != nil {
				return err
			}
			return nil
		},
	}
}

func (g *globals) client() api.AuthleteApi {
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetServiceApiKey(g.key)
	c.SetServiceApiSecret(g.secret)
	return api.New(c)
}

func main() {
	if err := newRoot().Execute(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
