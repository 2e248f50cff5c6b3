package detectors

// Overlap is by how many bytes the windows of a text must overlap that are
// handed to [Worth] or, for a text too large to be held whole, to [Set.Find].
const Overlap = 4096

// Worth reports whether window may hold a credential.
func Worth(window []byte) bool { return false }

// Decode returns body as UTF-8 if it is UTF-16, else body itself.
func Decode(body []byte) []byte { return body }

// Facts are what a text says about Authlete.
type Facts struct{}

// Survey reads the facts of a text.
func Survey(t Text) Facts { return Facts{} }

// A Set is a list of detectors.
type Set struct{}

// Find returns the credentials of a text.
func (s *Set) Find(t Text, neighbours ...Facts) ([]Credential, bool) { return nil, false }
