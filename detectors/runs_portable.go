//go:build !amd64 || purego

package detectors

import (
	"encoding/binary"
	"math/bits"
)

// pairs has two bits for every two bytes, as a load of both gives them: bit 0 is
// set if the second is outside, bit 1 if the first is.
var pairs = makePairs()

func makePairs() (t [1 << 16]uint8) {
	for i := range t {
		t[i] = outside[i>>8] | outside[i&0xff]<<1
	}
	return t
}

// nextRun returns the first run of at least stride bytes that begins at
// text[from] or after it, where text[from-1] is outside. It looks at every
// stride-th byte, as Boyer and Moore do: if that byte is outside, no run can
// cover it, and the search goes on a whole stride further. If not, the last
// byte outside among the stride before it says how far to go on.
func nextRun(text []byte, from int) (run, bool) {
	for i := from + stride - 1; i < len(text); {
		gap := lastOutside(text, i)
		if gap == stride {
			return runAround(text, i), true
		}
		i += stride - gap
	}
	return run{}, false
}

// anyPromising reports whether window has a promising run. It searches both
// halves of the window at once: a search waits for its own loads most of the
// time, and two take hardly longer than one.
func anyPromising(window []byte) bool {
	half := len(window) / 2
	i, k := stride-1, half+stride-1
	for i < half+stride-1 && k < len(window) {
		a, b := mask(window, i), mask(window, k)
		if a != 0 {
			i += stride - bits.TrailingZeros(a)
		} else if i = advance(window, i); i < 0 {
			return true
		}
		if b != 0 {
			k += stride - bits.TrailingZeros(b)
		} else if k = advance(window, k); k < 0 {
			return true
		}
	}
	return promisingFrom(window, i, half+stride-1) || promisingFrom(window, k, len(window))
}

// promisingFrom is one half of anyPromising, from the byte i to look at next.
func promisingFrom(window []byte, i, end int) bool {
	for i < min(end, len(window)) {
		if m := mask(window, i); m != 0 {
			i += stride - bits.TrailingZeros(m)
		} else if i = advance(window, i); i < 0 {
			return true
		}
	}
	return false
}

// advance returns the next byte to look at after window[i], the last of at
// least 8 bytes that are not outside, or -1 if they are part of a run that may
// belong to a credential.
func advance(window []byte, i int) int {
	if gap := 8 + bits.TrailingZeros(farMask(window, i)); gap < stride {
		return i + stride - gap
	}
	r := runAround(window, i)
	if promising(window, r) {
		return -1
	}
	return r.end + stride
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
