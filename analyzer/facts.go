package analyzer

import "github.com/authlete/authlete-scan/detectors"

// A takes is the fact that a function hands some of its arguments to a sink,
// or that what a field or a variable holds goes there.
type takes struct{ Args []taken }

// A taken is one argument. Fields and variables have just one, with index 0.
type taken struct {
	Arg  int
	Kind detectors.Kind
	Form form
	Pair bool // a user name goes with it
	Host int  // the argument with the address of the server, from 1, or anyServer
}

// anyServer says that the sink is one of Authlete, wherever the address comes
// from.
const anyServer = -1

// AFact makes a takes a fact of an analysis.
func (*takes) AFact() {}

func (t *takes) String() string { return "takes a credential" }
