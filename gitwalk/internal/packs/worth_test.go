package packs

import (
	"bytes"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// longRun reports whether part has 12 digits or small letters in a row.
func longRun(part []byte) bool {
	n := 0
	for _, c := range part {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			n++
		} else {
			n = 0
		}
		if n == 12 {
			return true
		}
	}
	return false
}

// TestWorth visits every object that is worth it, and few others.
func TestWorth(t *testing.T) {
	shape := func(r *repo) *repo { return r.fill(3, 80).fill(4, 20) }
	deep := shape(newRepo(t, SHA1)).fill(5, 200)
	deep.git("", "repack", "-adfq", "--depth=200", "--window=5")
	copies := shape(newRepo(t, SHA256))
	unpack(copies)
	for _, r := range []*repo{deep, copies} {
		want := walk(t, r.format, 0, r.objects())
		for _, margin := range []int{12, 30, 4096} {
			s := newSeen()
			store, err := Open(s.options(r.format), r.objects())
			require.NoError(t, err)
			defer store.Close()
			var mu sync.Mutex
			var size int
			passed, worthy := 0, map[string]bool{}
			require.NoError(t, store.Walk(t.Context(), Walk{Workers: 2, Worth: longRun, Margin: margin,
				Visit: func(w int, o Object) {
					s.visit(w, o)
					mu.Lock()
					defer mu.Unlock()
					size += len(o.Body)
					worthy[o.ID.String()] = longRun(o.Body)
				},
				Passed: func(_ int, _ Type, n int) {
					mu.Lock()
					defer mu.Unlock()
					size += n
					passed++
				}}))
			require.Empty(t, s.problems)
			require.Equal(t, len(want.objects), passed+len(s.objects))
			require.Equal(t, bodies(want.objects), size)
			for id, text := range s.objects {
				require.Equal(t, want.objects[id], text)
				require.True(t, worthy[id], "digits and letters are worth it wherever they are cut")
			}
			require.Equal(t, store.count(t, longRun), len(s.objects))
		}
	}
}

// count returns how many objects is is true of.
func (s *Store) count(t *testing.T, is func([]byte) bool) (n int) {
	reader := s.NewReader()
	for id := range s.All() {
		_, body, err := reader.Get(id)
		require.NoError(t, err)
		if is(body) {
			n++
		}
	}
	return n
}

// bodies returns the sizes of what render describes, added up.
func bodies(objects map[string]string) (total int) {
	for _, text := range objects {
		var kind, sum string
		var size int
		fmt.Sscan(text, &kind, &size, &sum)
		total += size
	}
	return total
}

// FuzzFresh says of a delta what is true of its result.
func FuzzFresh(f *testing.F) {
	f.Add([]byte("some text, abcdefgh ijklmnop"), []byte{0x91, 11, 8, 0x91, 20, 8}, 16, 12)
	f.Add([]byte("some text, abcdefgh ijklmnop"), []byte{0x90, 28, 3, 'a', 'b', 'c'}, 31, 12)
	f.Add(bytes.Repeat([]byte("abcd "), 100), []byte{0xb0, 200, 1, 1, 'x', 0x90, 100}, 557, 12)
	f.Fuzz(func(t *testing.T, base, ops []byte, size, margin int) {
		if size < 0 || size > 1<<20 || margin < 12 || margin > 1<<20 || longRun(base) {
			return
		}
		padded := append(append([]byte(nil), ops...), "12345678"...)[:len(ops)]
		dst := make([]byte, size)
		err := patch(dst, base, padded)
		v, _, freshErr := fresh(nil, base, padded, size, margin, longRun)
		if v == worth {
			return // found before the end was seen
		}
		require.Equal(t, err, freshErr)
		if err == nil {
			require.False(t, longRun(dst))
		}
	})
}
