package detectors

import "iter"

// Overlap is by how many bytes the windows of one text must overlap that are
// handed to [Worth] one by one: more than the longest value with the name it
// is known by.
const Overlap = 4096

const (
	tokenLen  = 43 // 32 bytes in base64url: API secrets and access tokens
	clientLen = 86 // 64 bytes in base64url: client secrets

	// stride is the shortest run that is looked at. It is half a token, so
	// that a token written in two pieces has a piece that is seen.
	stride = 22
)

// A class is a set of bytes, as bits that say what a byte may be part of.
type class uint8

const (
	base64url class = 1 << iota // A-Z a-z 0-9 - _
	base64any                   // the same, and + /
	digit
	upper
	lower
	blank
)

// classes holds the classes of every byte. outside is 1 for the bytes that end
// a run, in a table of its own because the search for runs looks at nothing else.
var (
	classes = makeClasses()
	outside = makeOutside()
)

func makeClasses() (t [256]class) {
	for i := range t {
		switch c := byte(i); {
		case c >= '0' && c <= '9':
			t[i] = digit | base64url | base64any
		case c >= 'A' && c <= 'Z':
			t[i] = upper | base64url | base64any
		case c >= 'a' && c <= 'z':
			t[i] = lower | base64url | base64any
		case c == '-' || c == '_':
			t[i] = base64url | base64any
		case c == '+' || c == '/':
			t[i] = base64any
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			t[i] = blank
		}
	}
	return t
}

func makeOutside() (t [256]uint8) {
	for i := range t {
		if classes[i]&base64any == 0 {
			t[i] = 1
		}
	}
	return t
}

// A run is a longest stretch of base64 characters, of either alphabet.
type run struct{ start, end int }

// runs yields the runs of at least stride bytes, in order.
func runs(text []byte) iter.Seq[run] {
	return func(yield func(run) bool) {
		for i := 0; ; {
			r, ok := nextRun(text, i)
			if !ok || !yield(r) {
				return
			}
			i = r.end
		}
	}
}

// runAround returns the run that the stride bytes which end at text[i] are
// part of.
func runAround(text []byte, i int) run {
	r := run{i - stride + 1, i + 1}
	for r.start > 0 && outside[text[r.start-1]] == 0 {
		r.start--
	}
	for r.end < len(text) && outside[text[r.end]] == 0 {
		r.end++
	}
	return r
}

// Worth reports whether window, a text or a part of one, may hold a credential.
// It is fast, allocates nothing, and is never wrong when it says no.
func Worth(window []byte) bool {
	return looksUTF16(window) || anyPromising(window)
}
