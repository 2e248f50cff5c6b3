//go:build !amd64 || purego

package detectors

import "math/bits"

// nextRun is [searchRun].
func nextRun(text []byte, from int) (run, bool) { return searchRun(text, from) }

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
