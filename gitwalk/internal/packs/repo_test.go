package packs

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// A repo is a bare repository that git made.
type repo struct {
	t      testing.TB
	dir    string
	format Format
}

func newRepo(t testing.TB, format Format) *repo {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git")
	}
	r := &repo{t: t, dir: t.TempDir(), format: format}
	name := "sha1"
	if format == SHA256 {
		name = "sha256"
	}
	r.git("", "init", "-q", "--bare", "--template=", "--object-format="+name, ".")
	config, err := os.OpenFile(filepath.Join(r.dir, "config"), os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	defer config.Close()
	_, err = config.WriteString("[fastimport]\n\tunpackLimit = 0\n[gc]\n\tauto = 0\n[core]\n\tlooseCompression = 6\n\tfsync = none\n")
	require.NoError(t, err)
	return r
}

func (r *repo) objects() string { return filepath.Join(r.dir, "objects") }

// git runs git in the repository and returns what it prints, trimmed.
func (r *repo) git(stdin string, args ...string) string {
	r.t.Helper()
	return strings.TrimSpace(r.raw(stdin, args...))
}

func (r *repo) raw(stdin string, args ...string) string {
	r.t.Helper()
	c := exec.Command("git", args...)
	c.Dir = r.dir
	c.Stdin = strings.NewReader(stdin)
	c.Env = append(slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "GIT_") }),
		"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull, "LC_ALL=C",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.org", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.org")
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.Output()
	require.NoError(r.t, err, "git %v: %s", args, &stderr)
	return string(out)
}

// pack returns the path of the only pack, without the extension.
func (r *repo) pack() string {
	r.t.Helper()
	packs, err := filepath.Glob(filepath.Join(r.objects(), "pack", "*.pack"))
	require.NoError(r.t, err)
	require.Len(r.t, packs, 1)
	return strings.TrimSuffix(packs[0], ".pack")
}

// fill makes commits of files that change a little each time.
func (r *repo) fill(seed uint64, commits int) *repo {
	r.t.Helper()
	rng := rand.New(rand.NewPCG(seed, 1))
	files := make([][]string, 5)
	var stream strings.Builder
	for c := range commits {
		fmt.Fprintf(&stream, "commit refs/heads/main\nmark :%d\ncommitter a <a@example.org> %d +0000\n", c+1, 1e9+c)
		fmt.Fprintf(&stream, "data <<E\ncommit %d of %d\nE\n", c, seed)
		for n := range files {
			if rng.IntN(3) == 0 || c == 0 {
				files[n] = edit(rng, files[n])
				body := strings.Join(files[n], "\n")
				fmt.Fprintf(&stream, "M 100644 inline dir%d/file%d.txt\ndata %d\n%s\n", n%2, n, len(body), body)
			}
		}
	}
	fmt.Fprintf(&stream, "tag v%d\nfrom :%d\ntagger a <a@example.org> 1000000000 +0000\ndata 4\ntag\n\n", seed, commits)
	r.git(stream.String(), "fast-import", "--quiet", "--force")
	return r
}

func edit(rng *rand.Rand, lines []string) []string {
	for range 1 + rng.IntN(4) {
		line := make([]byte, rng.IntN(90))
		for i := range line {
			line[i] = "abcdefgh ijkl\tmnopqrstuvwxyz0123456789é"[rng.IntN(39)]
		}
		at := rng.IntN(len(lines) + 1)
		lines = slices.Insert(lines, at, string(line))
		if rng.IntN(3) == 0 {
			lines = slices.Delete(lines, 0, rng.IntN(len(lines)/4+1))
		}
	}
	return lines
}

// want returns what git says the repository holds, by id.
func (r *repo) want() map[string]string {
	r.t.Helper()
	out := r.raw("", "cat-file", "--batch-all-objects", "--batch", "--buffer", "--unordered")
	want := map[string]string{}
	for b := bufio.NewReader(strings.NewReader(out)); ; {
		var id, kind string
		var size int
		if _, err := fmt.Fscanf(b, "%s %s %d\n", &id, &kind, &size); err == io.EOF {
			return want
		}
		body := make([]byte, size+1)
		_, err := io.ReadFull(b, body)
		require.NoError(r.t, err)
		want[id] = render(kind, body[:size])
	}
}

func render(kind string, body []byte) string {
	return fmt.Sprintf("%s %d %v", kind, len(body), SHA1.sum(Blob, body))
}

// A seen is what a store showed.
type seen struct {
	sync.Mutex
	objects  map[string]string
	times    map[string]int
	problems []Problem
	large    []Large
}

func newSeen() *seen { return &seen{objects: map[string]string{}, times: map[string]int{}} }

func (s *seen) visit(_ int, o Object) {
	text := render(o.Type.String(), o.Body)
	s.Lock()
	defer s.Unlock()
	s.objects[o.ID.String()] = text
	s.times[o.ID.String()]++
}

func (s *seen) options(format Format) Options {
	return Options{Format: format, Problem: func(p Problem) { s.problems = append(s.problems, p) }}
}

// walk walks a store over all objects.
func walk(t testing.TB, format Format, types Types, dirs ...string) *seen {
	t.Helper()
	s := newSeen()
	store, err := Open(s.options(format), dirs...)
	require.NoError(t, err)
	defer store.Close()
	require.NoError(t, store.Walk(context.Background(), Walk{Types: types, Workers: 3, Visit: s.visit,
		TooLarge: func(l Large) { s.large = append(s.large, l) }}))
	for id, n := range s.times {
		require.Equal(t, 1, n, "visits of %s", id)
	}
	return s
}

// agree checks everything a store says against what git says.
func agree(t *testing.T, r *repo, dirs ...string) {
	t.Helper()
	want := r.want()
	if len(dirs) == 0 {
		dirs = []string{r.objects()}
	}
	got := walk(t, r.format, 0, dirs...)
	require.Empty(t, got.problems)
	require.Equal(t, want, got.objects)

	blobs := walk(t, r.format, Only(Blob), dirs...)
	require.Empty(t, blobs.problems)
	maps.DeleteFunc(got.objects, func(_, text string) bool { return !strings.HasPrefix(text, "blob ") })
	require.Equal(t, got.objects, blobs.objects)

	s := newSeen()
	store, err := Open(s.options(r.format), dirs...)
	require.NoError(t, err)
	defer store.Close()
	assert.Equal(t, len(want), store.Count())
	agreeSingly(t, store, want)
	assert.Empty(t, s.problems)
}

// agreeSingly reads every object of want in all ways there are.
func agreeSingly(t *testing.T, store *Store, want map[string]string) {
	t.Helper()
	types := map[ID]Type{}
	for id, kind := range store.All() {
		types[id] = kind
	}
	require.Len(t, types, len(want))
	reader := store.NewReader()
	for name, text := range want {
		id, err := ParseID(name)
		require.NoError(t, err)
		require.True(t, store.Has(id))
		kind, body, err := reader.Get(id)
		require.NoError(t, err)
		require.Equal(t, text, render(kind.String(), body))
		require.Equal(t, kind, types[id])
		again, err := store.Type(id)
		require.NoError(t, err)
		require.Equal(t, kind, again)
		stream, kind, size, err := store.Stream(id)
		require.NoError(t, err)
		streamed, err := io.ReadAll(stream)
		require.NoError(t, err)
		require.NoError(t, stream.Close())
		require.EqualValues(t, len(streamed), size)
		require.Equal(t, text, render(kind.String(), streamed))
	}
	_, _, err := reader.Get(makeID(make([]byte, store.options.Format.Size())))
	require.ErrorIs(t, err, ErrMissing)
}

func sortedProblems(problems []Problem) []string {
	var out []string
	for _, p := range problems {
		out = append(out, cmp.Or(p.ID.String(), filepath.Base(p.Path))+": "+p.Err.Error())
	}
	slices.Sort(out)
	return out
}
