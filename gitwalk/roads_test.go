package gitwalk

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

// sameRefs holds the refs that are read from files against those that git lists.
func (m *maker) sameRefs() {
	m.t.Helper()
	r, err := open(m.dir, m.dir, scan.New(scan.Options{}))
	require.NoError(m.t, err)
	defer func() { assert.NoError(m.t, r.close()) }()
	files, err := r.refs(m.t.Context())
	require.NoError(m.t, err)
	git, err := r.plumbing().refs(m.t.Context())
	require.NoError(m.t, err)
	assert.Equal(m.t, git.head, files.head)
	var named []ref
	for _, ref := range files.named {
		if ref.name == "HEAD" || strings.HasPrefix(ref.name, "refs/") {
			named = append(named, ref)
		}
	}
	assert.Equal(m.t, git.named, named)
	var ids strings.Builder
	for _, ref := range files.named {
		fmt.Fprintln(&ids, ref.id)
	}
	for _, id := range files.logged {
		fmt.Fprintln(&ids, id)
	}
	commits := strings.Fields(m.gitIn(ids.String(), "rev-list", "--no-walk", "--ignore-missing", "--stdin"))
	var logged []string
	for _, id := range git.logged {
		logged = append(logged, id.String())
	}
	slices.Sort(commits)
	slices.Sort(logged)
	assert.Equal(m.t, logged, commits)
}

// Git before 2.48 does not open a repository whose worktrees have relative paths;
// what needs no git works all the same.
func TestRelativeWorktree(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	w := *r
	w.dir = filepath.Join(filepath.Dir(r.dir), "w")
	r.git("worktree", "add", "-q", "--detach", w.dir)
	w.commit("w.env", leak("w"))
	w.write("s.env", leak("s"))
	w.git("add", "s.env")
	r.write(".git/worktrees/w/gitdir", "../../../../w/.git\n")
	w.write(".git", "gitdir: ../repo/.git/worktrees/w\n")
	r.git("config", "core.repositoryformatversion", "1")
	r.git("config", "extensions.relativeWorktrees", "true")
	r.require(true, Source{}, "a.env:1", "b.env:1", "w.env:1")
	w.require(true, Source{}, "a.env:1", "b.env:1", "w.env:1")
	for _, f := range w.scan(Source{}).Findings {
		if l := f.Primary(); l.Origin.Path == "w.env" {
			assert.True(t, l.Origin.History.InHead, "HEAD is that of the worktree")
		}
	}
	result, err := runSource(t.Context(), &Source{Target: w.dir, Staged: true})
	if err != nil {
		assert.ErrorContains(t, err, "extension")
	} else {
		assert.Equal(t, []string{"s.env:1"}, secrets(result))
	}
}

// Replacements change what git shows, and not what is there.
func TestReplaced(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	base := r.commit("f", "x\n")
	in := r.commit("a.env", leak("a"))
	r.commit("f", "y\n")
	clean := r.git("commit-tree", "-m", "clean", "-p", base, base+"^{tree}")
	r.git("replace", in, clean)
	h := historyOf(t, r.scan(Source{}))
	assert.Equal(t, in, h["a.env"].Commit)
	assert.Equal(t, h, historyOf(t, r.scan(Source{Since: base})))

	blob := r.git("rev-parse", "HEAD:f")
	r.git("replace", blob, r.gitIn(leak("replacement"), "hash-object", "-w", "--stdin"))
	r.require(true, Source{}, "a.env:1", ":1")
}

// A submodule may have its repository in the worktree, or nowhere.
func TestSubmoduleInWorktree(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	inner := *r
	inner.dir = filepath.Join(r.dir, "in", "sub")
	require.NoError(t, os.MkdirAll(inner.dir, 0o755))
	inner.git("init", "-q", "-b", "main")
	id := inner.commit("a.env", leak("a"))
	r.git("-c", "advice.addEmbeddedRepo=false", "add", "in/sub")
	r.git("update-index", "--add", "--cacheinfo", "160000,"+id+",missing")
	r.git("commit", "-q", "-m", "submodules")
	result := r.scan(Source{})
	assert.Empty(t, secrets(result))
	assert.Len(t, result.Summary.Skipped, 2)
	result = r.scan(Source{Submodules: true})
	assert.Equal(t, []string{"a.env:1"}, secrets(result))
	assert.Equal(t, r.dir+"/in/sub", filepath.ToSlash(result.Findings[0].Primary().Origin.Target))
	require.Len(t, result.Summary.Skipped, 1)
	assert.Equal(t, "missing", result.Summary.Skipped[0].Path)
}
