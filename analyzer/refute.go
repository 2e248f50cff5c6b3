package analyzer

import (
	"go/ast"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
)

// traced is what following the strings of a package comes to. What may refute
// sightings, fingerprints each, is found only if there are any.
type traced struct {
	leaks  []leak
	issued func() map[string]bool // what Authlete has issued for others to use, or that is held against a credential
	others func() map[string]bool // what another vendor's library is given for its own
	own    func() map[string]bool // what functions are handed that only have names of Authlete's
}

// refutes reports whether a sighting was a mistake: the text alone could only
// guess what the value is, and the program says that it is something else.
func (t *traced) refutes(s sighting) bool {
	if t.issued == nil { // nothing was followed
		return false
	}
	print := s.Secret.Fingerprint()
	leaks := func(l leak) bool { return l.Secret.Fingerprint() == print }
	switch {
	case s.Confidence < detectors.High && t.issued()[print]:
	case !s.text.namesAuthlete(s.Spans[0]) && t.others()[print]:
	case s.Detector == "sdk-call" && t.own()[print]:
	default:
		return false
	}
	return !slices.ContainsFunc(t.leaks, leaks)
}

// fingerprints returns those of what expressions stand for that may be
// credentials.
func (t *tracer) fingerprints(all []ast.Expr) map[string]bool {
	prints := map[string]bool{}
	for _, e := range all {
		for _, v := range t.flow.Values(e) {
			if text, ok := v.Constant(); ok {
				if c := t.shaped(text); c.Confidence > 0 {
					prints[c.Secret.Fingerprint()] = true
				}
			}
		}
	}
	return prints
}
