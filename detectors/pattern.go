package detectors

import (
	"regexp"
	"sync"
)

// pattern returns a function that compiles expr when it is first called. Most
// texts hold nothing and need no pattern, and compiling all of them takes
// longer than the rest of a program's start, as a vet tool notices, which is
// started for every package.
func pattern(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
