//go:build clients

package main_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// at runs a program in a directory.
func at(t *testing.T, dir, program string, args ...string) string {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s %s\n%s", program, strings.Join(args, " "), out)
	return string(out)
}

// A release has what its users expect, of all targets. What is not committed is
// not in it.
func TestClientGoreleaser(t *testing.T) {
	goreleaser := client(t, "goreleaser")
	top, err := os.Getwd()
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "release")
	at(t, top, "git", "clone", "-q", top, dir)
	at(t, dir, "git", "remote", "set-url", "origin", "https://github.com/authlete/authlete-scan")
	at(t, dir, goreleaser, "check")
	at(t, dir, goreleaser, "release", "--snapshot", "--clean", "--parallelism=2")

	dist := filepath.Join(dir, "dist")
	at(t, dist, "sha256sum", "-c", "--strict", "checksums.txt")
	sums, err := os.ReadFile(filepath.Join(dist, "checksums.txt"))
	require.NoError(t, err)
	for _, target := range []string{"linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64", "windows_amd64", "windows_arm64"} {
		archive := target + ".tar.gz\n"
		if strings.HasPrefix(target, "windows") {
			archive = target + ".zip\n"
		}
		assert.Equal(t, 1, bytes.Count(sums, []byte(archive)), archive)
		assert.Equal(t, 1, bytes.Count(sums, []byte(target+".cdx.json\n")), target)
	}
	for _, suffix := range []string{".deb\n", ".rpm\n", ".apk\n"} {
		assert.Equal(t, 2, bytes.Count(sums, []byte(suffix)), suffix)
	}
	assert.Equal(t, 18, bytes.Count(sums, []byte("\n")), "%s", sums)

	unpacked := t.TempDir()
	at(t, unpacked, "tar", "-xzf", one(t, dist, "*_"+runtime.GOOS+"_"+runtime.GOARCH+".tar.gz"))
	version := at(t, unpacked, "./authlete-scan", "version")
	assert.Regexp(t, `^authlete-scan 0\.0\.0-SNAPSHOT-[0-9a-f]+ \(go`, version)
	for _, name := range []string{"LICENSE", "README.md", "docs/ci.md", "man/authlete-scan.1", "completions/authlete-scan.bash",
		"completions/authlete-scan.zsh", "completions/authlete-scan.fish", "completions/authlete-scan.ps1"} {
		assert.FileExists(t, filepath.Join(unpacked, name))
	}

	var bill struct {
		Metadata   struct{ Component struct{ Version string } }
		Components []struct{ Name string }
	}
	text, err := os.ReadFile(one(t, dist, "*_"+runtime.GOOS+"_"+runtime.GOARCH+".cdx.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &bill))
	assert.Contains(t, version, " "+bill.Metadata.Component.Version+" ")
	var names []string
	for _, c := range bill.Components {
		names = append(names, c.Name)
	}
	assert.Contains(t, names, "github.com/spf13/cobra")
	assert.Contains(t, names, "std")
	assert.NotContains(t, names, "github.com/stretchr/testify", "tests are not linked")
}

// one returns the only file that matches a pattern.
func one(t *testing.T, dir, pattern string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, pattern))
	require.NoError(t, err)
	require.Len(t, found, 1, pattern)
	return found[0]
}

// download runs the part of the action that gets a released binary, with the
// releases of a server.
func download(t *testing.T, files map[string][]byte, version, system, arch string) (home string, out []byte, err error) {
	t.Helper()
	client(t, "curl")
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, ok := files[r.URL.Path]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		if _, err := w.Write(body); err != nil {
			t.Error(err)
		}
	}))
	defer server.Close()
	home = t.TempDir()
	cmd := exec.Command("bash", ".github/action/get.sh")
	cmd.Env = append(os.Environ(), "VERSION="+version, "HOME_DIR="+home, "RUNNER_OS="+system, "RUNNER_ARCH="+arch,
		"AUTHLETE_SCAN_DOWNLOADS="+server.URL)
	out, err = cmd.CombinedOutput()
	return home, out, err
}

// A released binary is taken only if its checksum is that of the release.
func TestClientDownload(t *testing.T) {
	dir := t.TempDir()
	program := "#!/bin/sh\necho \"a program was asked for its $1\"\n"
	require.NoError(t, os.WriteFile(filepath.Join(dir, "authlete-scan"), []byte(program), 0o755))
	at(t, dir, "tar", "-czf", "x.tar.gz", "authlete-scan")
	archive, err := os.ReadFile(filepath.Join(dir, "x.tar.gz"))
	require.NoError(t, err)
	sum, _, _ := strings.Cut(at(t, dir, "sha256sum", "x.tar.gz"), " ")
	release := func(name, sums string) map[string][]byte {
		return map[string][]byte{"/v1.2.3/" + name: archive, "/v1.2.3/checksums.txt": []byte(sums)}
	}
	for _, test := range []struct{ name, system, arch string }{
		{"authlete-scan_1.2.3_linux_amd64.tar.gz", "Linux", "X64"},
		{"authlete-scan_1.2.3_linux_arm64.tar.gz", "Linux", "ARM64"},
		{"authlete-scan_1.2.3_darwin_arm64.tar.gz", "macOS", "ARM64"},
	} {
		_, out, err := download(t, release(test.name, "00 other\n"+sum+"  "+test.name+"\n"), "v1.2.3", test.system, test.arch)
		require.NoError(t, err, "%s", out)
		assert.Equal(t, "a program was asked for its version\n", string(out))
	}
	const name = "authlete-scan_1.2.3_linux_amd64.tar.gz"
	for _, test := range []struct {
		files         map[string][]byte
		version, want string
	}{
		{release(name, strings.Repeat("0", 64)+"  "+name+"\n"), "v1.2.3", "The checksum of " + name + " is not the one of the release."},
		{release(name, sum+"  another\n"), "v1.2.3", "The checksum of " + name},
		{release(name, ""), "1.2.3", "The checksum of " + name},
		{nil, "v1.2.3", "The release v1.2.3 has no checksums.txt"},
		{release("another", sum+"  "+name+"\n"), "v1.2.3", "The release v1.2.3 has no " + name},
		{nil, "v1.2.3/../x", "is not one, such as v0.1.0"},
		{nil, "main", "is not one, such as v0.1.0"},
	} {
		home, out, err := download(t, test.files, test.version, "Linux", "X64")
		require.Error(t, err)
		assert.Contains(t, string(out), "::error title=authlete-scan::")
		assert.Contains(t, string(out), test.want)
		assert.NoFileExists(t, filepath.Join(home, "authlete-scan"))
	}
}
