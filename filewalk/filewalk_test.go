package filewalk

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// token stands for a secret: what makes a window worth a visit in these tests.
const token = "@@a-secret-of-these-tests@@"

// A probe is a Source whose texts are not looked at but written down, if token
// is in them.
type probe struct {
	Source
	mu    sync.Mutex
	texts []scan.Text // with bodies of their own
}

func (p *probe) Texts(ctx context.Context, workers int, s *scan.Scanner) error {
	return p.Source.texts(ctx, workers, hub{
		Scanner: s,
		worth:   func(window []byte) bool { return bytes.Contains(window, []byte(token)) },
		visit: func(t scan.Text) {
			p.mu.Lock()
			defer p.mu.Unlock()
			t.Body = slices.Clone(t.Body)
			p.texts = append(p.texts, t)
		},
	})
}

// paths returns the paths of the texts that were pushed, sorted.
func (p *probe) paths() []string {
	paths := []string{}
	for _, t := range p.texts {
		paths = append(paths, t.Origin.Path)
	}
	slices.Sort(paths)
	return paths
}

// skips returns what was left out, as "path: reason".
func skips(r scan.Result) []string {
	list := []string{}
	for _, s := range r.Summary.Skipped {
		list = append(list, s.Path+": "+s.Reason)
	}
	return list
}

func problems(r scan.Result) []string {
	list := []string{}
	for _, p := range r.Summary.Problems {
		list = append(list, p.Path+": "+p.Reason)
	}
	return list
}

// run scans targets and returns the probe and the result.
func run(t *testing.T, src Source) (*probe, scan.Result) {
	t.Helper()
	p := &probe{Source: src}
	r, err := scan.New(scan.Options{Detectors: &detectors.Set{}, Workers: 4}).Run(t.Context(), p)
	require.NoError(t, err)
	return p, r
}

// write makes files with the token in them, and their directories.
func write(t *testing.T, dir string, names ...string) {
	t.Helper()
	for _, name := range names {
		writeFile(t, filepath.Join(dir, name), token)
	}
}

func writeFile(t *testing.T, path, content string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
}

func TestWalk(t *testing.T) {
	dir := t.TempDir()
	names := []string{"a", "b/c", "b/d/e.txt", "b/d/.hidden", ".github/x", "é/ü", "with space"}
	write(t, dir, names...)
	writeFile(t, filepath.Join(dir, "empty"), "")
	writeFile(t, filepath.Join(dir, "clean"), "nothing to see")
	slices.Sort(names)

	p, r := run(t, Source{Targets: []string{dir}})
	require.Equal(t, names, p.paths())
	require.Equal(t, dir, p.texts[0].Origin.Target)
	require.Equal(t, token, string(p.texts[0].Body))
	require.EqualValues(t, len(names)+2, r.Summary.Texts)
	require.EqualValues(t, len(names)*len(token)+len("nothing to see"), r.Summary.Bytes)
	require.Empty(t, skips(r))
	require.True(t, r.Summary.Complete())
}

// Enough entries that a directory comes in several parts and is shared.
func TestWalkManyFiles(t *testing.T) {
	dir := t.TempDir()
	const n = 2000
	for i := range n {
		name := filepath.Join(dir, "a file with quite a long name, so that a listing does not hold all "+string(rune('a'+i%26))+string(rune('a'+i/26%26))+string(rune('a'+i/676)))
		require.NoError(t, os.WriteFile(name, []byte(token), 0o644))
	}
	writeFile(t, filepath.Join(dir, ".gitignore"), "* aaa\n")
	p, r := run(t, Source{Targets: []string{dir}})
	require.EqualValues(t, n, r.Summary.Texts)
	require.Len(t, slices.Compact(p.paths()), n-1)
	require.Len(t, r.Summary.Skipped, 1)
}

func TestTargets(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a/x", "b/y", "b/z")
	writeFile(t, filepath.Join(dir, "b/.gitignore"), "y")
	t.Chdir(dir)

	p, _ := run(t, Source{Targets: []string{"a", "b/y"}})
	require.Equal(t, []string{"x", "y"}, p.paths())
	p, r := run(t, Source{Targets: []string{"."}})
	require.Equal(t, []string{"a/x", "b/z"}, p.paths())
	require.Equal(t, []string{"b/y: ignored by b/.gitignore:1"}, skips(r))
	p, _ = run(t, Source{Targets: []string{"b/y"}, MaxBytes: 1})
	require.Equal(t, []scan.Origin{{Target: "b/y", Path: "y"}}, []scan.Origin{p.texts[0].Origin})
	p, _ = run(t, Source{Targets: []string{"./b/"}, NoGitignore: true})
	require.Equal(t, []string{"y", "z"}, p.paths())
}

func TestMissingTarget(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a")
	missing := filepath.Join(dir, "missing")
	p := &probe{Source: Source{Targets: []string{dir, missing}}}
	r, err := scan.New(scan.Options{Workers: 2}).Run(t.Context(), p)
	require.ErrorContains(t, err, "opening \""+missing+"\": ")
	require.Empty(t, p.texts)
	require.Zero(t, r.Summary.Texts)
}

func TestMaxBytes(t *testing.T) {
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "small"), token)
	writeFile(t, filepath.Join(dir, "medium"), token+string(make([]byte, 100<<10)))
	writeFile(t, filepath.Join(dir, "large"), token+string(make([]byte, 3<<20)))

	p, r := run(t, Source{Targets: []string{dir}, MaxBytes: 1 << 20})
	require.Equal(t, []string{"medium", "small"}, p.paths())
	require.Equal(t, []string{filepath.ToSlash(dir) + "/large: larger than 1 MB"}, skips(r))
	p, _ = run(t, Source{Targets: []string{dir}, MaxBytes: 1 << 10})
	require.Equal(t, []string{"small"}, p.paths())
	p, _ = run(t, Source{Targets: []string{filepath.Join(dir, "large")}, MaxBytes: 1})
	require.Equal(t, []string{"large"}, p.paths())
}

func TestExclude(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a", "b/c", "d/e")
	p, r := run(t, Source{Targets: []string{dir}, Exclude: func(o scan.Origin, dir bool) string {
		switch {
		case o.Path == "b" && dir:
			return "excluded by a test"
		case o.Path == "b/c":
			return "never asked for"
		}
		return ""
	}})
	require.Equal(t, []string{"a", "d/e"}, p.paths())
	require.Equal(t, []string{filepath.ToSlash(dir) + "/b: excluded by a test"}, skips(r))
}

func TestStdin(t *testing.T) {
	p, r := run(t, Source{Targets: []string{"-"}, Stdin: bytes.NewReader([]byte("x " + token))})
	require.Equal(t, "x "+token, string(p.texts[0].Body))
	require.Equal(t, scan.Origin{}, p.texts[0].Origin)
	require.Nil(t, p.texts[0].Siblings)
	require.EqualValues(t, len(token)+2, r.Summary.Bytes)

	_, r = run(t, Source{Targets: []string{"-"}})
	require.EqualValues(t, 1, r.Summary.Texts)

	_, r = run(t, Source{Targets: []string{"-"}, Stdin: brokenReader{}})
	require.Equal(t, []string{"-: reading: input/output error"}, problems(r))
}

var errBroken = errors.New("input/output error")

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) {
	return 0, &os.PathError{Op: "read", Path: "/secret/path", Err: errBroken}
}

func TestSiblings(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "m", "sub/x")
	writeFile(t, filepath.Join(dir, "a"), "first")
	writeFile(t, filepath.Join(dir, "z"), "last")
	writeFile(t, filepath.Join(dir, "ignored"), "context all the same")
	writeFile(t, filepath.Join(dir, "huge"), string(make([]byte, maxSiblingSize+1)))
	writeFile(t, filepath.Join(dir, ".gitignore"), "ignored")
	for _, target := range []string{dir, filepath.Join(dir, "m")} {
		p, _ := run(t, Source{Targets: []string{target}})
		i := slices.IndexFunc(p.texts, func(t scan.Text) bool { return t.Origin.Path == "m" })
		var got []string
		p.texts[i].Siblings(func(s scan.Sibling) { got = append(got, s.Name+"="+string(s.Body())) })
		require.Equal(t, []string{".gitignore=ignored", "a=first", "ignored=context all the same", "z=last"}, got)
	}
	for i := range 100 {
		writeFile(t, filepath.Join(dir, "many", string(rune('0'+i/10))+string(rune('0'+i%10))), token)
	}
	p, _ := run(t, Source{Targets: []string{filepath.Join(dir, "many")}})
	n := 0
	p.texts[0].Siblings(func(scan.Sibling) { n++ })
	require.Equal(t, maxSiblings, n)
}

func TestCancel(t *testing.T) {
	dir := t.TempDir()
	for i := range 300 {
		write(t, dir, string(rune('a'+i%20))+"/"+string(rune('a'+i/20)))
	}
	ctx, cancel := context.WithCancel(t.Context())
	p := &probe{Source: Source{Targets: []string{dir}}}
	s := scan.New(scan.Options{})
	err := p.Source.texts(ctx, 2, hub{s, func([]byte) bool { cancel(); return true }, func(scan.Text) {}})
	require.ErrorIs(t, err, context.Canceled)
	require.Less(t, s.Progress().Texts.Load(), int64(100))
}

// The reader of standard input may wait for ever; the scan must not.
func TestCancelStdin(t *testing.T) {
	out, in, err := os.Pipe()
	require.NoError(t, err)
	defer out.Close()
	defer in.Close() // ends what is left behind, or goleak complains
	ctx, cancel := context.WithCancel(t.Context())
	p := &probe{Source: Source{Targets: []string{"-"}, Stdin: out}}
	done := make(chan error)
	go func() {
		_, err := scan.New(scan.Options{Workers: 1}).Run(ctx, p)
		done <- err
	}()
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
}
