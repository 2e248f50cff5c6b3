package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestMedian(t *testing.T) {
	t.Parallel()
	assert.Equal(t, 0.0, median[float64](nil))
	assert.Equal(t, int64(7), median([]int64{7}))
	assert.Equal(t, 1.5, median([]float64{2, 1}))
	assert.Equal(t, 2*time.Second, median([]time.Duration{9 * time.Second, time.Second, 2 * time.Second}))

	values := []int64{3, 1, 2}
	median(values)
	assert.Equal(t, []int64{3, 1, 2}, values)
}

// walls returns a result whose runs took so many seconds, and failed where the
// number is negative.
func walls(seconds ...float64) result {
	var r result
	for _, s := range seconds {
		wall := time.Duration(max(s, -s) * float64(time.Second))
		r.samples = append(r.samples, sample{wall: wall, ok: s >= 0})
	}
	return r
}

func TestRatio(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		r, ref result
		want   float64
	}{
		{"of pairs, not of medians", walls(1, 20, 3), walls(1, 10, 1), 2},
		{"failed rounds", walls(-9, 4, 6), walls(1, 2, -1), 2},
		{"failed always", walls(-1, -1), walls(1, 1), 0},
		{"fewer rounds", walls(3), walls(2, 9), 1.5},
		{"no rounds", walls(), walls(1), 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			assert.InDelta(t, tt.want, ratio(tt.r, tt.ref, wallOf), 1e-9)
		})
	}
}
