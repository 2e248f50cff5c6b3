//go:build unix

package filewalk

import (
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

func TestWhatIsNotRead(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "real/file")
	require.NoError(t, os.Symlink("real", filepath.Join(dir, "link")))
	require.NoError(t, os.Symlink("..", filepath.Join(dir, "real/loop")))
	require.NoError(t, os.Symlink("file", filepath.Join(dir, "real/alias")))
	require.NoError(t, os.Symlink("nowhere", filepath.Join(dir, "dangling")))
	require.NoError(t, syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o644))
	l, err := net.Listen("unix", filepath.Join(dir, "s"))
	require.NoError(t, err)
	defer l.Close()

	p, r := run(t, Source{Targets: []string{dir}})
	assert.Equal(t, []string{"real/file"}, p.paths())
	assert.Equal(t, []string{
		dir + "/dangling: a symbolic link",
		dir + "/link: a symbolic link",
		dir + "/pipe: a named pipe",
		dir + "/real/alias: a symbolic link",
		dir + "/real/loop: a symbolic link",
		dir + "/s: a socket",
	}, skips(r))
	assert.Empty(t, problems(r))

	p, _ = run(t, Source{Targets: []string{filepath.Join(dir, "link"), filepath.Join(dir, "real/alias")}})
	assert.Equal(t, []string{"alias", "file"}, p.paths(), "links that are named are followed")

	_, err = scan.New(scan.Options{}).Run(t.Context(), &Source{Targets: []string{filepath.Join(dir, "s")}})
	assert.ErrorContains(t, err, "a socket cannot be read")
}

func TestDevice(t *testing.T) {
	if _, err := os.Stat("/dev/null"); err != nil {
		t.Skip(err)
	}
	_, r := run(t, Source{Targets: []string{"/dev/null"}})
	require.EqualValues(t, 1, r.Summary.Texts)
	require.Equal(t, "a device", kindOf(os.ModeDevice|os.ModeCharDevice).reason())
}

func TestNamedPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	require.NoError(t, syscall.Mkfifo(pipe, 0o644))
	go func() { _ = os.WriteFile(pipe, []byte(token), 0) }()
	p, _ := run(t, Source{Targets: []string{pipe}})
	require.Equal(t, []string{"pipe"}, p.paths())
}

// A pipe that nobody writes to must not hold up the end of ctx.
func TestCancelNamedPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	require.NoError(t, syscall.Mkfifo(pipe, 0o644))
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_, err := scan.New(scan.Options{}).Run(ctx, &Source{Targets: []string{pipe}})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	f, err := os.OpenFile(pipe, os.O_WRONLY, 0) // ends what is left behind
	require.NoError(t, err)
	require.NoError(t, f.Close())
}

func TestNames(t *testing.T) {
	dir := t.TempDir()
	names := []string{"a\nb", "tab\there", "c\\d"}
	if runtime.GOOS == "linux" {
		names = append(names, "bad\xff\xfename", "dir\xe9/\x80")
	}
	write(t, dir, names...)
	p, _ := run(t, Source{Targets: []string{dir}})
	require.ElementsMatch(t, names, p.paths())
}

// What changes between being listed and being opened.
func TestRaces(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "file", "folder/file")
	require.NoError(t, syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o644))
	require.NoError(t, os.Symlink("file", filepath.Join(dir, "link")))
	s := scan.New(scan.Options{})
	w := &worker{source: &Source{}, ctx: t.Context(), stack: newStack(1), reader: reader{hub: hub{s, s.Worth, s.Visit}, ctx: t.Context()}}
	f := &folder{target: dir}
	d, err := openDirectory(f.disk())
	require.NoError(t, err)
	defer d.release()
	for _, name := range []string{"vanished", "pipe", "link", "folder"} { // each was a file when it was listed
		w.item(f, d, item{name: name, kind: regular})
	}
	for _, name := range []string{"vanished-folder", "link", "file"} { // each was a directory
		w.walk(f.below(name, f.hidden))
	}
	r, err := s.Run(t.Context(), &Source{})
	require.NoError(t, err)
	require.Equal(t, []string{dir + "/vanished: gone before it was read", dir + "/vanished-folder: gone before it was read"}, skips(r))
	var paths []string
	for _, p := range problems(r) {
		path, reason, _ := strings.Cut(p, ": ")
		paths = append(paths, strings.TrimPrefix(path, dir+"/"))
		require.NotContains(t, reason, dir)
	}
	require.ElementsMatch(t, []string{"pipe", "link", "folder", "link", "file"}, paths)
}

func TestUnreadable(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may read everything")
	}
	dir := t.TempDir()
	write(t, dir, "closed/x", "file", "open")
	require.NoError(t, os.Chmod(filepath.Join(dir, "file"), 0))
	require.NoError(t, os.Chmod(filepath.Join(dir, "closed"), 0))
	defer os.Chmod(filepath.Join(dir, "closed"), 0o755)
	p, r := run(t, Source{Targets: []string{dir}})
	require.Equal(t, []string{"open"}, p.paths())
	require.Equal(t, []string{dir + "/closed: opening: permission denied", dir + "/file: opening: permission denied"}, problems(r))
}

// A directory whose path is too long cannot be opened by it, for anybody.
func TestTooDeep(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "after")
	t.Chdir(dir)
	name := strings.Repeat("d", 200)
	for range 25 {
		require.NoError(t, os.Mkdir(name, 0o755))
		require.NoError(t, os.Chdir(name))
	}
	p, r := run(t, Source{Targets: []string{dir}})
	require.Equal(t, []string{"after"}, p.paths())
	require.Len(t, problems(r), 1)
	require.Contains(t, problems(r)[0], ": opening: file name too long")
	require.False(t, r.Summary.Complete())
}

// Files that are made up on the fly have no size, and some cannot be read.
func TestProc(t *testing.T) {
	if _, err := os.Stat("/proc/self/maps"); err != nil {
		t.Skip(err)
	}
	_, r := run(t, Source{Targets: []string{"/proc/self/maps"}})
	require.Greater(t, r.Summary.Bytes, int64(1000))
	_, r = run(t, Source{Targets: []string{"/proc/self/mem"}})
	require.Equal(t, []string{"/proc/self/mem: reading: input/output error"}, problems(r))
}

func BenchmarkWalk(b *testing.B) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(b, err)
	root := strings.TrimSpace(string(out))
	for _, name := range []string{"gitignore", "plain"} {
		b.Run(name, func(b *testing.B) {
			src := &Source{Targets: []string{root}, NoGitignore: name == "plain"}
			b.ReportAllocs()
			for b.Loop() {
				r, err := scan.New(scan.Options{Workers: runtime.GOMAXPROCS(0), Detectors: &detectors.Set{}}).Run(b.Context(), src)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(r.Summary.Bytes)
			}
		})
	}
}
