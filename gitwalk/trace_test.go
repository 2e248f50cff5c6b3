package gitwalk

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

// A commit of the range adds a secret, and a later one removes it.
func TestRangeRemoved(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	base := r.commit("app.env", "x\n")
	in := r.commit("app.env", "x\n"+leak("one"))
	r.commit("app.env", "y\n"+leak("one")) // adds no line that leaks
	out := r.commit("app.env", "y\n")
	last := r.commit("other", "x\n")
	whole := historyOf(t, r.scan(Source{}))["app.env"]
	for _, src := range []Source{
		{Revisions: []string{base + ".." + last}},
		{Since: base},
		{Branches: []string{"main"}},
		{Branches: []string{"main"}, Since: base},
		{Revisions: []string{base + ".." + in}}, // removed after the range
	} {
		assert.Equal(t, whole, historyOf(t, r.scan(src))["app.env"], "%v", src)
	}
	assert.Equal(t, in, whole.Commit)
	assert.Equal(t, out, whole.Removed)
	assert.False(t, whole.InHead)
}

// HEAD never had what a branch has.
func TestRangeAside(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("app.env", "x\n")
	r.git("checkout", "-q", "-b", "side")
	r.commit("app.env", leak("one"))
	r.git("update-ref", "refs/remotes/origin/side", "HEAD")
	r.git("tag", "v1")
	r.git("checkout", "-q", "main")
	for _, src := range []Source{{}, {Revisions: []string{"main..side"}}, {Branches: []string{"side"}}} {
		h := historyOf(t, r.scan(src))["app.env"]
		assert.False(t, h.InHead)
		assert.Empty(t, h.Removed)
		assert.True(t, h.Pushed)
		assert.Equal(t, []string{"refs/heads/side", "refs/remotes/origin/side", "refs/tags/v1"}, h.Refs)
	}
	r.git("checkout", "-q", "side")
	out := r.commit("app.env", "clean\n")
	r.git("checkout", "-q", "main")
	for _, src := range []Source{{}, {Revisions: []string{"main..side"}}} {
		assert.Empty(t, historyOf(t, r.scan(src))["app.env"].Removed, "the remote branch has it still")
	}
	r.git("update-ref", "refs/remotes/origin/side", "side")
	for _, src := range []Source{{}, {Revisions: []string{"main..side"}}} {
		assert.Equal(t, out, historyOf(t, r.scan(src))["app.env"].Removed)
	}
}

// What a range added is followed to where the range moved it.
func TestRangeFollowed(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	text := strings.Repeat("a line that stays\n", 5)
	base := r.commit("old.env", text+leak("old"))
	in := r.commit("app.env", text+leak("one"))
	r.git("mv", "app.env", "moved.env")
	moved := r.commit("moved.env", text+leak("one")+"more\n")
	r.git("mv", "old.env", "older.env") // what is not of the range is not
	r.commit("older.env", text+"more\n"+leak("old"))
	h := historyOf(t, r.scan(Source{Since: base}))
	require.Len(t, h, 2)
	assert.Equal(t, in, h["app.env"].Commit)
	assert.Equal(t, moved, h["app.env"].Removed)
	assert.Equal(t, moved, h["moved.env"].Commit)
	assert.True(t, h["moved.env"].InHead)
}

func TestRangeMessages(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	base := r.commit("f", "x\n")
	r.git("commit", "-q", "--allow-empty", "-m", leak("one"))
	r.commit("f", "y\n")
	whole := historyOf(t, r.scan(Source{}))
	assert.Equal(t, whole, historyOf(t, r.scan(Source{Since: base})))
	assert.True(t, whole[""].InHead)

	r = newRepo(t)
	base = r.commit("f", "x\n")
	r.commit("f", "y\n")
	r.git("tag", "-a", "-m", leak("one"), "v1")
	whole = historyOf(t, r.scan(Source{}))
	assert.Equal(t, whole, historyOf(t, r.scan(Source{Revisions: []string{base + "..v1"}})))
	assert.Equal(t, []string{"refs/tags/v1"}, whole[""].Refs)
	assert.Empty(t, r.scan(Source{Revisions: []string{"v1..HEAD"}}).Findings)
}

func TestStagedHistory(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("app.env", leak("old"))
	r.write("app.env", leak("old")+leak("new"))
	r.git("add", "app.env")
	h := historyOf(t, r.scan(Source{Staged: true}))["app.env"]
	assert.Equal(t, &scan.History{Object: r.git("rev-parse", ":app.env"), Staged: true}, h)
	result := r.scan(Source{Staged: true, AllLines: true})
	require.Len(t, result.Findings, 2)
	assert.True(t, result.Findings[0].Primary().Origin.History.InHead)
	assert.False(t, result.Findings[1].Primary().Origin.History.InHead)
}

// A range of everything says what a scan of everything does.
func TestRangeIsWhole(t *testing.T) {
	t.Parallel()
	for seed := range 3 {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			m := &maker{testRepo: newRepo(t), rand: rand.New(rand.NewPCG(uint64(seed), 9)), leaks: 3}
			m.git("config", "core.symlinks", "false")
			m.history("main", 12)
			m.git("reset", "-q", "--hard", "main")
			for range 8 {
				[]func(){m.merge, m.rename, m.orphan, m.mergeHead, m.mergeHead, m.tag, m.detachedBranch}[m.rand.IntN(7)]()
			}
			m.git("reflog", "expire", "--expire=now", "--all")
			whole := places(m.scan(Source{}))
			require.NotEmpty(t, whole)
			assert.Equal(t, whole, places(m.scan(Source{Revisions: []string{"--all"}, AllLines: true})))
		})
	}
}

// detachedBranch makes a branch that goes its own way.
func (m *maker) detachedBranch() {
	m.git("checkout", "-q", "-b", "own"+m.id(), m.someCommit())
	m.commit(m.name()+".z", m.text())
	m.commit(m.name()+".z", m.text())
	m.git("checkout", "-q", "-f", "main")
}

// places returns all locations with what is known of them.
func places(result scan.Result) []string {
	var lines []string
	for _, f := range result.Findings {
		for _, l := range f.Locations {
			h := *l.Origin.History
			h.Order, h.RemovedOrder, h.From = 0, 0, ""
			lines = append(lines, fmt.Sprintf("%s %s %s:%d %+v", f.Fingerprint, l.Role, l.Origin.Path, l.Start.Line, h))
		}
	}
	slices.Sort(lines)
	return lines
}

// The file that a pointer of Git LFS stands for is read in pieces, and what its
// last version had is old.
func TestRangeLFS(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	text := strings.Repeat("a line of some length\n", 6<<20/22)
	commit := func(sum, text string) string {
		r.write(".git/lfs/objects/"+sum[:2]+"/"+sum[2:4]+"/"+sum, text)
		return r.commit("big.env", "version https://git-lfs.github.com/spec/v1\noid sha256:"+sum+"\nsize 100\n")
	}
	base := commit(strings.Repeat("ab", 32), text+leak("old"))
	commit(strings.Repeat("cd", 32), text+leak("old")+leak("new"))
	last := 6<<20/22 + 2
	assert.Equal(t, []string{fmt.Sprintf("big.env:%d", last)}, secrets(r.scan(Source{Since: base})))
	r.write(".git/lfs/objects/ef/ef/"+strings.Repeat("ef", 32), leak("staged"))
	r.write("big.env", "version https://git-lfs.github.com/spec/v1\noid sha256:"+strings.Repeat("ef", 32)+"\nsize 100\n")
	r.git("add", "big.env")
	assert.Equal(t, []string{"big.env:1"}, secrets(r.scan(Source{Staged: true})))
	r.write("big.env", leak("staged")+leak("unstaged"))
	assert.Equal(t, []string{"big.env:2"}, secrets(r.scan(Source{Unstaged: true})))
}

// The key of a pair stands in another file, which was not changed.
func TestUnstagedJoins(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("d/host.env", "AUTHLETE_BASE_URL=https://api.authlete.com\n", "d/app.env", "X=1\n")
	line := "API_SECRET=" + secret("one") + "\n"
	r.write("d/app.env", line)
	unstaged := secrets(r.scan(Source{Unstaged: true}))
	assert.Equal(t, []string{"d/app.env:1"}, unstaged)
	r.git("add", "d/app.env")
	assert.Equal(t, unstaged, secrets(r.scan(Source{Staged: true})))
}

// One blob is told apart under so many paths, and no more.
func TestRangeManyPaths(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	blob := r.gitIn(leak("wide"), "hash-object", "-w", "--stdin")
	var in strings.Builder
	for i := range maxPaths + 10 {
		fmt.Fprintf(&in, "100644 blob %s\tf%d\n", blob, i)
	}
	r.commitTree(r.gitIn(in.String(), "mktree"))
	assert.Len(t, secrets(r.scan(Source{})), maxPaths)
	assert.Len(t, secrets(r.scan(Source{Revisions: []string{"HEAD"}})), maxPaths)
}
