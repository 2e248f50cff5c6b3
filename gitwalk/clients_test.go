//go:build clients

package gitwalk

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A git that knows reftables stands in for that of the machine, which may not.
func TestClientReftable(t *testing.T) {
	program, err := exec.LookPath("git-next")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no git-next: .ci/clients/git-next builds it")
		}
		t.Skip("there is no git-next; .ci/clients/git-next builds it")
	}
	program, err = filepath.EvalSymlinks(program)
	require.NoError(t, err)
	t.Setenv("PATH", filepath.Dir(program)+string(os.PathListSeparator)+os.Getenv("PATH"))
	require.Contains(t, gitHelp(), "ref-format")
	requireFormat(t, "--ref-format=reftable")
}
