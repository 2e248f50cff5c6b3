//go:build linux && !portable

package filewalk

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// reads returns what a file gives, and in how many reads.
func reads(t *testing.T, f file, size int) (body []byte, n int) {
	t.Helper()
	s := &sequence{file: f, end: -1}
	buffer := make([]byte, size)
	for {
		m, err := s.Read(buffer)
		body, n = append(body, buffer[:m]...), n+1
		if err != nil {
			return body, n
		}
	}
}

// promptDirectory returns a new directory on a file system that is prompt.
func promptDirectory(t *testing.T) (string, *directory) {
	t.Helper()
	for _, parent := range []string{t.TempDir(), "/dev/shm"} {
		dir, err := os.MkdirTemp(parent, "")
		if err != nil {
			continue
		}
		t.Cleanup(func() { os.RemoveAll(dir) })
		d, err := openDirectory(dir)
		require.NoError(t, err)
		t.Cleanup(d.release)
		if d.prompt {
			return dir, d
		}
	}
	t.Skip("there is no prompt file system here")
	return "", nil
}

func TestPromptReads(t *testing.T) {
	dir, d := promptDirectory(t)
	const size = 4 * blockSize
	for _, c := range []struct{ length, reads int }{
		{0, 1},
		{1, 1},
		{blockSize - 1, 1},
		{blockSize, 2}, // could be an error before the second block
		{blockSize + 1, 1},
		{size - 1, 1},
		{size, 2},
		{size + 1, 2},
		{2 * size, 3},
	} {
		want := bytes.Repeat([]byte("x"), c.length)
		require.NoError(t, os.WriteFile(filepath.Join(dir, "f"), want, 0o600))
		f, err := d.open("f")
		require.NoError(t, err)
		if !f.prompt {
			t.Skip("the kernel cannot tell whether a file is a mount point")
		}
		body, n := reads(t, f, size)
		f.close()
		assert.Equal(t, string(want), string(body))
		assert.Equal(t, c.reads, n, "reads of %d bytes", c.length)

		f, err = openNamed(filepath.Join(dir, "f"))
		require.NoError(t, err)
		body, n = reads(t, f, size)
		f.close()
		assert.Equal(t, string(want), string(body))
		assert.Equal(t, (c.length+size-1)/size+1, n, "careful reads of %d bytes", c.length)
	}
}

// What is made up on the fly can be read short anywhere.
func TestNotPrompt(t *testing.T) {
	d, err := openDirectory("/proc/sys/kernel")
	if err != nil {
		t.Skip(err)
	}
	defer d.release()
	require.False(t, d.prompt)
}

// A file on another file system than its directory: one that is a mount point.
func TestMountedFile(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root may mount")
	}
	dir, d := promptDirectory(t)
	path := filepath.Join(dir, "f")
	require.NoError(t, os.WriteFile(path, []byte("below"), 0o600))
	if out, err := exec.Command("mount", "--bind", "/proc/version", path).CombinedOutput(); err != nil {
		t.Skipf("mounting: %v: %s", err, out)
	}
	defer func() { require.NoError(t, unix.Unmount(path, unix.MNT_DETACH)) }()
	f, err := d.open("f")
	require.NoError(t, err)
	defer f.close()
	require.False(t, f.prompt)
	body, _ := reads(t, f, 4<<10)
	require.Contains(t, string(body), "Linux")
}
