// Package cli has the declarations of the real package of this path that the snippets use.
package cli

// Context is that of a command.
type Context struct{}

// String returns a flag.
func (c *Context) String(name string) string { return "" }

// Flag is a flag.
type Flag interface{ Names() []string }

// StringFlag is a flag.
type StringFlag struct {
	Name    string
	Usage   string
	EnvVars []string
	Value   string
}

// Names are its names.
func (f *StringFlag) Names() []string { return nil }

// ActionFunc runs.
type ActionFunc func(*Context) error

// App is a program.
type App struct {
	Name   string
	Flags  []Flag
	Action ActionFunc
}

// Run runs it.
func (a *App) Run(arguments []string) error { return nil }
