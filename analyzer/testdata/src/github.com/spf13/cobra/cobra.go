// Package cobra has the declarations of the real package of this path that the
// tests use.
package cobra

import "github.com/spf13/pflag"

// Command is a command.
type Command struct {
	Use  string
	RunE func(cmd *Command, args []string) error
}

// Flags returns the flags of a command.
func (c *Command) Flags() *pflag.FlagSet { return &pflag.FlagSet{} }
