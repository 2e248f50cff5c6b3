//go:build clients

package golangci_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const version = "v2.15.0"

const leaky = `package main

import "net/http"

func main() {
	token := "be8ccb2b77c8fc3ebb3d8c5b4ba70ca0"
	req, _ := http.NewRequest("GET", "https://us.authlete.com/api/1234567890/service/get", nil)
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Authorization", "Bearer "+"be8ccb2b77c8fc3ebb3d8c5b4ba70caf") //nolint:authletescan // revoked
}
`

const broken = `package broken

var AUTHLETE_SERVICE_ACCESSTOKEN = "hUcRnaEsOzz9QfX6blHjqM5gHuY2RIw3WH4GVtQsvvQ"

func f() { undefined() }
`

// TestClientGolangciLint builds a golangci-lint with the analyzer as the example
// says, and lints with it.
func TestClientGolangciLint(t *testing.T) {
	lint, err := exec.LookPath("golangci-lint")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no golangci-lint")
		}
		t.Skip("there is no golangci-lint; .ci/clients/golangci-lint installs it")
	}
	custom := build(t, lint)
	dir := t.TempDir()
	config, err := os.ReadFile("example/.golangci.yml")
	require.NoError(t, err)
	text := strings.Replace(string(config), "linters:\n", "linters:\n  default: none\n", 1)
	write(t, filepath.Join(dir, "go.mod"), "module example.com/app\n\ngo 1.26\n")
	write(t, filepath.Join(dir, "main.go"), leaky)
	write(t, filepath.Join(dir, ".golangci.yml"), text)

	t.Setenv("GOLANGCI_LINT_CACHE", t.TempDir())
	out, status := run(t, dir, custom, "run", "./...")
	assert.Equal(t, 1, status, out)
	assert.Contains(t, out, "main.go:8:34: Authlete service access token is handed to Header.Set (service-access-token)")
	assert.Contains(t, out, "the value is written here: main.go:6 (authletescan)")
	assert.Contains(t, out, "* authletescan: 1\n", "a nolint comment silences the other")
	assert.NotContains(t, out, "be8ccb2b")

	// A package that does not compile is looked at without types.
	write(t, filepath.Join(dir, "broken", "broken.go"), broken)
	write(t, filepath.Join(dir, ".golangci.yml"), strings.Replace(text, "syntax: false", "syntax: true", 1))
	out, status = run(t, dir, custom, "run", "./...")
	assert.Equal(t, 1, status, out)
	assert.Contains(t, out, "broken/broken.go:3:37: Authlete service access token in the source (service-access-token)")
	assert.Contains(t, out, "* authletescan: 1\n")
	assert.NotContains(t, out, "hUcRnaEs")
}

// build builds a golangci-lint with the analyzer of this checkout. Its own
// source, which "golangci-lint custom" clones, is that in the module cache.
func build(t *testing.T, lint string) string {
	t.Helper()
	top, err := filepath.Abs("../..")
	require.NoError(t, err)
	module, status := run(t, top, "go", "mod", "download", "-json", "github.com/golangci/golangci-lint/v2@"+version)
	require.Zero(t, status, module)
	_, rest, _ := strings.Cut(module, `"Dir": "`)
	source, _, _ := strings.Cut(rest, `"`)
	dir := t.TempDir()
	repo := filepath.Join(dir, "golangci-lint")
	require.NoError(t, os.CopyFS(repo, os.DirFS(source)))
	for _, args := range [][]string{{"init", "-q"}, {"add", "-Af", "."}, {"-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", version}, {"tag", version}} {
		out, status := run(t, repo, "git", args...)
		require.Zero(t, status, out)
	}
	config, err := os.ReadFile("example/.custom-gcl.yml")
	require.NoError(t, err)
	write(t, filepath.Join(dir, ".custom-gcl.yml"), strings.Replace(string(config), "version: latest", "path: "+top, 1))
	t.Setenv("GIT_CONFIG_COUNT", "1")
	t.Setenv("GIT_CONFIG_KEY_0", "url.file://"+filepath.ToSlash(repo)+"/.git.insteadOf")
	t.Setenv("GIT_CONFIG_VALUE_0", "https://github.com/golangci/golangci-lint.git")
	out, status := run(t, dir, lint, "custom", "-v")
	require.Zero(t, status, out)
	return filepath.Join(dir, "custom-gcl")
}

func write(t *testing.T, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}

// run runs a command in a directory and returns what it prints and its status.
func run(t *testing.T, dir, name string, args ...string) (string, int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}
