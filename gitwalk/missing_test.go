package gitwalk

import (
	"crypto/sha1"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// What a checker remembers of the tree before makes no difference.
func TestChecker(t *testing.T) {
	t.Parallel()
	dir := newRepo(t).dir
	store, err := packs.Open(packs.Options{Problem: func(packs.Problem) {}}, dir+"/.git/objects")
	require.NoError(t, err)
	defer store.Close()
	r := &repository{store: store}
	rnd := rand.New(rand.NewPCG(1, 2))
	var all checker
	want := map[packs.ID]bool{}
	var names []int
	versions := map[int]int{}
	for range 3000 {
		switch n := rnd.IntN(30); rnd.IntN(4) {
		case 0:
			if i := slices.Index(names, n); i >= 0 {
				names = slices.Delete(names, i, i+1)
			}
		case 1:
			if !slices.Contains(names, n) {
				names = append(names, n)
			}
		default:
			versions[n]++
		}
		slices.Sort(names)
		var tree []byte
		for _, n := range names {
			sum := sha1.Sum(fmt.Append(nil, n, versions[n]))
			tree = append(fmt.Appendf(tree, "100644 f%d\x00", n), sum[:]...)
			id, err := packs.IDFromBytes(sum[:])
			require.NoError(t, err)
			want[id] = true
		}
		all.tree(r, tree)
		assert.Equal(t, string(tree), string(all.last))
		if len(names) > 0 {
			assert.Equal(t, len(tree), all.ends[len(all.ends)-1])
			assert.Len(t, all.ends, len(names))
		}
	}
	assert.Equal(t, want, all.missing)
}
