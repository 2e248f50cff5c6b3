//go:build clients

package main_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The workflows of this repository and those of the documentation are in order.
func TestClientActionlint(t *testing.T) {
	actionlint := client(t, "actionlint")
	client(t, "shellcheck") // which actionlint asks about scripts
	examples := t.TempDir()
	docs, err := os.ReadFile("docs/ci.md")
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(docs), "## GitHub Actions\n")
	section, _, _ := strings.Cut(rest, "\n## ")
	blocks := strings.Split(section, "```yaml\n")[1:]
	require.Len(t, blocks, 2)
	var files []string
	for i, block := range blocks {
		text, _, _ := strings.Cut(block, "```\n")
		assert.Contains(t, text, "permissions:\n", "they are spelled out")
		file := filepath.Join(examples, fmt.Sprintf("%d.yml", i))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		files = append(files, file)
	}
	own, err := filepath.Glob(".github/workflows/*.yml")
	require.NoError(t, err)
	require.NotEmpty(t, own)
	out, err := exec.Command(actionlint, append(files, own...)...).CombinedOutput()
	assert.NoError(t, err, "%s", out)
}

func TestClientShellcheck(t *testing.T) {
	shellcheck := client(t, "shellcheck")
	scripts := []string{".ci/run"}
	for _, pattern := range []string{".ci/clients/*", ".github/action/*.sh", "release/*.sh"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, found, pattern)
		scripts = append(scripts, found...)
	}
	out, err := exec.Command(shellcheck, scripts...).CombinedOutput()
	assert.NoError(t, err, "%s", out)
}
