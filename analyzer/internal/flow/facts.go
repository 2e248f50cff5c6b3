package flow

// A Literal is the fact that a function returns, or a variable or field holds,
// a string that its own package writes down. It does not hold the string: a
// fact is written to disk, where nobody expects a secret.
type Literal struct {
	Result int    // of a function
	Host   string // the address, if it is one and nothing else
	Grade  int    // how much it looks like a credential, as the asker grades it
	Place  string // file and line
}

// AFact makes a Literal a fact of an analysis.
func (*Literal) AFact() {}

// String names the fact in the output of tests.
func (l *Literal) String() string { return "literal" }

// A Passes is the fact that a function returns one of its parameters.
type Passes struct{ Param int }

// AFact makes a Passes a fact of an analysis.
func (*Passes) AFact() {}

// String names the fact in the output of tests.
func (p *Passes) String() string { return "passes" }
