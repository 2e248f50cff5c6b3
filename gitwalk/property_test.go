package gitwalk

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// TestComplete makes random repositories and compares what is scanned of them
// with what git says they have.
func TestComplete(t *testing.T) {
	t.Parallel()
	repositories := 5 // in seconds; .ci/run asks for hundreds
	if n := os.Getenv("GITWALK_REPOSITORIES"); n != "" {
		var err error
		repositories, err = strconv.Atoi(n)
		require.NoError(t, err)
	}
	for seed := range repositories {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			m := &maker{testRepo: newRepo(t, format(seed)), rand: rand.New(rand.NewPCG(uint64(seed), 3))}
			m.make()
			m.sameRefs()
			reachable := m.blobs("rev-list", "--objects", "--all", "--reflog", "--no-object-names")
			assert.Equal(t, reachable, m.scanned(false), "reachable")
			all := m.blobs("cat-file", "--batch-all-objects", "--batch-check=%(objectname)")
			assert.Equal(t, all, m.scanned(true), "all")
		})
	}
}

func format(seed int) string {
	if seed%5 == 4 {
		return "--object-format=sha256"
	}
	return "--object-format=sha1"
}

// blobs returns the blobs among the objects that a command of git lists.
func (m *maker) blobs(args ...string) []string {
	m.t.Helper()
	out := m.gitIn(m.git(args...)+"\n", "cat-file", "--batch-check=%(objecttype) %(objectname)")
	var blobs []string
	for line := range strings.Lines(out) {
		if id, ok := strings.CutPrefix(strings.TrimSpace(line), "blob "); ok {
			blobs = append(blobs, id)
		}
	}
	slices.Sort(blobs)
	return slices.Compact(blobs)
}

// scanned returns the blobs that would be looked at if all were promising.
func (m *maker) scanned(unreachable bool) []string {
	m.t.Helper()
	var blobs []string
	for _, v := range m.views(unreachable) {
		blobs = append(blobs, v.object.String())
	}
	slices.Sort(blobs)
	return slices.Compact(blobs)
}

// views returns what would be looked at if all blobs were promising.
func (m *maker) views(unreachable bool) []view {
	m.t.Helper()
	s := scan.New(scan.Options{Detectors: detectors.NewSet(detectors.Options{}), Workers: 2})
	r, err := open(m.dir, m.dir, s)
	require.NoError(m.t, err)
	defer func() { assert.NoError(m.t, r.close()) }()
	all, err := r.refs(m.t.Context())
	require.NoError(m.t, err)
	sifted, err := newSift(m.t.Context(), r, 2, 0)
	require.NoError(m.t, err)
	kept := sifted.all()
	for id, kind := range r.store.All() {
		if kind == packs.Blob {
			kept.blobs = append(kept.blobs, id)
		}
	}
	views, _, err := newHistories(r, all, all, kept).views(m.t.Context(), nil, unreachable)
	require.NoError(m.t, err)
	result, err := s.Run(m.t.Context(), noTexts{})
	require.NoError(m.t, err)
	assert.Empty(m.t, result.Summary.Problems)
	return views
}

// A maker makes a random repository.
type maker struct {
	*testRepo
	rand  *rand.Rand
	leaks int // how many secrets there are
}

func (m *maker) make() {
	m.git("config", "core.symlinks", "false") // what links hold is random
	m.history("main", 6+m.rand.IntN(10))
	m.git("reset", "-q", "--hard", "main")
	steps := []func(){m.merge, m.stash, m.tag, m.note, m.orphan, m.lose, m.tagTree, m.rename, m.repack, m.repack, m.alternate, m.worktree, m.loose, m.detach}
	for range 8 + m.rand.IntN(6) {
		steps[m.rand.IntN(len(steps))]()
	}
}

func (m *maker) name() string {
	return strings.Repeat(fmt.Sprintf("d%d/", m.rand.IntN(3)), m.rand.IntN(4)) + fmt.Sprintf("f%d", m.rand.IntN(6))
}

func (m *maker) text() string {
	var b strings.Builder
	for range m.rand.IntN(40) {
		fmt.Fprintf(&b, "line %d\n", m.rand.IntN(50))
	}
	if m.leaks > 0 && m.rand.IntN(2) == 0 {
		b.WriteString(leak(fmt.Sprint(m.rand.IntN(m.leaks))))
	}
	return b.String()
}

// history makes some commits on a branch.
func (m *maker) history(branch string, commits int) {
	var in strings.Builder
	for i := range commits {
		m.clock++
		fmt.Fprintf(&in, "commit refs/heads/%s\ncommitter Ann <a@b> %d +0000\ndata 1\nx\n", branch, 1_700_000_000+86_400*m.clock)
		for range 1 + m.rand.IntN(4) {
			mode := []string{"100644", "100755", "120000"}[m.rand.IntN(3)]
			text := m.text()
			fmt.Fprintf(&in, "M %s inline %s%d.x\ndata %d\n%s\n", mode, m.name(), m.rand.IntN(2), len(text), text)
		}
		if i > 2 && m.rand.IntN(3) == 0 {
			fmt.Fprintf(&in, "D d%d\n", m.rand.IntN(3))
		}
		in.WriteString("\n")
	}
	m.gitIn(in.String(), "fast-import", "--quiet", "--force", fmt.Sprintf("--depth=%d", 1+m.rand.IntN(30)))
}

func (m *maker) id() string { m.clock++; return fmt.Sprintf("%d", m.clock) }

func (m *maker) someCommit() string { return m.someCommits(1)[0] }

// someCommits returns n commits, of which some may be the same.
func (m *maker) someCommits(n int) []string {
	all := strings.Fields(m.git("rev-list", "--all"))
	some := make([]string, n)
	for i := range some {
		some[i] = all[m.rand.IntN(len(all))]
	}
	return some
}

// merge merges some commits, with a tree that is partly of none of them.
func (m *maker) merge() {
	commits := m.someCommits(3 + m.rand.IntN(3))
	blob := m.gitIn(m.text(), "hash-object", "-w", "--stdin")
	tree := m.gitIn("100644 blob "+blob+"\tevil\n040000 tree "+m.git("rev-parse", commits[0]+"^{tree}")+"\tsub\n", "mktree")
	args := []string{"commit-tree", "-m", "merge", tree}
	for _, parent := range commits[1:] {
		args = append(args, "-p", parent)
	}
	m.git("update-ref", "refs/remotes/origin/m"+m.id(), m.git(args...))
}

func (m *maker) stash() {
	m.write("stashed", m.text()+m.id())
	m.git("add", "stashed")
	m.write("stashed", m.text()+m.id())
	m.write("untracked", m.id())
	m.git("stash", "-q", "--include-untracked")
}

func (m *maker) tag() {
	name := "t" + m.id()
	m.git("tag", "-a", "-m", "tag", name, m.someCommit())
	m.git("tag", "-a", "-m", "tag of a tag", "t"+name, name)
}

func (m *maker) note() { m.git("notes", "add", "-f", "-m", m.id(), m.someCommit()) }

func (m *maker) orphan() {
	m.history("orphan"+m.id(), 1+m.rand.IntN(3))
}

// lose makes commits that only the reflog has, or nothing.
func (m *maker) lose() {
	head := m.head()
	m.commit("lost", m.text()+m.id())
	m.git("reset", "-q", "--hard", head)
	if m.rand.IntN(2) == 0 {
		m.git("reflog", "expire", "--expire=now", "--expire-unreachable=now", "--all")
	}
}

func (m *maker) tagTree() {
	blob := m.gitIn(m.text()+m.id(), "hash-object", "-w", "--stdin")
	m.git("tag", "blob"+m.id(), blob)
	tree := m.gitIn("100644 blob "+m.gitIn(m.id(), "hash-object", "-w", "--stdin")+"\tf\n", "mktree")
	m.git("tag", "-a", "-m", "a tree", "tree"+m.id(), tree)
}

func (m *maker) rename() {
	if files := strings.Fields(m.git("ls-files")); len(files) > 0 {
		m.git("mv", files[m.rand.IntN(len(files))], "renamed"+m.id())
		m.git("commit", "-q", "-m", "rename")
	}
}

func (m *maker) repack() {
	args := []string{"repack", "-q", "-d", fmt.Sprintf("--depth=%d", 1+m.rand.IntN(50)), "--window=20"}
	if m.rand.IntN(2) == 0 {
		args = append(args, "-a", "-f", "--no-write-bitmap-index")
	}
	if m.rand.IntN(2) == 0 {
		m.git("pack-refs", "--all")
	}
	m.git(args...)
}

// alternate makes a clone that borrows the objects, and goes on there.
func (m *maker) alternate() {
	dir := filepath.Join(m.t.TempDir(), "borrower")
	m.git("clone", "-q", "--shared", "--config=core.symlinks=false", m.dir, dir)
	m.dir = dir
}

func (m *maker) worktree() {
	m.git("worktree", "add", "-q", "--detach", filepath.Join(m.t.TempDir(), "w"), m.someCommit())
}

func (m *maker) loose() {
	m.gitIn(m.text()+m.id(), "hash-object", "-w", "--stdin")
	m.git("update-ref", "refs/odd/name"+m.id(), m.someCommit())
}

func (m *maker) detach() { m.git("checkout", "-q", "--detach", m.someCommit()) }

// noTexts is a source of nothing.
type noTexts struct{}

func (noTexts) Texts(context.Context, int, *scan.Scanner) error { return nil }
