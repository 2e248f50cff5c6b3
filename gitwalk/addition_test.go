package gitwalk

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// added scans what an addition comes to.
func (r *testRepo) added(a Addition) []string {
	r.t.Helper()
	c, err := a.Commits(r.t.Context(), r.dir)
	require.NoError(r.t, err)
	return secrets(r.scan(Source{Revisions: c.Revisions}))
}

// A leak on a side branch that was taken back before it was merged is on no
// first parent and in no diff of both ends.
func TestAdditionSideBranch(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	base := r.commit("old.env", leak("old"))
	r.git("checkout", "-q", "-b", "feature")
	r.commit("a", "a\n")
	r.git("checkout", "-q", "-b", "side")
	r.commit("side.env", leak("side"))
	r.commit("side.env", "nothing\n")
	r.git("checkout", "-q", "feature")
	r.commit("b", "b\n")
	r.git("merge", "-q", "--no-ff", "-m", "merge", "side")
	head := r.git("rev-parse", "HEAD")
	c, err := Addition{Head: head, Bases: []string{base}, NeedsBase: true}.Commits(t.Context(), r.dir)
	require.NoError(t, err)
	assert.Equal(t, Commits{Revisions: []string{head, "^" + base}, Head: head, Base: base, Count: 5}, c)
	assert.Equal(t, []string{"side.env:1"}, r.added(Addition{Head: head, Bases: []string{base}}))
}

// What was merged from the target is not new, though its commits came after the
// two parted.
func TestAdditionMergedTarget(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("a", "a\n")
	r.git("checkout", "-q", "-b", "feature")
	r.commit("new.env", leak("new"))
	r.git("checkout", "-q", "main")
	r.commit("main.env", leak("main"))
	r.git("checkout", "-q", "feature")
	r.git("merge", "-q", "-m", "merge", "main")
	assert.Equal(t, []string{"new.env:1"}, r.added(Addition{Head: "feature", Bases: []string{"main"}}))
}

func TestAdditionManyCommits(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	base := r.commit("a", "a\n")
	r.commit("early.env", leak("early"))
	r.commit("early.env", "taken back\n")
	stream := ""
	for i := range 300 {
		stream += fmt.Sprintf("commit refs/heads/main\ncommitter A <a@example.com> %d +0000\ndata 0\n", 1_800_000_000+i)
		if i == 0 {
			stream += "from refs/heads/main^0\n"
		}
		stream += fmt.Sprintf("M 100644 inline b\ndata <<END\n%d\nEND\n\n", i)
	}
	r.gitIn(stream, "fast-import", "--quiet")
	c, err := Addition{Head: "main", Bases: []string{base}}.Commits(t.Context(), r.dir)
	require.NoError(t, err)
	assert.Equal(t, 302, c.Count)
	assert.Equal(t, []string{"early.env:1"}, secrets(r.scan(Source{Revisions: c.Revisions})))
}

// The first base that is there counts. Without one all is new, or nothing can be
// said.
func TestAdditionBases(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.commit("old.env", leak("old"))
	r.git("branch", "before")
	r.commit("new.env", leak("new"))
	const gone = "1111111111111111111111111111111111111111"
	assert.Equal(t, []string{"new.env:1"}, r.added(Addition{Head: "HEAD", Bases: []string{gone, "-x", "a b", "before", "HEAD"}}))
	assert.ElementsMatch(t, []string{"new.env:1", "old.env:1"}, r.added(Addition{Head: "HEAD", Bases: []string{gone}}))
	_, err := Addition{Head: "HEAD", Bases: []string{gone}, NeedsBase: true}.Commits(t.Context(), r.dir)
	assert.ErrorContains(t, err, gone+" is not in this clone")
	_, err = Addition{Head: gone}.Commits(t.Context(), r.dir)
	assert.ErrorContains(t, err, gone+" is not in this clone")
	_, err = Addition{Head: "HEAD"}.Commits(t.Context(), t.TempDir())
	assert.ErrorContains(t, err, "git repository")
}

// A shallow clone is an error whenever it lacks something, and only then.
func TestAdditionShallow(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	base := r.commit("a", "a\n")
	r.commit("leak.env", leak("leak"))
	r.commit("leak.env", "taken back\n")
	head := r.commit("b", "b\n")
	for depth, want := range map[int]string{
		1: "lacks the base " + base,
		2: "lacks the base " + base,
		4: "",
	} {
		c := r.clone(fmt.Sprintf("--depth=%d", depth))
		_, err := Addition{Head: head, Bases: []string{base}, NeedsBase: true}.Commits(t.Context(), c.dir)
		if want == "" {
			require.NoError(t, err)
			continue
		}
		require.ErrorIs(t, err, ErrShallow)
		assert.ErrorContains(t, err, want)
	}
	shallow := r.clone("--depth=2")
	for _, a := range []Addition{{}, {Head: "HEAD"}, {Head: base, Bases: []string{"HEAD"}}} {
		_, err := a.Commits(t.Context(), shallow.dir)
		require.ErrorIs(t, err, ErrShallow)
	}
	// Both ends are there, as with fetch-depth: 2 of a merge, and what is
	// between them is not.
	r.git("checkout", "-q", "-b", "merge", base)
	r.git("merge", "-q", "--no-ff", "-m", "merge", head)
	merged := r.clone("--depth=2", "-b", "merge")
	_, err := Addition{Head: head, Bases: []string{base}, NeedsBase: true}.Commits(t.Context(), merged.dir)
	require.ErrorIs(t, err, ErrShallow)
	assert.ErrorContains(t, err, "before all that is new was seen")
}

func TestAdditionEverything(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	c, err := Addition{}.Commits(t.Context(), r.dir)
	require.NoError(t, err)
	assert.Equal(t, Commits{}, c)
}
