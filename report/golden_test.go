package report

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/scan"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func render(t testing.TB, w Writer, run Run, result scan.Result) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, w.Write(&b, run, result))
	return b.String()
}

func TestGolden(t *testing.T) {
	tests := []struct {
		name   string
		writer Writer
		result scan.Result
	}{
		{"text", Text{}, everythingFound()},
		{"text_verbose", Text{Verbose: true}, everythingFound()},
		{"text_color", Text{Color: true}, everythingFound()},
		{"text_quiet", Text{Quiet: true}, everythingFound()},
		{"text_verified", Text{}, verifiedFound()},
		{"text_verified_color", Text{Color: true}, verifiedFound()},
		{"jsonl_verified", JSONLines{}, verifiedFound()},
		{"sarif_verified", SARIF{}, verifiedFound()},
		{"markdown_verified", Markdown{}, verifiedFound()},
		{"github_verified", GitHub{}, verifiedFound()},
		{"stop", Stop{Act: "commit", Skip: "git commit --no-verify"}, everythingFound()},
		{"stop_color", Stop{Color: true, Act: "commit", Skip: "git commit --no-verify"}, everythingFound()},
		{"stop_history", Stop{Act: "push", Skip: "git push --no-verify"}, inHistory()},
		{"stop_server", Stop{Act: "push"}, inHistory()},
		{"stop_clean", Stop{Act: "commit", Skip: "git commit --no-verify"}, nothingFound()},
		{"stop_incomplete", Stop{Act: "commit", Skip: "git commit --no-verify"}, nothingFoundSoFar()},
		{"text_clean", Text{}, nothingFound()},
		{"text_incomplete", Text{}, nothingFoundSoFar()},
		{"jsonl", JSONLines{}, everythingFound()},
		{"jsonl_clean", JSONLines{}, nothingFound()},
		{"jsonl_incomplete", JSONLines{}, nothingFoundSoFar()},
		{"sarif", SARIF{}, everythingFound()},
		{"sarif_clean", SARIF{}, nothingFound()},
		{"sarif_incomplete", SARIF{}, nothingFoundSoFar()},
		{"github", GitHub{}, everythingFound()},
		{"github_clean", GitHub{}, nothingFound()},
		{"github_incomplete", GitHub{}, nothingFoundSoFar()},
		{"markdown", Markdown{}, everythingFound()},
		{"markdown_clean", Markdown{}, nothingFound()},
		{"markdown_incomplete", Markdown{}, nothingFoundSoFar()},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := render(t, test.writer, testRun(), test.result)
			file := filepath.Join("testdata", test.name+".golden")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// TestSame: a report depends on nothing but its input.
func TestSame(t *testing.T) {
	for _, w := range writers() {
		first := render(t, w, testRun(), everythingFound())
		for range 5 {
			assert.Equal(t, first, render(t, w, testRun(), everythingFound()))
		}
	}
}
