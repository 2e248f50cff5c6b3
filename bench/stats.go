package main

import (
	"slices"
	"time"
)

// number is what can be averaged.
type number interface{ ~int64 | ~float64 }

// median returns the middle of values, or the mean of the two in the middle; 0
// of none. The order of values is left as it is.
func median[T number](values []T) T {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	mid := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[mid]
	}
	return sorted[mid-1] + (sorted[mid]-sorted[mid-1])/2
}

// ratio returns the median of how many times as much as ref r took, round by
// round. Rounds in which one of them failed do not count; if there are no others
// it is 0.
func ratio(r, ref result, of func(sample) time.Duration) float64 {
	var ratios []float64
	for i := range min(len(r.samples), len(ref.samples)) {
		a, b := r.samples[i], ref.samples[i]
		if a.ok && b.ok && of(b) > 0 {
			ratios = append(ratios, float64(of(a))/float64(of(b)))
		}
	}
	return median(ratios)
}

func wallOf(s sample) time.Duration { return s.wall }
func cpuOf(s sample) time.Duration  { return s.cpu }

// values returns one property of all samples.
func values[T any](samples []sample, property func(sample) T) []T {
	all := make([]T, len(samples))
	for i, s := range samples {
		all[i] = property(s)
	}
	return all
}
