package cobra

import "github.com/spf13/pflag"

// PersistentFlags returns the flags of a command and of those below it.
func (c *Command) PersistentFlags() *pflag.FlagSet { return &pflag.FlagSet{} }

// Execute runs it.
func (c *Command) Execute() error { return nil }

// AddCommand adds commands.
func (c *Command) AddCommand(cmds ...*Command) {}
