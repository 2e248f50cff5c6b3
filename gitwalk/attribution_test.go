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
	m.commit(m.name()+".y", m.text())
	side := m.git("rev-parse", "HEAD")
	m.git("checkout", "-q", "main")
	m.git("merge", "-q", "--no-ff", "--allow-unrelated-histories", "-m", "merge", "-s", "ours", side)
	m.commit(m.name()+".y", m.text())
}

type files map[blobAt]bool

func (m *maker) filesOf(commit string) files {
	m.t.Helper()
	all := files{}
	for line := range strings.Lines(m.git("ls-tree", "-r", commit)) {
		meta, path, _ := strings.Cut(strings.TrimSpace(line), "\t")
		id, err := packs.ParseID(strings.Fields(meta)[2])
		require.NoError(m.t, err)
		all[blobAt{path, id}] = true
	}
	return all
}

// checkAttribution finds the first commit in an order with parents first that
// has a file and none of whose parents has it.
func (m *maker) checkAttribution() {
	m.t.Helper()
	trees := map[string]files{}
	introduced := map[blobAt][]string{}
	for line := range strings.Lines(m.git("rev-list", "--all", "--reflog", "--parents", "--topo-order", "--reverse")) {
		fields := strings.Fields(line)
		trees[fields[0]] = m.filesOf(fields[0])
		for f := range trees[fields[0]] {
			if !slices.ContainsFunc(fields[1:], func(parent string) bool { return trees[parent][f] }) {
				introduced[f] = append(introduced[f], fields[0])
			}
		}
	}
	head := m.filesOf("HEAD")
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
				m.isNoAncestor(other, v.history.Commit)
			}
		}
		assert.Equal(m.t, head[f], v.history.InHead, v.path)
		if removed := v.history.Removed; removed != "" {
			assert.False(m.t, trees[removed][f], v.path)
		}
	}
	assert.Len(m.t, seen, len(introduced))
}

func (m *maker) isNoAncestor(a, b string) {
	m.t.Helper()
	assert.NotContains(m.t, strings.Fields(m.git("rev-list", b)), a)
}
