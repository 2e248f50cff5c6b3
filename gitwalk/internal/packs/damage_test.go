package packs

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFlips flips bytes of a pack, of its index and of a loose object, of
// every kind, one at a time.
func TestFlips(t *testing.T) {
	for name, r := range damageable(t) {
		for _, file := range r.files() {
			t.Run(name+" "+filepath.Ext(file), func(t *testing.T) {
				t.Parallel()
				whole := read(t, file)
				d := r.copyTo(t, file)
				for i := 0; i < len(whole); i += step(len(whole)) {
					for _, bits := range []byte{0xff, 1 << (i % 8)} {
						damaged := append([]byte(nil), whole...)
						damaged[i] ^= bits
						d.check(damaged, fmt.Sprintf("byte %d ^ %#x", i, bits))
					}
				}
			})
		}
	}
}

// TestTruncations ends the same files early.
func TestTruncations(t *testing.T) {
	for name, r := range damageable(t) {
		for _, file := range r.files() {
			t.Run(name+" "+filepath.Ext(file), func(t *testing.T) {
				t.Parallel()
				whole := read(t, file)
				d := r.copyTo(t, file)
				for n := 0; n < len(whole); n += step(len(whole)) {
					d.check(whole[:n], fmt.Sprintf("%d bytes", n))
				}
				d.check(append(whole[:len(whole):len(whole)], "more"...), "more")
			})
		}
	}
}

// step makes some 40 steps through a file; all of them if PACKS_EVERY_BYTE is
// set, which takes some minutes.
func step(size int) int {
	if os.Getenv("PACKS_EVERY_BYTE") != "" {
		return 1
	}
	return size/40 + 1
}

func damageable(t *testing.T) map[string]*repo {
	packed := func(r *repo, args ...string) *repo {
		r.fill(77, 12).git("", append([]string{"repack", "-adfq"}, args...)...)
		return r
	}
	one := packed(newRepo(t, SHA1))
	indexAgain(one, "--index-version=1")
	large := packed(newRepo(t, SHA1))
	indexAgain(large, "--index-version=2,0x40")
	refs := newRepo(t, SHA1)
	refs.git("", "config", "repack.useDeltaBaseOffset", "false")
	single := newRepo(t, SHA1)
	single.git("a loose object\n", "hash-object", "-w", "--stdin")
	return map[string]*repo{
		"sha1": packed(newRepo(t, SHA1)), "sha256": packed(newRepo(t, SHA256)), "ref": packed(refs),
		"v1": one, "large": large, "loose": single,
	}
}

// files returns the pack and its index, or the loose object.
func (r *repo) files() []string {
	loose, err := filepath.Glob(filepath.Join(r.objects(), "[0-9a-f][0-9a-f]", "*"))
	require.NoError(r.t, err)
	if len(loose) > 0 {
		return loose
	}
	return []string{r.pack() + ".pack", r.pack() + ".idx"}
}

// A damage replaces one file of a copy of a repository.
type damage struct {
	t      *testing.T
	format Format
	dir    string
	file   string
	want   map[string]string
}

func (r *repo) copyTo(t *testing.T, file string) *damage {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(r.objects())))
	relative, err := filepath.Rel(r.objects(), file)
	require.NoError(t, err)
	return &damage{t, r.format, dir, filepath.Join(dir, relative), r.want()}
}

// check reads the damaged repository: everything that is shown is what git
// had stored under that name, and what is missing is a problem.
func (d *damage) check(data []byte, how string) {
	d.t.Helper()
	require.NoError(d.t, os.RemoveAll(d.file))
	require.NoError(d.t, os.WriteFile(d.file, data, 0o666))
	got := walk(d.t, d.format, 0, d.dir)
	for id, text := range got.objects {
		require.Equal(d.t, d.want[id], text, "%s: %s", how, id)
	}
	if len(got.objects) < len(d.want) {
		require.NotEmpty(d.t, got.problems, how)
	}
	blobs := walk(d.t, d.format, Only(Blob), d.dir)
	if len(got.problems) > 0 {
		require.NotEmpty(d.t, blobs.problems, how)
	}
	for id, text := range blobs.objects {
		require.Equal(d.t, d.want[id], text, "%s: %s", how, id)
	}
}

// TestSecondCopy damages objects that another pack has, too.
func TestSecondCopy(t *testing.T) {
	r := newRepo(t, SHA1).fill(5, 40)
	r.git("", "repack", "-adfq")
	want, file := r.want(), r.pack()+".pack"
	unpack(r)
	data := read(t, file)
	for i := 20; i < len(data)-20; i += len(data)/40 + 1 {
		damaged := append([]byte(nil), data...)
		damaged[i] ^= 0x10
		require.NoError(t, os.Remove(file))
		require.NoError(t, os.WriteFile(file, damaged, 0o666))
		got := walk(t, SHA1, 0, r.objects())
		assert.Equal(t, want, got.objects)
	}
}

// TestShrinks truncates a pack that is mapped already.
func TestShrinks(t *testing.T) {
	r := newRepo(t, SHA1)
	for seed := range uint64(8) {
		r.fill(seed, 60)
	}
	r.git("", "repack", "-adfq", "--depth=5")
	want := r.want()
	s := newSeen()
	store, err := Open(s.options(SHA1), r.objects())
	require.NoError(t, err)
	defer store.Close()
	require.NoError(t, os.Truncate(r.pack()+".pack", 8192))
	require.NoError(t, store.Walk(t.Context(), Walk{Workers: 2, Visit: s.visit}))
	assert.NotEmpty(t, s.objects)
	assert.NotEmpty(t, s.problems)
	assert.Equal(t, len(want), len(s.objects)+len(s.problems))
	reader := store.NewReader()
	for id := range want {
		name, err := ParseID(id)
		require.NoError(t, err)
		if _, ok := s.objects[id]; !ok {
			_, _, err = reader.Get(name)
			require.Error(t, err)
		}
	}
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	return data
}
