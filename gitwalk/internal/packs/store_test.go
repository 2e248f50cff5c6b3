package packs

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestShapes compares what is read with what git reads, in every shape in
// which git stores objects.
func TestShapes(t *testing.T) {
	shapes := []struct {
		name string
		make func(r *repo)
	}{
		{"empty", func(r *repo) {}},
		{"packed", func(r *repo) { r.fill(1, 60).git("", "repack", "-adfq") }},
		{"deep", func(r *repo) { r.fill(2, 500).git("", "repack", "-adfq", "--depth=400", "--window=3") }},
		{"no deltas", func(r *repo) { r.fill(3, 30).git("", "repack", "-adfq", "--depth=0") }},
		{"loose", func(r *repo) { unpack(r.fill(4, 30)) }},
		{"loose, not compressed", func(r *repo) {
			r.git("", "config", "core.looseCompression", "0")
			r.git(strings.Repeat("stored\n", 30000), "hash-object", "-w", "--stdin")
			unpack(r.fill(5, 10))
		}},
		{"ref deltas", func(r *repo) {
			r.git("", "config", "repack.useDeltaBaseOffset", "false")
			r.fill(6, 60).git("", "repack", "-adfq")
		}},
		{"index version 1", func(r *repo) { indexAgain(r.fill(7, 40), "--index-version=1") }},
		{"large offsets", func(r *repo) { indexAgain(r.fill(8, 40), "--index-version=2,0x40") }},
		{"several packs", func(r *repo) { r.fill(9, 20).fill(10, 20).fill(11, 20) }},
		{"copies", func(r *repo) {
			r.fill(12, 40).git("", "repack", "-adfq")
			r.git(r.git("", "rev-list", "--objects", "--no-object-names", "main~10"), "pack-objects", "-q", "objects/pack/pack")
			r.git(r.git("", "rev-list", "--objects", "--no-object-names", "main~20"), "pack-objects", "-q", "--no-delta-base-offset", "objects/pack/pack")
			unpack(r)
		}},
		{"thin pack completed", func(r *repo) {
			r.fill(13, 40)
			first := r.raw("main~5\n", "pack-objects", "-q", "--revs", "--stdout")
			rest := r.raw("main\n^main~5\n", "pack-objects", "-q", "--thin", "--revs", "--stdout")
			other := newRepo(r.t, r.format)
			other.git(first, "unpack-objects", "-q")
			other.git(rest, "index-pack", "--stdin", "--fix-thin")
			*r = *other
		}},
	}
	for _, format := range []Format{SHA1, SHA256} {
		for _, shape := range shapes {
			t.Run([]string{"sha1 ", "sha256 "}[format]+shape.name, func(t *testing.T) {
				t.Parallel()
				r := newRepo(t, format)
				shape.make(r)
				agree(t, r)
			})
		}
	}
}

// unpack makes a loose object of every packed one, too.
func unpack(r *repo) {
	packs, err := filepath.Glob(filepath.Join(r.objects(), "pack", "*.pack"))
	require.NoError(r.t, err)
	other := newRepo(r.t, r.format)
	for _, p := range packs {
		data, err := os.ReadFile(p)
		require.NoError(r.t, err)
		other.git(string(data), "unpack-objects", "-q")
	}
	require.NoError(r.t, os.CopyFS(filepath.Join(r.dir, "copy"), os.DirFS(other.objects())))
	require.NoError(r.t, os.RemoveAll(filepath.Join(r.dir, "copy", "pack")))
	require.NoError(r.t, os.RemoveAll(filepath.Join(r.dir, "copy", "info")))
	require.NoError(r.t, os.CopyFS(r.objects(), os.DirFS(filepath.Join(r.dir, "copy"))))
}

// indexAgain makes the index again, with an option of index-pack.
func indexAgain(r *repo, option string) {
	r.git("", "repack", "-adfq")
	require.NoError(r.t, os.Remove(r.pack()+".idx"))
	r.git("", "index-pack", option, r.pack()+".pack")
}

func TestMissingIndex(t *testing.T) {
	for _, option := range []string{"true", "false"} {
		r := newRepo(t, SHA1)
		r.git("", "config", "repack.useDeltaBaseOffset", option)
		r.fill(14, 60).git("", "repack", "-adfq")
		want := r.want()
		name := r.pack() + ".idx"
		require.NoError(t, os.Remove(name))
		got := walk(t, SHA1, 0, r.objects())
		assert.Equal(t, want, got.objects)
		assert.Equal(t, []string{filepath.Base(name) + ": no such file or directory"}, sortedProblems(got.problems))
	}
}

func TestAlternates(t *testing.T) {
	base := newRepo(t, SHA1).fill(1, 20)
	middle := newRepo(t, SHA1).fill(2, 20)
	top := newRepo(t, SHA1).fill(3, 20)
	relative, err := filepath.Rel(middle.objects(), base.objects())
	require.NoError(t, err)
	write(t, filepath.Join(middle.objects(), "info", "alternates"), "# a comment\n"+relative+"\n"+top.objects()+"\n")
	write(t, filepath.Join(top.objects(), "info", "alternates"), `"`+middle.objects()+`"`+"\n")
	agree(t, top)

	s := newSeen()
	store, err := Open(s.options(SHA1), top.objects())
	require.NoError(t, err)
	defer store.Close()
	assert.Equal(t, []string{middle.objects(), filepath.Join(middle.objects(), relative)}, store.Alternates())
	assert.Empty(t, s.problems)
}

func TestAlternatesNestedTooDeeply(t *testing.T) {
	var repos []*repo
	for n := range 9 {
		repos = append(repos, newRepo(t, SHA1).fill(uint64(n), 2))
		if n > 0 {
			write(t, filepath.Join(repos[n-1].objects(), "info", "alternates"), repos[n].objects()+"\n")
		}
	}
	want := repos[0].want() // git follows as many
	got := walk(t, SHA1, 0, repos[0].objects())
	assert.Equal(t, want, got.objects)
	assert.Equal(t, []string{"alternates: " + errNesting.Error()}, sortedProblems(got.problems))
}

func TestAlternateMissing(t *testing.T) {
	r := newRepo(t, SHA1).fill(1, 5)
	write(t, filepath.Join(r.objects(), "info", "alternates"), "/nowhere/objects\n")
	got := walk(t, SHA1, 0, r.objects())
	assert.Len(t, got.objects, len(r.want()))
	assert.Equal(t, []string{"objects: no such file or directory"}, sortedProblems(got.problems))
}

func TestOpenNothing(t *testing.T) {
	_, err := Open(newSeen().options(SHA1), filepath.Join(t.TempDir(), "none"))
	assert.ErrorIs(t, err, os.ErrNotExist)
	_, err = Open(newSeen().options(SHA1))
	assert.Error(t, err)
}

func write(t testing.TB, name, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
	require.NoError(t, os.WriteFile(name, []byte(text), 0o666))
}

// TestNotFiles has folders where files belong.
func TestNotFiles(t *testing.T) {
	r := newRepo(t, SHA1).fill(1, 5)
	require.NoError(t, os.MkdirAll(filepath.Join(r.objects(), "pack", "folder.pack"), 0o777))
	require.NoError(t, os.MkdirAll(filepath.Join(r.objects(), "aa", strings.Repeat("b", 38)), 0o777))
	got := walk(t, SHA1, 0, r.objects())
	assert.Len(t, got.problems, 2)
	for _, p := range got.problems {
		assert.ErrorContains(t, p.Err, "not a regular file")
	}
}
