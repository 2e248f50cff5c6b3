//go:build !purego

package detectors

// findRun returns where the first stride bytes in a row begin that are inside.
// It looks at blocks of 64 bytes; if it finds none, at is where the first block
// begins that is not whole, and no stride bytes begin before it.
//
//go:noescape
func findRun(text []byte) (at int, ok bool)

// nextRun is [searchRun], with SSE2, which every amd64 has.
func nextRun(text []byte, from int) (run, bool) {
	at, ok := findRun(text[from:])
	if from += at; ok {
		return runAround(text, from+stride-1), true
	}
	return searchRun(text, from)
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
