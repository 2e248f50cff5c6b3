// Package kong has the declarations of the real package of this path that the snippets use.
package kong

// Context is what was parsed.
type Context struct{}

// Option is an option.
type Option interface{ Apply() error }

// Parse parses the command line.
func Parse(cli any, options ...Option) *Context { return &Context{} }

// FatalIfErrorf ends the program.
func (c *Context) FatalIfErrorf(err error, args ...any) {}
