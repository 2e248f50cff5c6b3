package scan

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/authlete/authlete-scan/detectors"
)

// hashBlock is how many characters a hash of a line is made of.
const hashBlock = 100

// lineHashes returns what GitHub code scanning tells alerts apart by, for the
// lines of a text for which it is wanted: a hash of the 100 characters from the
// start of the line on, a colon, and which of the lines with that hash it is.
//
// It is what the upload action of GitHub computes for files that are checked out
// (src/fingerprints.ts of github/codeql-action): characters are units of UTF-16;
// spaces and tabs do not count, all line ends are one line feed, and after the
// end come one 0xffff and zeros. The hash of c[0] to c[99] is the sum of
// c[i] * 37^(99-i), modulo 2^64.
func lineHashes(text []byte, wanted map[int]bool) map[int]string {
	h := lineHasher{wanted: wanted, left: len(wanted), seen: map[uint64]int{}, hashes: map[int]string{}, fresh: true}
	afterCR := false
	for len(text) > 0 && h.left > 0 {
		r, size := utf8.DecodeRune(text)
		text = text[size:]
		skip := r == ' ' || r == '\t' || r == '\n' && afterCR
		afterCR = r == '\r' && !skip
		switch {
		case skip:
		case r == '\r':
			h.add('\n')
		case r < 1<<16:
			h.add(uint16(r))
		default:
			high, low := utf16.EncodeRune(r)
			h.add(uint16(high))
			h.add(uint16(low))
		}
	}
	h.add(0xffff)
	for range hashBlock {
		h.push(0)
	}
	return h.hashes
}

// hashLines completes the locations of secrets in a text.
func hashLines(seen []sighting, text []byte) {
	var secrets []*Location
	wanted := map[int]bool{}
	for _, s := range seen {
		for i := range s.locations {
			if l := &s.locations[i]; l.Role == detectors.RoleSecret {
				secrets = append(secrets, l)
				wanted[l.Start.Line] = true
			}
		}
	}
	if len(secrets) == 0 {
		return
	}
	hashes := lineHashes(text, wanted)
	for _, l := range secrets {
		l.LineHash = hashes[l.Start.Line]
	}
}

// A lineHasher hashes the last characters that it was given, as they come.
type lineHasher struct {
	wanted map[int]bool
	left   int            // lines that are wanted and not known yet
	hashes map[int]string // by line
	seen   map[uint64]int // how many lines have a hash

	fresh  bool // the next character begins a line
	begins []int
	line   int // the first that begins in begins, less one
	last   [hashBlock]uint16
	count  int
	sum    uint64
}

// add takes a character of the text.
func (h *lineHasher) add(c uint16) {
	if h.fresh {
		h.begins = append(h.begins, h.count)
	}
	h.fresh = c == '\n'
	h.push(c)
}

// push takes a character, and settles the line that began a block ago.
func (h *lineHasher) push(c uint16) {
	const base, baseToBlock = 37, 0xe59c_d09a_331c_db71 // 37^100
	i := h.count % hashBlock
	h.sum = h.sum*base + uint64(c) - baseToBlock*uint64(h.last[i])
	h.last[i] = c
	h.count++
	if len(h.begins) == 0 || h.count-h.begins[0] < hashBlock {
		return
	}
	h.begins = h.begins[1:]
	h.line++
	h.seen[h.sum]++
	if h.wanted[h.line] {
		h.left--
		h.hashes[h.line] = strconv.FormatUint(h.sum, 16) + ":" + strconv.Itoa(h.seen[h.sum])
	}
}
