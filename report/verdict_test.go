package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/scan"
)

// TestVerified: every status shows in every format, what is dead is faded and
// asks for nothing, and what is live is an error.
func TestVerified(t *testing.T) {
	t.Parallel()
	r := verifiedFound()
	text := render(t, Text{}, testRun(), r)
	results := decodeSARIF(t, render(t, SARIF{}, testRun(), r)).Results
	lines := strings.Split(render(t, JSONLines{}, testRun(), r), "\n")
	for i, f := range r.Findings {
		assert.Contains(t, text, f.Kind, string(f.Kind)+"), "+f.Status.String()+"\n  status "+f.Status.String())
		assert.Contains(t, lines[i+1], `"status":"`+f.Status.String()+`"`)
		want := map[scan.Status]string{scan.Live: "error", scan.Dead: "note"}[f.Status]
		if want != "" {
			assert.Equal(t, want, results[i].Level)
		}
		assert.Contains(t, results[i].Message.Text, "Verified: "+f.Status.String())
	}
	assert.Contains(t, text, "6 credentials in 120 files (4.2 MB); 2 live, 1 restricted, 2 unknown, 1 dead\n")
	_, dead, _ := strings.Cut(text, "verified/dead.env")
	dead, _, _ = strings.Cut(dead, "\n\n")
	assert.NotContains(t, dead, "rotate")

	colored := render(t, Text{Color: true}, testRun(), r)
	for line := range strings.Lines(colored) {
		if strings.Contains(line, "dead") && !strings.Contains(line, "credentials") {
			assert.True(t, strings.HasPrefix(line, "\x1b[2m"), "%q", line)
		}
	}
}

// A report about a credential that somebody knows speaks of no files.
func TestKnownCredential(t *testing.T) {
	t.Parallel()
	run := testRun()
	run.Command = verifyCommand
	text := render(t, Text{}, run, verifiedFound())
	assert.Contains(t, text, "\n6 credentials; 2 live")
	assert.NotContains(t, text, ".authletescanignore")
}
