package detectors

import (
	"encoding/binary"
	"iter"
	"math/bits"
)

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
// a run. pairs has two bits for every two bytes, as a load of both gives them:
// bit 0 is set if the second is outside, bit 1 if the first is.
var (
	classes = makeClasses()
	outside = makeOutside()
	pairs   = makePairs()
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
		if makeClasses()[i]&base64any == 0 {
			t[i] = 1
		}
	}
	return t
}

func makePairs() (t [1 << 16]uint8) {
	for i := range t {
		t[i] = outside[i>>8] | outside[i&0xff]<<1
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

// searchRun returns the first run of at least stride bytes that begins at
// text[from] or after it, where text[from-1] is outside. It looks at every
// stride-th byte, as Boyer and Moore do: if that byte is outside, no run can
// cover it, and the search goes on a whole stride further. If not, the last
// byte outside among the stride before it says how far to go on.
func searchRun(text []byte, from int) (run, bool) {
	for i := from + stride - 1; i < len(text); {
		gap := lastOutside(text, i)
		if gap == stride {
			return runAround(text, i), true
		}
		i += stride - gap
	}
	return run{}, false
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

// lastOutside returns how many bytes before text[i] the nearest byte outside
// stands, or stride if there is none among the stride bytes that end at i.
func lastOutside(text []byte, i int) int {
	if m := mask(text, i); m != 0 {
		return bits.TrailingZeros(m)
	}
	return 8 + bits.TrailingZeros(farMask(text, i))
}

// mask has bit n set if text[i-n] is outside, for the 8 bytes that end at i. It
// has no branch, since in source text one would be guessed wrong half of the
// time.
func mask(text []byte, i int) uint {
	w := binary.LittleEndian.Uint64(text[i-7 : i+1 : i+1])
	return uint(pairs[w>>48]) | uint(pairs[w>>32&0xffff])<<2 | uint(pairs[w>>16&0xffff])<<4 | uint(pairs[w&0xffff])<<6
}

// farMask is the mask of those of the stride bytes that end at text[i] which
// stand before the 8 of mask. The bit after theirs is always set.
func farMask(text []byte, i int) uint {
	return mask(text, i-8) | mask(text, i-stride+8)<<(stride-16) | 1<<(stride-8)
}

// Worth reports whether window, a text or a part of one, may hold a credential.
// It is fast, allocates nothing, and is never wrong when it says no.
func Worth(window []byte) bool {
	return looksUTF16(window) || anyPromising(window)
}
