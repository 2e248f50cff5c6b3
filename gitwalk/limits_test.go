package gitwalk

import (
	"bufio"
	"compress/zlib"
	"crypto/sha1" // the ids of git
	"encoding/hex"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// object writes a loose object of the given size without git, which would take its
// time over a large one.
func (r *testRepo) object(kind string, size, level int, write func(w io.Writer)) (id string) {
	r.t.Helper()
	f, err := os.CreateTemp(filepath.Join(r.dir, ".git", "objects"), "new")
	require.NoError(r.t, err)
	deflate, err := zlib.NewWriterLevel(f, level)
	require.NoError(r.t, err)
	sum := sha1.New()
	w := bufio.NewWriterSize(io.MultiWriter(sum, deflate), 1<<20)
	fmt.Fprintf(w, "%s %d\x00", kind, size)
	write(w)
	require.NoError(r.t, w.Flush())
	require.NoError(r.t, deflate.Close())
	require.NoError(r.t, f.Close())
	id = hex.EncodeToString(sum.Sum(nil))
	require.NoError(r.t, os.MkdirAll(filepath.Dir(r.loose(id)), 0o755))
	require.NoError(r.t, os.Rename(f.Name(), r.loose(id)))
	return id
}

// commitTree commits a tree that holds what mktree makes of its input.
func (r *testRepo) commitTree(tree string) {
	r.t.Helper()
	r.git("update-ref", "refs/heads/main", r.git("commit-tree", "-m", "x", tree))
}

// peakHeap returns the largest size of the heap while run ran, beyond what it was
// before. The test must not be parallel.
func peakHeap(run func()) int64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	heap := func() int64 { metrics.Read(sample); return int64(sample[0].Value.Uint64()) }
	runtime.GC()
	before, peak := heap(), int64(0)
	done, ended := make(chan bool), make(chan bool)
	go func() {
		defer close(ended)
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
				peak = max(peak, heap())
			}
		}
	}()
	run()
	close(done)
	<-ended
	return peak - before
}

// A blob of 200 MB is read piece by piece, whether it is loose or packed.
func TestLarge(t *testing.T) {
	r := newRepo(t)
	line := "0123456789 abcdef is a line without much in it that is worth a look\n"
	lines := 200<<20/len(line) + 1
	leaks := leak("big")
	blob := r.object("blob", lines*len(line)+len(leaks), zlib.BestSpeed, func(w io.Writer) {
		for range lines {
			_, _ = io.WriteString(w, line) // the writer keeps its errors
		}
		_, _ = io.WriteString(w, leaks)
	})
	r.commitTree(r.gitIn("100644 blob "+blob+"\tbig\n", "mktree"))
	for _, pack := range []bool{false, true} {
		if pack {
			r.git("-c", "core.bigFileThreshold=1m", "repack", "-adq")
		}
		peak := peakHeap(func() { r.require(true, Source{}, fmt.Sprintf("big:%d", lines+1)) })
		assert.Less(t, peak, int64(64<<20), "packed: %v", pack)
	}
	result := r.scan(Source{MaxBytes: 1 << 20})
	assert.Len(t, result.Summary.Skipped, 1)
	assert.Empty(t, result.Findings)
}

// A folder with a million files is read in about the time that it takes git.
func TestWideTree(t *testing.T) {
	r := newRepo(t)
	blob, err := hex.DecodeString(r.gitIn(leak("wide"), "hash-object", "-w", "--stdin"))
	require.NoError(t, err)
	const files = 1_000_000
	tree := r.object("tree", files*len("100644 f123456\x0012345678901234567890"), zlib.BestSpeed, func(w io.Writer) {
		for i := range files {
			fmt.Fprintf(w, "100644 f%06d\x00%s", i, blob)
		}
	})
	r.commitTree(tree)
	peak := peakHeap(func() {
		result := r.scan(Source{})
		assert.Empty(t, result.Summary.Problems)
		assert.Len(t, secrets(result), maxPaths)
	})
	assert.Less(t, peak, int64(400<<20))
}

// A large loose object that was cut off is read as a stream. Its end is missing,
// not reached.
func TestTruncatedLarge(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	noise := make([]byte, 66<<20)
	_, err := rand.NewChaCha8([32]byte{1}).Read(noise)
	require.NoError(t, err)
	blob := r.object("blob", len(noise), zlib.NoCompression, func(w io.Writer) { _, _ = w.Write(noise) })
	r.commitTree(r.gitIn("100644 blob "+blob+"\tbig\n", "mktree"))
	require.NoError(t, os.Truncate(r.loose(blob), 33<<20))
	assert.Len(t, r.scan(Source{}).Summary.Problems, 1)
}

// What says that it is small and is not comes to an end where it said.
func TestBomb(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	blob := r.object("blob", 100, zlib.BestSpeed, func(w io.Writer) {
		for range 1 << 10 {
			_, _ = io.WriteString(w, strings.Repeat("\x00", 1<<16))
		}
	})
	r.commitTree(r.gitIn("100644 blob "+blob+"\tbomb\n", "mktree"))
	r.commit("a.env", leak("a"))
	r.require(false, Source{}, "a.env:1")
}
