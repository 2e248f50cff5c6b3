//go:build clients

package report

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

// Microsoft's validator, with the rules for GitHub, has no error and no
// warning. That there are no snippets is a note, and meant.
func TestClientSARIFMultitool(t *testing.T) {
	multitool, err := exec.LookPath("sarif-multitool")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no sarif-multitool")
		}
		t.Skip("there is no sarif-multitool; .ci/clients installs it")
	}
	inHistory := secretAt("gone.env")
	inHistory.Locations[0].Origin.History = &scan.History{Object: "12", Commit: "34"}
	inHistory.Locations[0].LineHash = "1234:1"
	for name, result := range map[string]scan.Result{
		"everything": everythingFound(),
		"history":    {Findings: []scan.Finding{inHistory}},
		"clean":      nothingFound(),
		"incomplete": nothingFoundSoFar(),
		"hostile":    hostileResult("\xff", "::error::\n#%?", "##[x]"),
	} {
		dir := t.TempDir()
		file, validation := filepath.Join(dir, name+".sarif"), filepath.Join(dir, "validation.sarif")
		require.NoError(t, os.WriteFile(file, []byte(render(t, SARIF{}, testRun(), result)), 0o600))
		out, err := exec.Command(multitool, "validate", file, "--rule-kind", "Sarif;Ghas",
			"--level", "Error;Warning;Note", "--log", "ForceOverwrite", "--output", validation).CombinedOutput()
		require.NoError(t, err, "%s", out)
		text, err := os.ReadFile(validation)
		require.NoError(t, err)
		var log struct {
			Runs []struct {
				Results []struct{ RuleID, Level string }
			}
		}
		require.NoError(t, json.Unmarshal(text, &log))
		require.Len(t, log.Runs, 1)
		require.NotEmpty(t, log.Runs[0].Results, "a validator that says nothing has not looked")
		for _, r := range log.Runs[0].Results {
			assert.Equal(t, "note", r.Level, "%s: %s\n%s", name, r.RuleID, out)
		}
	}
}
