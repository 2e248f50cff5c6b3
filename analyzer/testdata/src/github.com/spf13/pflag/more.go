package pflag

// String defines a flag.
func String(name string, value string, usage string) *string { return nil }

// StringVar defines a flag.
func StringVar(p *string, name string, value string, usage string) {}

// Parse parses.
func Parse() {}
