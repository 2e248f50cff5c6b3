//go:build clients

package main_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The Dockerfile's build has all it needs of what .dockerignore leaves, and what
// is built needs nothing of the image but what is copied there. There need be no
// Docker for that: the commands are those of the Dockerfile.
func TestClientDockerfile(t *testing.T) {
	text, err := os.ReadFile("Dockerfile")
	require.NoError(t, err)
	build := runOf(t, string(text), "go build")
	context := t.TempDir()
	for _, name := range strings.Split(strings.TrimRight(at(t, ".", "git", "ls-files", "-z"), "\x00"), "\x00") {
		if dockerIgnores(t, name) {
			continue
		}
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Join(context, filepath.Dir(name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(context, name), data, 0o644))
	}
	image := t.TempDir()
	other := map[string]string{"amd64": "arm64", "arm64": "amd64"}[runtime.GOARCH]
	for _, arch := range []string{other, runtime.GOARCH} { // the last one stays
		cmd := exec.Command("sh", "-ec", strings.ReplaceAll(build, "/authlete-scan ", image+"/authlete-scan "))
		cmd.Dir = context
		cmd.Env = append(os.Environ(), "TARGETOS=linux", "TARGETARCH="+arch, "VERSION=9.8.7")
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
	if os.Getuid() != 0 {
		t.Skip("only root can make a directory the root of a program")
	}
	require.NoError(t, os.Mkdir(filepath.Join(image, "src"), 0o755))
	require.NoError(t, os.Chmod(image, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(image, "src", "app.env"), []byte(leakOf("docker")), 0o644))
	out, err := exec.Command("chroot", "--userspec=65532:65532", image, "/authlete-scan", "version").CombinedOutput()
	require.NoError(t, err, "%s", out)
	assert.Contains(t, string(out), "authlete-scan 9.8.7 ")
	out, err = exec.Command("chroot", "--userspec=65532:65532", image, "/authlete-scan", "-q", "dir", "/src").CombinedOutput()
	require.Error(t, err)
	assert.Contains(t, string(out), "/src/app.env:1:31: ")
}

// runOf returns the RUN instruction of a Dockerfile that has a text.
func runOf(t *testing.T, dockerfile, part string) string {
	t.Helper()
	joined := strings.ReplaceAll(dockerfile, "\\\n", " ")
	for line := range strings.Lines(joined) {
		if command, ok := strings.CutPrefix(line, "RUN "); ok && strings.Contains(command, part) {
			return command
		}
	}
	t.Fatalf("no RUN of the Dockerfile has %q", part)
	return ""
}

// dockerIgnores reports whether .dockerignore names a file or a directory that it
// is in. Only the two forms of patterns that are used there are known.
func dockerIgnores(t *testing.T, name string) bool {
	t.Helper()
	text, err := os.ReadFile(".dockerignore")
	require.NoError(t, err)
	parts := strings.Split(name, "/")
	for _, pattern := range strings.Fields(string(text)) {
		deep := strings.HasPrefix(pattern, "**/")
		for i, part := range parts {
			matched, err := filepath.Match(strings.TrimPrefix(pattern, "**/"), part)
			require.NoError(t, err)
			if matched && (i == 0 || deep) {
				return true
			}
		}
	}
	return false
}
