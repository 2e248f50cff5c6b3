package gitwalk

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func (r *testRepo) require(complete bool, src Source, want ...string) {
	r.t.Helper()
	result := r.scan(src)
	assert.Equal(r.t, complete, result.Summary.Complete(), "%v", result.Summary.Problems)
	assert.ElementsMatch(r.t, want, secrets(result))
}

func (r *testRepo) clone(args ...string) *testRepo {
	r.t.Helper()
	c := *r
	c.dir = filepath.Join(r.t.TempDir(), "clone")
	r.git(append(append([]string{"clone", "-q"}, args...), "file://"+r.dir, c.dir)...)
	return &c
}

// leaky has a secret that is gone, and one that is there.
func leaky(t *testing.T, args ...string) *testRepo {
	t.Helper()
	r := newRepo(t, args...)
	r.commit("a.env", leak("a"))
	r.commit("a.env", "x\n", "b.env", leak("b"))
	return r
}

func TestFormats(t *testing.T) {
	t.Parallel()
	for _, option := range []string{"--object-format=sha1", "--object-format=sha256", "--ref-format=reftable"} {
		t.Run(option, func(t *testing.T) {
			t.Parallel()
			if option == "--ref-format=reftable" && !strings.Contains(gitHelp(), "ref-format") {
				t.Skip("this git knows no reftable")
			}
			requireFormat(t, option)
		})
	}
}

// requireFormat scans a repository that is made with an option of git init.
func requireFormat(t *testing.T, option string) {
	t.Helper()
	r := leaky(t, option)
	r.require(true, Source{}, "a.env:1", "b.env:1")
	r.require(true, Source{Since: "HEAD~1"}, "b.env:1")
	r.git("gc", "-q")
	r.require(true, Source{}, "a.env:1", "b.env:1")
	r.git("checkout", "-q", "--detach", "HEAD~1")
	r.require(true, Source{}, "a.env:1", "b.env:1")
}

// gitHelp returns the options of git init.
func gitHelp() string {
	out, _ := exec.Command("git", "init", "-h").CombinedOutput() // exits 129
	return string(out)
}

func TestNothingThere(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	r.require(true, Source{})
	r.require(true, Source{Staged: true})
	r.require(true, Source{Unreachable: true})
	r.git("checkout", "-q", "--orphan", "unborn")
	r.require(true, Source{})
	_, err := runSource(t.Context(), &Source{Target: t.TempDir()})
	require.ErrorContains(t, err, "git repository")
	_, err = runSource(t.Context(), &Source{Target: filepath.Join(t.TempDir(), "none")})
	require.ErrorContains(t, err, "no such file")
}

// Git keeps away from the repository of another user, and says how to trust it.
// What needs no git is read all the same.
func TestForeignOwner(t *testing.T) {
	r := leaky(t)
	r.write("staged.env", leak("staged"))
	r.git("add", "staged.env")
	t.Setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	require.Equal(t, []string{"a.env:1", "b.env:1"}, secrets(r.scan(Source{})))
	_, err := runSource(t.Context(), &Source{Target: r.dir, Staged: true})
	require.ErrorContains(t, err, "asking git diff-index: detected dubious ownership in repository at ")
	require.ErrorContains(t, err, "; if you trust it: git config --global --add safe.directory ")
}

func TestBareAndBelow(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	r.commit("dir/c", "x\n")
	bare := r.clone("--bare")
	bare.require(true, Source{}, "a.env:1", "b.env:1")
	below := *r
	below.dir = filepath.Join(r.dir, "dir")
	below.require(true, Source{}, "a.env:1", "b.env:1")
}

func TestWorktree(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	w := *r
	w.dir = filepath.Join(t.TempDir(), "w")
	r.git("worktree", "add", "-q", "--detach", w.dir)
	w.commit("w.env", leak("w"))
	r.require(true, Source{}, "a.env:1", "b.env:1", "w.env:1")
	result := w.scan(Source{})
	assert.ElementsMatch(t, []string{"a.env:1", "b.env:1", "w.env:1"}, secrets(result))
	for _, f := range result.Findings {
		if l := f.Primary(); l.Origin.Path == "w.env" {
			assert.True(t, l.Origin.History.InHead)
		}
	}
	w.write("s.env", leak("s"))
	w.git("add", "s.env")
	w.require(true, Source{Staged: true}, "s.env:1")
	w.git("sparse-checkout", "set", "dir") // sets worktreeConfig
	w.require(true, Source{}, "a.env:1", "b.env:1", "w.env:1")
	w.git("update-index", "--split-index")
	w.require(true, Source{Staged: true}, "s.env:1")
}

func TestShallow(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	c := r.clone("--depth=1")
	c.require(true, Source{}, "b.env:1")
	assert.Equal(t, []string{"history is cut at 1 commit: the clone is shallow"}, c.scan(Source{}).Summary.Notes)
	c.require(true, Source{Revisions: []string{"HEAD"}}, "b.env:1")
}

func TestPartialClone(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	r.git("config", "uploadpack.allowFilter", "true")
	c := r.clone("--bare", "--filter=blob:none")
	c.require(false, Source{})
	c = r.clone("--bare", "--filter=tree:0")
	c.require(false, Source{})
	c = r.clone("--filter=blob:none")
	c.require(false, Source{}, "b.env:1")
	_, err := runSource(t.Context(), &Source{Target: c.dir, Revisions: []string{"HEAD"}})
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(c.git("rev-list", "--all", "--objects", "--missing=print"), "?"), "nothing was fetched")
}

func TestMissing(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	blob := r.git("rev-parse", "HEAD~1:a.env")
	require.NoError(t, os.Remove(r.loose(blob)))
	r.require(false, Source{}, "b.env:1")

	r = leaky(t)
	tree := r.git("rev-parse", "HEAD~1^{tree}")
	require.NoError(t, os.Remove(r.loose(tree)))
	r.require(false, Source{}, "b.env:1")

	r = leaky(t)
	commit := r.git("rev-parse", "HEAD~1")
	require.NoError(t, os.Remove(r.loose(commit)))
	r.require(false, Source{}, "b.env:1")

	r = leaky(t)
	r.write(".git/refs/heads/broken", strings.Repeat("1", 40)+"\n")
	r.write(".git/refs/heads/nonsense", "nonsense\n")
	r.write(".git/worktrees", "no directory")
	result := r.scan(Source{})
	assert.Len(t, result.Summary.Problems, 3, "%v", result.Summary.Problems)
	assert.ElementsMatch(t, []string{"a.env:1", "b.env:1"}, secrets(result))
}

func (r *testRepo) loose(id string) string {
	return filepath.Join(r.dir, ".git", "objects", id[:2], id[2:])
}

// Every byte of a small pack is flipped in turn: the scan says that something
// is wrong, or finds everything.
func TestCorruptPack(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	r.git("repack", "-adq")
	packs, err := filepath.Glob(filepath.Join(r.dir, ".git/objects/pack/*.pack"))
	require.NoError(t, err)
	require.Len(t, packs, 1)
	good, err := os.ReadFile(packs[0])
	require.NoError(t, err)
	require.NoError(t, os.Chmod(packs[0], 0o600))
	for i := 0; i < len(good); i += 3 {
		bad := bytes.Clone(good)
		bad[i] ^= 0x55
		require.NoError(t, os.WriteFile(packs[0], bad, 0o600))
		result := r.scan(Source{})
		if len(result.Summary.Problems) == 0 {
			assert.ElementsMatch(t, []string{"a.env:1", "b.env:1"}, secrets(result), "byte %d", i)
		}
	}
	require.NoError(t, os.WriteFile(packs[0], good[:len(good)/2], 0o600))
	assert.NotEmpty(t, r.scan(Source{}).Summary.Problems)
}

func TestDeepDeltas(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	var in strings.Builder
	for i := range 320 {
		text := strings.Repeat("filler line\n", 20) + fmt.Sprintln(i)
		if i == 150 {
			text += leak("deep")
		}
		fmt.Fprintf(&in, "commit refs/heads/main\ncommitter A <a@b> %d +0000\ndata 1\nx\nM 644 inline f\ndata %d\n%s\n", 1e9+i, len(text), text)
	}
	r.gitIn(in.String(), "fast-import", "--quiet", "--depth=400")
	r.git("repack", "-adfq", "--depth=400", "--window=10")
	r.require(true, Source{}, "f:22")
}

func TestAlternates(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	c := *r
	c.dir = filepath.Join(t.TempDir(), "clone")
	r.git("clone", "-q", "--shared", r.dir, c.dir)
	result := c.scan(Source{})
	assert.ElementsMatch(t, []string{"a.env:1", "b.env:1"}, secrets(result))
	require.Len(t, result.Summary.Notes, 1)
	assert.Contains(t, result.Summary.Notes[0], r.dir)
}

func TestGrafts(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	head, root := r.git("rev-parse", "HEAD"), r.git("rev-parse", "HEAD~1")
	r.write(".git/info/grafts", head+"\n")
	r.require(true, Source{}, "a.env:1", "b.env:1")
	r.write(".git/info/grafts", root+" "+head+"\n") // a cycle
	r.require(true, Source{}, "a.env:1", "b.env:1")
}

func TestSubmodules(t *testing.T) {
	t.Parallel()
	inner := leaky(t)
	r := newRepo(t)
	r.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://"+inner.dir, "sub")
	r.commit("c.env", leak("c"))
	result := r.scan(Source{})
	assert.Equal(t, []string{"c.env:1"}, secrets(result))
	assert.Len(t, result.Summary.Skipped, 1)
	r.require(true, Source{Submodules: true}, "a.env:1", "b.env:1", "c.env:1")
}

func TestLFS(t *testing.T) {
	t.Parallel()
	sum := strings.Repeat("ab", 32)
	r := newRepo(t)
	r.commit("big.env", "version https://git-lfs.github.com/spec/v1\noid sha256:"+sum+"\nsize 100\n")
	result := r.scan(Source{})
	assert.Len(t, result.Summary.Skipped, 1)
	r.write(".git/lfs/objects/ab/ab/"+sum, leak("lfs"))
	r.require(true, Source{}, "big.env:1")

	// One that is looked at in pieces, in UTF-16, and has no ASCII in the lines
	// before the secret.
	text := utf16.Encode([]rune("\ufeff" + strings.Repeat("設定の説明です\n", 5<<20/16) + leak("lfs")))
	large := new(bytes.Buffer)
	require.NoError(t, binary.Write(large, binary.LittleEndian, text))
	r.write(".git/lfs/objects/ab/ab/"+sum, large.String())
	r.require(true, Source{}, fmt.Sprintf("big.env:%d", 5<<20/16+1))

	result = r.scan(Source{MaxBytes: 1 << 20})
	assert.Len(t, result.Summary.Skipped, 1)
	assert.Empty(t, result.Findings)
}

func TestCancelled(t *testing.T) {
	t.Parallel()
	r := leaky(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := runSource(ctx, &Source{Target: r.dir})
	require.ErrorIs(t, err, context.Canceled)
}

func TestMissingMany(t *testing.T) {
	t.Parallel()
	r := newRepo(t)
	var in strings.Builder
	for i := range maxMissing + 10 {
		fmt.Fprintf(&in, "100644 blob %040x\tf%d\n", i+1, i)
	}
	tree := r.gitIn(in.String(), "mktree", "--missing")
	r.git("update-ref", "refs/heads/main", r.git("commit-tree", "-m", "x", tree))
	result := r.scan(Source{})
	require.Len(t, result.Summary.Problems, 1)
	assert.Contains(t, result.Summary.Problems[0].Reason, fmt.Sprint(maxMissing+10))
}
