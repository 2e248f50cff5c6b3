//go:build clients

package main_test

import (
	"archive/zip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The extension of VS Code passes its tests, and its package has what it needs
// and nothing else.
func TestClientVSCodeExtension(t *testing.T) {
	npm := client(t, "npm")
	vsce, err := filepath.EvalSymlinks(client(t, "vsce"))
	require.NoError(t, err)
	modules, _, ok := strings.Cut(vsce, "/@vscode/")
	require.True(t, ok, vsce)
	dir := t.TempDir()
	for _, name := range strings.Fields(at(t, ".", "git", "-C", "editors/vscode", "ls-files")) {
		text, err := os.ReadFile(filepath.Join("editors/vscode", name))
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), text, 0o600))
	}
	require.NoError(t, os.Symlink(modules, filepath.Join(dir, "node_modules")))
	at(t, dir, npm, "test")
	at(t, dir, npm, "run", "package")

	files := unzip(t, filepath.Join(dir, "authlete-scan.vsix"))
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	assert.Equal(t, []string{
		"[Content_Types].xml", "extension.vsixmanifest", "extension/LICENSE.txt", "extension/dist/LICENSES.txt",
		"extension/dist/extension.js", "extension/package.json", "extension/readme.md",
	}, names)
	license, err := os.ReadFile("LICENSE")
	require.NoError(t, err)
	assert.Equal(t, string(license), files["extension/LICENSE.txt"])
	assert.Less(t, len(files["extension/dist/extension.js"]), 1<<20)
	assert.Contains(t, files["extension/dist/LICENSES.txt"], "\nvscode-languageclient 11.")
	checkManifest(t, files)
}

// checkManifest asserts that no folder chooses what is run, and that all that
// the manifest promises is in the code.
func checkManifest(t *testing.T, files map[string]string) {
	t.Helper()
	var manifest struct {
		Main        string
		Contributes struct {
			Commands      []struct{ Command string }
			Configuration struct {
				Properties map[string]struct{ Scope string }
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(files["extension/package.json"]), &manifest))
	assert.Contains(t, files, filepath.Join("extension", manifest.Main))
	settings := manifest.Contributes.Configuration.Properties
	assert.Equal(t, "machine", settings["authleteScan.path"].Scope)
	require.NotEmpty(t, manifest.Contributes.Commands)
	for _, c := range manifest.Contributes.Commands {
		_, name, _ := strings.Cut(c.Command, ".")
		assert.Regexp(t, regexp.QuoteMeta("}."+name+"`"), files["extension/dist/extension.js"])
	}
	for name := range settings {
		assert.Contains(t, files["extension/readme.md"], "`"+name+"`")
	}
}

func unzip(t *testing.T, archive string) map[string]string {
	t.Helper()
	r, err := zip.OpenReader(archive)
	require.NoError(t, err)
	defer func() { assert.NoError(t, r.Close()) }()
	files := map[string]string{}
	for _, f := range r.File {
		in, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(in)
		require.NoError(t, err)
		require.NoError(t, in.Close())
		files[f.Name] = string(text)
	}
	return files
}
