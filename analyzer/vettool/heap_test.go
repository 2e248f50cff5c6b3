package vettool

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// setting returns what the collector is set to.
func setting(name string) uint64 {
	sample := []metrics.Sample{{Name: name}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// TestCollectLate waits for the first collection, after which nothing is left of
// the bound: a package that needs more memory would be collected all the time.
func TestCollectLate(t *testing.T) {
	t.Setenv("GOMEMLIMIT", "")
	t.Setenv("GOGC", "50")
	percent, limit := debug.SetGCPercent(100), debug.SetMemoryLimit(-1)
	t.Cleanup(func() { debug.SetGCPercent(percent); debug.SetMemoryLimit(limit) })

	collectLate()
	assert.EqualValues(t, 100, setting("/gc/gogc:percent"), "the user has set something else")

	t.Setenv("GOGC", "")
	collectLate()
	assert.EqualValues(t, startHeap, setting("/gc/gomemlimit:bytes"))
	assert.Eventually(t, func() bool {
		runtime.GC()
		return setting("/gc/gogc:percent") == 100 && setting("/gc/gomemlimit:bytes") == math.MaxInt64
	}, 5*time.Second, time.Millisecond)
}
