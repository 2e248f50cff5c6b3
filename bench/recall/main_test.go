package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCompare(t *testing.T) {
	t.Parallel()
	a, b, c := place{"x.go", 1}, place{"x.go", 2}, place{"x.go", 3}
	f := compare([]place{a, b}, []report{{a}, {a}, {c}, {c, b}})
	assert.Equal(t, figures{found: 2, vain: []place{c}}, f)
	assert.InDelta(t, 1, f.recall(), 0.001)
	assert.InDelta(t, 0.667, f.precision(), 0.001)

	f = compare([]place{a, b}, []report{{c, a}})
	assert.Equal(t, figures{found: 1, missed: []place{b}}, f)
	assert.Zero(t, compare(nil, nil).recall())
}

// TestRun compares both on the snippets.
func TestRun(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.NoError(t, run(filepath.Join("..", "..", "analyzer", "testdata", "src"), false, &out))
	assert.Regexp(t, `(?m)^\| authletescan \| \d+ \| \d \| 1 \| (1\.000|0\.9[789]\d) \| 0\.99\d \|$`, out.String())
	assert.Regexp(t, `(?m)^\| gosec G101 \| [1-9]\d* \|`, out.String())
}
