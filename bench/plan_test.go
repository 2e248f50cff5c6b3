//go:build unix

package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shell returns a command that runs a script.
func shell(name, script string) command {
	return command{name: name, args: []string{"sh", "-c", script}, fine: map[int]string{0: "", 1: "findings"}}
}

// TestPlan runs a set of commands and looks at the table that comes of them.
func TestPlan(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var progress bytes.Buffer
	p := plan{runs: 2, warmup: 1, timeout: 2 * time.Second, dir: dir, progress: &progress, commands: []command{
		shell("ref", "printf a >>order; printf 12345"),
		shell("scan", "printf b >>order; sleep 0.05; exit 1"),
		shell("bad", "printf c >>order; echo one >&2; echo 'bad\tconfig' >&2; exit 3"),
		shell("slow", "printf d >>order; sleep 60 & wait"),
		shell("dead", "kill -9 $$"),
		{name: "absent", args: []string{filepath.Join(dir, "absent")}},
	}}
	start := time.Now()
	results, err := p.run(t.Context())
	require.NoError(t, err)
	assert.Less(t, time.Since(start), 30*time.Second)

	order, err := os.ReadFile(filepath.Join(dir, "order"))
	require.NoError(t, err)
	assert.Equal(t, "abcdabcabc", string(order), "in turn, and what hangs only once")

	var got []string
	for _, r := range results {
		got = append(got, r.name+": "+statuses(r)+": "+complaint(r))
	}
	assert.Equal(t, []string{
		"ref: 0: ",
		"scan: 1 (findings): ",
		"bad: **failed: 3**: bad config",
		"slow: **failed: stopped after 2s**: ",
		"dead: **failed: signal: killed**: ",
	}, got[:5])
	assert.Contains(t, got[5], "absent: **failed: not started**: ")

	assert.Len(t, results[0].samples, 2)
	assert.Equal(t, int64(5), results[0].samples[0].output)
	assert.Positive(t, results[0].samples[0].memory)
	assert.Less(t, results[0].samples[0].memory, int64(1e9), "bytes, not some other unit")
	assert.Greater(t, ratio(results[1], results[0], wallOf), 1.0)
	assert.Len(t, results[3].samples, 1)
	assert.Contains(t, progress.String(), "warm-up: ref: ")
	assert.Contains(t, progress.String(), "round 2 of 2: scan: ")
}

// TestInterrupt wants a grandchild that holds the output open to die as well.
func TestInterrupt(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	dir := t.TempDir()
	p := plan{runs: 1, timeout: time.Minute, dir: dir, progress: &bytes.Buffer{}, commands: []command{
		shell("family", "(sleep 1; echo alive >survivor) & touch started; wait"),
	}}
	go func() {
		defer cancel()
		for range 500 {
			if _, err := os.Stat(filepath.Join(dir, "started")); err == nil {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	}()
	start := time.Now()
	_, err := p.run(ctx)
	require.ErrorIs(t, err, context.Canceled)
	assert.Less(t, time.Since(start), 5*time.Second, "the wait for a pipe that stays open")
	time.Sleep(1200 * time.Millisecond)
	assert.NoFileExists(t, filepath.Join(dir, "survivor"))
}
