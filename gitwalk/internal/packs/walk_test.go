package packs

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCancelled(t *testing.T) {
	r := newRepo(t, SHA1).fill(1, 100)
	r.git("", "repack", "-adfq")
	s := newSeen()
	store, err := Open(s.options(SHA1), r.objects())
	require.NoError(t, err)
	defer store.Close()
	ctx, cancel := context.WithCancel(t.Context())
	var n atomic.Int32
	err = store.Walk(ctx, Walk{Workers: 2, Visit: func(int, Object) {
		if n.Add(1) == 10 {
			cancel()
			time.Sleep(10 * time.Millisecond)
		}
	}})
	require.ErrorIs(t, err, context.Canceled)
	assert.Less(t, int(n.Load()), store.Count())
	require.ErrorIs(t, store.Walk(ctx, Walk{Visit: s.visit}), context.Canceled)
	require.NoError(t, store.Walk(t.Context(), Walk{Visit: s.visit}))
	assert.Len(t, s.objects, store.Count())
	assert.Empty(t, s.problems)
}

// TestShare walks one tree of deltas: every worker gets a part of it.
func TestShare(t *testing.T) {
	const objects, workers = 2000, 4
	entries := []crafted{blob("start")}
	for n := range objects - 1 {
		text := fmt.Sprint("object ", n)
		back := 1 + n%3
		base := len(entries[max(0, len(entries)-back)].text())
		ops := append([]byte{byte(len(text))}, text...)
		entries = append(entries, delta(min(back, len(entries)), text, instructions(base, len(text), ops...)))
	}
	s := newSeen()
	store, err := Open(s.options(SHA1), craft(t, entries...))
	require.NoError(t, err)
	defer store.Close()
	var counts [workers]int
	require.NoError(t, store.Walk(t.Context(), Walk{Workers: workers, Visit: func(w int, o Object) {
		s.visit(w, o)
		counts[w]++
		time.Sleep(20 * time.Microsecond)
	}}))
	require.Empty(t, s.problems)
	assert.Len(t, s.objects, objects)
	for _, n := range counts {
		assert.Greater(t, n, objects/workers/4, "of %v", counts)
	}
}

func TestTooLarge(t *testing.T) {
	r := newRepo(t, SHA1)
	big := strings.Repeat("a line that repeats\n", 10000)
	id := r.git(big, "hash-object", "-w", "--stdin")
	small := r.git("small", "hash-object", "-w", "--stdin")
	next := r.git(big+"more", "hash-object", "-w", "--stdin")
	for _, packed := range []bool{false, true} {
		if packed {
			r.git(id+"\n"+small+"\n"+next+"\n", "pack-objects", "-q", "objects/pack/pack")
			r.git("", "prune-packed")
		}
		s := newSeen()
		options := s.options(SHA1)
		options.MaxObject = 1000
		store, err := Open(options, r.objects())
		require.NoError(t, err)
		defer store.Close()
		var large []Large
		require.NoError(t, store.Walk(t.Context(), Walk{Visit: s.visit, TooLarge: func(l Large) { large = append(large, l) }}))
		assert.Empty(t, s.problems)
		assert.Len(t, s.objects, 1)
		require.Len(t, large, 2)
		streamed := 0
		for _, l := range large {
			assert.Contains(t, []string{id, next}, l.ID.String())
			assert.Equal(t, Blob, l.Type)
			if l.Stream {
				streamed++
				stream, _, size, err := store.Stream(l.ID)
				require.NoError(t, err)
				assert.Equal(t, l.Size, size)
				body, err := io.ReadAll(stream)
				require.NoError(t, err)
				require.NoError(t, stream.Close())
				assert.Equal(t, big, string(body[:len(big)]))
			}
		}
		if !packed {
			assert.Equal(t, 2, streamed)
		} else {
			assert.Equal(t, 1, streamed)
		}
		require.NoError(t, store.Walk(t.Context(), Walk{Types: Only(Tree), Visit: s.visit, TooLarge: func(Large) { t.Error("of another type") }}))
		require.NoError(t, store.Walk(t.Context(), Walk{Visit: func(int, Object) {}}))
		assert.Len(t, s.problems, 2)
	}
}

// TestStreamDamaged streams an object whose data are cut off or flipped.
func TestStreamDamaged(t *testing.T) {
	r := newRepo(t, SHA1)
	name := r.git(strings.Repeat("a line\n", 10000), "hash-object", "-w", "--stdin")
	file := filepath.Join(r.objects(), name[:2], name[2:])
	whole := read(t, file)
	flipped := append([]byte(nil), whole...)
	flipped[len(flipped)-1]++
	id, err := ParseID(name)
	require.NoError(t, err)
	for _, data := range [][]byte{whole[:len(whole)-6], whole[:60], flipped} {
		require.NoError(t, os.RemoveAll(file))
		require.NoError(t, os.WriteFile(file, data, 0o666))
		store, err := Open(newSeen().options(SHA1), r.objects())
		require.NoError(t, err)
		defer store.Close()
		stream, _, _, err := store.Stream(id)
		if err == nil {
			_, err = io.Copy(io.Discard, stream)
			require.NoError(t, stream.Close())
		}
		assert.Error(t, err)
	}
}

// TestReaderAllocates nothing once it is warm.
func TestReaderAllocates(t *testing.T) {
	r := newRepo(t, SHA1).fill(1, 50)
	r.git("", "repack", "-adfq")
	store, err := Open(newSeen().options(SHA1), r.objects())
	require.NoError(t, err)
	defer store.Close()
	reader := store.NewReader()
	var ids []ID
	for id := range store.All() {
		ids = append(ids, id)
	}
	read := func() {
		for _, id := range ids {
			if _, _, err := reader.Get(id); err != nil {
				t.Fatal(err)
			}
		}
	}
	read()
	assert.Less(t, testing.AllocsPerRun(5, read), 1.0)
}

func TestIDs(t *testing.T) {
	for _, text := range []string{"", "12", strings.Repeat("x", 40), strings.Repeat("a", 41)} {
		_, err := ParseID(text)
		assert.Error(t, err)
	}
	for _, n := range []int{40, 64} {
		id, err := ParseID(strings.Repeat("ab", n/2))
		require.NoError(t, err)
		assert.Equal(t, strings.Repeat("ab", n/2), id.String())
		same, err := IDFromBytes(id.bytes())
		require.NoError(t, err)
		assert.Equal(t, id, same)
	}
	_, err := IDFromBytes(make([]byte, 21))
	assert.Error(t, err)
	assert.True(t, ID{}.IsZero())
}
