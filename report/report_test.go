package report

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// writers returns every format with every option.
func writers() []Writer {
	all := []Writer{JSONLines{}, SARIF{}, GitHub{}, Markdown{}}
	for bits := range 8 {
		all = append(all, Text{Color: bits&1 != 0, Verbose: bits&2 != 0, Quiet: bits&4 != 0})
	}
	for _, act := range []string{"commit", "push"} {
		all = append(all, Stop{Act: act, Skip: "git " + act + " --no-verify"}, Stop{Color: true, Act: act})
	}
	return all
}

func TestNew(t *testing.T) {
	for _, format := range Formats() {
		w, err := New(format, Text{Color: true})
		require.NoError(t, err)
		assert.NotEmpty(t, render(t, w, testRun(), nothingFoundSoFar()))
	}
	w, err := New("text", Text{Color: true})
	require.NoError(t, err)
	assert.Equal(t, Text{Color: true}, w)

	_, err = New("xml", Text{})
	assert.EqualError(t, err, `unknown report format "xml": want one of text, jsonl, sarif, github, markdown`)
}

var errFull = errors.New("no space left on device")

// A fullDisk takes n bytes and then no more.
type fullDisk struct{ n int }

func (d *fullDisk) Write(p []byte) (int, error) {
	if len(p) > d.n {
		n := d.n
		d.n = 0
		return n, errFull
	}
	d.n -= len(p)
	return len(p), nil
}

// TestWriteFails: a report that was cut off anywhere is an error.
func TestWriteFails(t *testing.T) {
	for _, w := range writers() {
		size := len(render(t, w, testRun(), everythingFound()))
		for _, n := range []int{0, 1, size / 2, size - 1} {
			assert.ErrorIs(t, w.Write(&fullDisk{n}, testRun(), everythingFound()), errFull)
		}
		assert.NoError(t, w.Write(&fullDisk{size}, testRun(), everythingFound()))
	}
}
