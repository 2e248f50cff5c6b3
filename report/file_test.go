package report

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func writing(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func assertContent(t *testing.T, path, want string, mode fs.FileMode) {
	t.Helper()
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, want, string(got))
	if runtime.GOOS != "windows" {
		info, err := os.Stat(path)
		require.NoError(t, err)
		assert.Equal(t, mode, info.Mode().Perm())
	}
}

func assertAlone(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	assert.Equal(t, names, got)
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "report.sarif")
	require.NoError(t, WriteFile(path, writing("one")))
	assertContent(t, path, "one", 0o600)

	require.NoError(t, os.Chmod(path, 0o644))
	require.NoError(t, WriteFile(path, writing("2")))
	assertContent(t, path, "2", 0o644)
	assertAlone(t, dir, "report.sarif")
}

// TestWriteFileFails: what was there stays, nothing else does.
func TestWriteFileFails(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "report.sarif")
	failing := func(w io.Writer) error {
		if err := writing("half")(w); err != nil {
			return err
		}
		return errFull
	}
	err := WriteFile(path, failing)
	assert.ErrorIs(t, err, errFull)
	assert.EqualError(t, err, fmt.Sprintf("writing report %q: no space left on device", path))
	assertAlone(t, dir)

	require.NoError(t, WriteFile(path, writing("good")))
	assert.ErrorIs(t, WriteFile(path, failing), errFull)
	assert.Panics(t, func() { _ = WriteFile(path, func(io.Writer) error { panic("in a writer") }) })
	assertContent(t, path, "good", 0o600)
	assertAlone(t, dir, "report.sarif")
}

func TestWriteFileNowhere(t *testing.T) {
	dir := t.TempDir()
	err := WriteFile(filepath.Join(dir, "missing", "report.sarif"), writing("x"))
	assert.ErrorIs(t, err, fs.ErrNotExist)
	assert.ErrorContains(t, err, "writing report ")
	assert.NotContains(t, err.Error(), ".tmp", "the temporary file is our business")

	assert.Error(t, WriteFile(dir, writing("x")), "a directory")
	assertAlone(t, dir)
}

func TestWriteFileLink(t *testing.T) {
	dir := t.TempDir()
	path, link := filepath.Join(dir, "real"), filepath.Join(dir, "link")
	require.NoError(t, WriteFile(path, writing("old")))
	if err := os.Symlink("real", link); err != nil {
		t.Skip(err)
	}
	require.NoError(t, WriteFile(link, writing("new")))
	assertContent(t, path, "new", 0o600)
	info, err := os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&fs.ModeSymlink)
}

func TestWriteFileDevice(t *testing.T) {
	for _, device := range []string{"/dev/null", "/dev/full"} {
		if _, err := os.Stat(device); err != nil {
			t.Skip(err)
		}
	}
	assert.NoError(t, WriteFile("/dev/null", writing("x")))
	err := WriteFile("/dev/full", writing("x"))
	assert.EqualError(t, err, `writing report "/dev/full": no space left on device`)
	info, err := os.Stat("/dev/full")
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&fs.ModeDevice, "a device is not replaced")
}

func TestIsDescriptor(t *testing.T) {
	for _, path := range []string{"/dev/stdout", "/dev//stderr", "/dev/fd/3", "/proc/self/fd/1"} {
		assert.True(t, isDescriptor(path), path)
	}
	for _, path := range []string{"stdout", "/dev/shm/report", "/dev/fdx", "/tmp/dev/stdout"} {
		assert.False(t, isDescriptor(path), path)
	}
}
