//go:build !purego

package detectors

// findRun returns where the first stride bytes in a row begin that are inside.
// It looks at blocks of 64 bytes; if it finds none, at is where the first block
// begins that is not whole, and no stride bytes begin before it.
//
//go:noescape
func findRun(text []byte) (at int, ok bool)

// nextRun returns the first run of at least stride bytes that begins at text[from]
// or after it, where text[from-1] is outside. It uses SSE2, which every amd64 has.
func nextRun(text []byte, from int) (run, bool) {
	at, ok := findRun(text[from:])
	if from += at; ok {
		return runAround(text, from+stride-1), true
	}
	length := 0
	for i := from; i < len(text); i++ {
		if length++; outside[text[i]] != 0 {
			length = 0
		}
		if length == stride {
			return runAround(text, i), true
		}
	}
	return run{}, false
}

// anyPromising reports whether window has a promising run.
func anyPromising(window []byte) bool {
	for i := 0; ; {
		r, ok := nextRun(window, i)
		if !ok {
			return false
		}
		if promising(window, r) {
			return true
		}
		i = r.end
	}
}
