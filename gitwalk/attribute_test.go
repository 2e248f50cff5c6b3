package gitwalk

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLinear(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("README", "hello\n")
	in := r.commit("conf/app.env", leak("one"))
	r.commit("conf/app.env", "# a comment\n"+leak("one"))
	out := r.commit("conf/app.env", "# a comment\n")
	r.commit("README", "bye\n")
	result := r.scan(Source{})
	require.Empty(t, result.Summary.Problems)
	h := historyOf(t, result)["conf/app.env"]
	require.NotNil(t, h)
	assert.Equal(t, in, h.Commit)
	assert.Equal(t, r.git("rev-parse", in+":conf/app.env"), h.Object)
	assert.Equal(t, "Ann <ann@example.com>", h.Author)
	assert.Equal(t, out, h.Removed)
	assert.False(t, h.InHead)
	assert.Equal(t, []string{"refs/heads/main"}, h.Refs)
	assert.True(t, h.RemovedDate.After(h.Date))
	assert.Equal(t, time.UTC, h.Date.Location())
}

func TestStillThere(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	in := r.commit("a.env", leak("one"))
	r.commit("a.env", leak("one")+"more\n", "b.env", leak("one"))
	r.git("branch", "other")
	h := historyOf(t, r.scan(Source{}))
	require.Len(t, h, 2)
	assert.Equal(t, in, h["a.env"].Commit)
	assert.True(t, h["a.env"].InHead)
	assert.Empty(t, h["a.env"].Removed)
	assert.True(t, h["b.env"].InHead)
	assert.Equal(t, []string{"refs/heads/main", "refs/heads/other"}, h["a.env"].Refs)
}

func TestRename(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	in := r.commit("old.env", leak("one"), "x", "x")
	r.git("mv", "old.env", "new.env")
	moved := r.commit("new.env", leak("one")+"edited\n")
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, in, h["old.env"].Commit)
	assert.Equal(t, moved, h["old.env"].Removed)
	assert.Equal(t, moved, h["new.env"].Commit)
	assert.True(t, h["new.env"].InHead)
}

func TestEvilMerge(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("base", "x\n")
	r.git("checkout", "-q", "-b", "side")
	r.commit("side", "x\n")
	r.git("checkout", "-q", "main")
	r.commit("main", "x\n")
	r.git("merge", "-q", "--no-commit", "--no-ff", "side")
	evil := r.commit("evil.env", leak("one"))
	require.Len(t, r.git("rev-list", "--parents", "-1", evil), 3*41-1)
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, evil, h["evil.env"].Commit)
}

func TestOctopusAndSide(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("base", "x\n")
	in := ""
	for _, b := range []string{"one", "two", "three"} {
		r.git("checkout", "-q", "-b", b, "main")
		c := r.commit(b+".env", b)
		if b == "two" {
			in = r.commit("two.env", leak("one"))
		}
		_ = c
	}
	r.git("checkout", "-q", "main")
	r.git("merge", "-q", "--no-ff", "-m", "octopus", "one", "two", "three")
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, in, h["two.env"].Commit)
	assert.True(t, h["two.env"].InHead)
	assert.Equal(t, []string{"refs/heads/main", "refs/heads/two"}, h["two.env"].Refs)
}

// The branch that still has what main removed is merged: main's commit is what
// removed it, not the merge.
func TestRemovedBeforeMerge(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("a.env", leak("one"))
	r.git("checkout", "-q", "-b", "side")
	r.commit("side", "x\n")
	r.git("checkout", "-q", "main")
	out := r.commit("a.env", "clean\n")
	r.git("merge", "-q", "--no-ff", "-m", "merge", "side")
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, out, h["a.env"].Removed)
}

func TestCrissCross(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("base", "x\n")
	r.git("branch", "side")
	in := r.commit("a.env", leak("one"))
	r.git("checkout", "-q", "side")
	s1 := r.commit("b", "x\n")
	r.git("checkout", "-q", "main")
	r.git("merge", "-q", "--no-ff", "-m", "cross", s1)
	r.git("checkout", "-q", "side")
	r.git("merge", "-q", "--no-ff", "-m", "cross", in)
	r.commit("c", "x\n")
	r.git("checkout", "-q", "main")
	r.git("merge", "-q", "--no-ff", "-m", "again", "side")
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, in, h["a.env"].Commit)
	assert.True(t, h["a.env"].InHead)
}

func TestSeveralRoots(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("base", "x\n")
	r.git("checkout", "-q", "--orphan", "island")
	r.git("rm", "-rfq", ".")
	in := r.commit("a.env", leak("one"))
	r.git("checkout", "-q", "main")
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, in, h["a.env"].Commit)
	assert.False(t, h["a.env"].InHead)
	assert.Empty(t, h["a.env"].Removed)
	assert.Equal(t, []string{"refs/heads/island"}, h["a.env"].Refs)
}

func TestMessages(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("base", "x\n")
	r.git("commit", "-q", "--allow-empty", "-m", leak("one"))
	c := r.git("rev-parse", "HEAD")
	h := historyOf(t, r.scan(Source{}))
	require.Contains(t, h, "")
	assert.Equal(t, c, h[""].Commit)
	assert.Equal(t, c, h[""].Object)
	assert.True(t, h[""].InHead)

	r = newRepo(t)
	r.commit("base", "x\n")
	r.git("tag", "-a", "-m", leak("one"), "v1")
	h = historyOf(t, r.scan(Source{}))
	assert.Equal(t, r.git("rev-parse", "v1"), h[""].Object)
	assert.Empty(t, h[""].Commit)
	assert.Equal(t, []string{"refs/tags/v1"}, h[""].Refs)

	r = newRepo(t)
	r.commit("base", "x\n")
	r.git("notes", "add", "-m", leak("one"))
	h = historyOf(t, r.scan(Source{}))
	require.Len(t, h, 1)
	for _, n := range h {
		assert.Equal(t, []string{"refs/notes/commits"}, n.Refs)
	}
}

func TestStashReflogUnreachable(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("a.env", "x\n")
	r.write("a.env", leak("one"))
	r.git("stash", "-q")
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, []string{"refs/stash"}, h["a.env"].Refs)

	r = newRepo(t)
	base := r.commit("a.env", "x\n")
	lost := r.commit("a.env", leak("one"))
	r.git("reset", "-q", "--hard", base)
	h = historyOf(t, r.scan(Source{}))
	assert.Equal(t, lost, h["a.env"].Commit)
	assert.Empty(t, h["a.env"].Refs)
	assert.False(t, h["a.env"].Unreachable)

	r.git("reflog", "expire", "--expire=now", "--expire-unreachable=now", "--all")
	result := r.scan(Source{})
	assert.Empty(t, result.Findings)
	assert.Len(t, result.Summary.Notes, 1)
	h = historyOf(t, r.scan(Source{Unreachable: true}))
	assert.True(t, h["a.env"].Unreachable)
	assert.Empty(t, h["a.env"].Commit)
}

func TestPushed(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("a.env", leak("one"))
	r.git("update-ref", "refs/remotes/origin/main", "HEAD")
	h := historyOf(t, r.scan(Source{}))
	assert.True(t, h["a.env"].Pushed)
}
