package detectors

import (
	"iter"
	"math"
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
type class uint16

const (
	base64url class = 1 << iota // A-Z a-z 0-9 - _
	base64any                   // the same, and + /
	digit
	upper
	lower
	blank
	opening   // may stand before a piece of a value in several
	closing   // may stand behind one
	joining   // may stand between two pieces
	escaping  // may stand before an escape that the run begins with
	labelling // may stand between a value and the name or the heading of it
	quoting   // a quote of some language
	dot
)

// classes holds the classes of every byte.
var classes = makeClasses()

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
	for c, chars := range map[class]string{
		opening:   "\"'`\\%;fFdD\n",
		closing:   "\"'`\\%&=",
		joining:   joiners,
		escaping:  ":={\\%[",
		labelling: " \t\r\n\"'`\\%:=;>|,",
		quoting:   "\"'`",
		dot:       ".",
	} {
		for i := range len(chars) {
			t[chars[i]] |= c
		}
	}
	return t
}

// A run is a longest stretch of base64 characters, of either alphabet.
type run struct{ start, end int }

// runs yields the runs of at least stride bytes that may hold a value, in order.
func runs(text []byte) iter.Seq[run] {
	return func(yield func(run) bool) {
		f := runFinder{text: text}
		for at := 0; at < len(text); at += chunkSize {
			for _, r := range f.chunk(at) {
				if !yield(r) {
					return
				}
			}
		}
		if r := (run{f.start, len(text)}); f.open && matters(text, r) > 0 {
			yield(r)
		}
	}
}

// A runFinder puts together the runs of one text.
type runFinder struct {
	text  []byte
	marks marks
	open  bool // a run that begins at start goes on behind the chunk
	start int
	end   int // of the last run
	found [chunkSize/stride + 1]run
}

// chunk returns the runs that end in the chunk at text[at], and that may hold a
// value. They are valid until it is called for the next one.
func (f *runFinder) chunk(at int) []run {
	some := f.marks.set(f.text[at:min(at+chunkSize, len(f.text))])
	if f.open {
		some |= 1 << 1
	}
	n := 0
	for ; some != 0; some &= some - 1 {
		i := bits.TrailingZeros64(some)
		n = f.block(at+(i-1)*blockSize, i, n)
	}
	return f.found[:n]
}

// block adds to the first n runs that were found those that have stride bytes in
// the block at text[at], or before it, and end in it or in the next one.
func (f *runFinder) block(at, word, n int) int {
	inside, next, ends := f.marks.inside[word], f.marks.inside[word+1], f.marks.ends[word]
	if known := f.end - at; known > 0 {
		ends &= ^uint64(0) << (known & 63)
	}
	open, start := f.open, f.start
	for open || ends != 0 {
		end := 0
		if !open {
			end = bits.TrailingZeros64(ends)
			start = at + end - (stride - 1)
		}
		length := bits.TrailingZeros64(^inside>>(end&63) | ^next<<1<<(^end&63))
		if length == blockSize {
			length += bits.TrailingZeros64(^next) - end
			if open = length == 2*blockSize-end; open {
				f.open, f.start = true, start
				return n
			}
		}
		open = false
		end += length
		ends &= ^uint64(0) << end
		r := run{start, at + end}
		f.end = r.end
		f.found[n] = r
		n += matters(f.text, r)
	}
	f.open = false
	return n
}

// matters returns 1 if a run may hold a value, and 0 if it is short and plain. Which
// of the two cannot be guessed, so it does without a branch.
func matters(text []byte, r run) int {
	n := r.end - r.start
	long, hex := tokenLen-1-n, (n^hexLen)-1 // negative if it has the length
	c := class(uint(long|hex) >> (bits.UintSize - 1))
	if r.start > 0 {
		c |= classes[text[r.start-1]] & opening
	}
	if r.end < len(text) {
		c |= classes[text[r.end]] & (closing | dot)
	}
	return int((uint32(c) + math.MaxUint16) >> 16)
}

// Worth reports whether window, a text or a part of one, may hold a credential.
// It is fast, allocates nothing, and is never wrong when it says no.
func Worth(window []byte) bool {
	if looksUTF16(window) {
		return true
	}
	for r := range runs(window) {
		if promising(window, r) {
			return true
		}
	}
	return false
}
