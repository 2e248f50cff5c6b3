// Package pflag has the declarations of the real package of this path that the
// tests use.
package pflag

// FlagSet has flags.
type FlagSet struct{}

func (f *FlagSet) String(name string, value string, usage string) *string                   { return nil }
func (f *FlagSet) StringVar(p *string, name string, value string, usage string)             {}
func (f *FlagSet) StringVarP(p *string, name, shorthand string, value string, usage string) {}
func (f *FlagSet) StringP(name, shorthand string, value string, usage string) *string       { return nil }
