package vettool

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

// startHeap is how much memory a process may use, in bytes, before it collects
// garbage for the first time. It is half of what the Go compiler, which runs just
// as often and beside it, takes for itself.
const startHeap = 64 << 20

// collectLate keeps a process that ends soon from collecting garbage that goes
// with it: for most packages that is all there would be to collect, and takes a
// sixth of the time. From startHeap on garbage is collected as always, so that no
// more memory is used than that or twice what is in use.
func collectLate() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return // the user knows better
	}
	percent := debug.SetGCPercent(-1)
	debug.SetMemoryLimit(startHeap)
	runtime.AddCleanup(new([16]byte), func(percent int) { // with the first collection
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(math.MaxInt64)
	}, percent)
}
