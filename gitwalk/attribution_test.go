package gitwalk

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// TestAttribution compares what random repositories are told with what looking
// at every file of every commit says.
func TestAttribution(t *testing.T) {
	t.Parallel()
	for seed := range 5 {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			m := &maker{testRepo: newRepo(t), rand: rand.New(rand.NewPCG(uint64(seed), 5))}
			m.git("config", "core.symlinks", "false")
			m.history("main", 8)
			m.git("reset", "-q", "--hard", "main")
			for range 5 {
				[]func(){m.merge, m.rename, m.orphan, m.mergeHead, m.mergeHead}[m.rand.IntN(5)]()
			}
			m.checkAttribution()
		})
	}
}

// mergeHead merges a side branch into HEAD, so that either side may win.
func (m *maker) mergeHead() {
	m.git("checkout", "-q", "--detach", m.someCommit())
	side := m.commit(m.name()+".y", m.text())
	m.git("checkout", "-q", "main")
	m.git("merge", "-q", "--no-ff", "--allow-unrelated-histories", "-m", "merge", "-s", "ours", side)
	m.commit(m.name()+".y", m.text())
}

type files map[blobAt]bool

// filesOf returns the files of trees, in their order: how each differs from an
// empty one.
func (m *maker) filesOf(trees []string) []files {
	m.t.Helper()
	empty := m.git("mktree")
	var pairs strings.Builder
	for _, tree := range trees {
		fmt.Fprintln(&pairs, empty, tree)
	}
	var all []files
	for line := range strings.Lines(m.gitIn(pairs.String(), "diff-tree", "--stdin", "-r", "--no-renames")) {
		meta, path, isFile := strings.Cut(strings.TrimSpace(line), "\t")
		if !isFile { // the next pair
			all = append(all, files{})
			continue
		}
		id, err := packs.ParseID(strings.Fields(meta)[3])
		require.NoError(m.t, err)
		all[len(all)-1][blobAt{path, id}] = true
	}
	require.Len(m.t, all, len(trees))
	return all
}

// checkAttribution finds the first commit in an order with parents first that
// has a file and none of whose parents has it.
func (m *maker) checkAttribution() {
	m.t.Helper()
	var commits, trees []string
	parents := map[string][]string{}
	for line := range strings.Lines(m.git("log", "--all", "--reflog", "--topo-order", "--reverse", "--format=%H %T %P")) {
		fields := strings.Fields(line)
		commits, trees = append(commits, fields[0]), append(trees, fields[1])
		parents[fields[0]] = fields[2:]
	}
	of := map[string]files{}
	introduced := map[blobAt][]string{}
	for i, files := range m.filesOf(trees) {
		c := commits[i]
		of[c] = files
		for f := range files {
			if !slices.ContainsFunc(parents[c], func(parent string) bool { return of[parent][f] }) {
				introduced[f] = append(introduced[f], c)
			}
		}
	}
	head := of[m.head()]
	require.NotEmpty(m.t, head)
	seen := map[blobAt]bool{}
	for _, v := range m.views(false) {
		f := blobAt{v.path, v.object}
		if v.history.Commit == "" {
			continue
		}
		seen[f] = true
		assert.Contains(m.t, introduced[f], v.history.Commit, v.path)
		for _, other := range introduced[f] {
			if other != v.history.Commit {
				assert.NotContains(m.t, ancestors(parents, v.history.Commit), other)
			}
		}
		assert.Equal(m.t, head[f], v.history.InHead, v.path)
		if removed := v.history.Removed; removed != "" {
			assert.False(m.t, of[removed][f], v.path)
		}
	}
	assert.Len(m.t, seen, len(introduced))
}

// ancestors returns a commit and all that it is made of.
func ancestors(parents map[string][]string, commit string) map[string]bool {
	seen := map[string]bool{}
	for next := []string{commit}; len(next) > 0; {
		c := next[len(next)-1]
		next = next[:len(next)-1]
		if !seen[c] {
			seen[c] = true
			next = append(next, parents[c]...)
		}
	}
	return seen
}
