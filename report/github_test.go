package report

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// command is a workflow command as the runner reads it.
var command = regexp.MustCompile(`^::(error|warning|notice) ([^:\r\n]*)::([^\r\n]*)$`)

// annotations returns the commands in text, which holds nothing else.
func annotations(t testing.TB, text string) (parsed [][]string) {
	t.Helper()
	for line := range strings.Lines(text) {
		match := command.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		require.NotNil(t, match, "%q", line)
		parsed = append(parsed, match[1:])
	}
	return parsed
}

// The most severe are written first, and there are never more than GitHub shows.
func TestGitHubLimit(t *testing.T) {
	var all scan.Result
	for i := range 30 {
		f := secretAt(fmt.Sprintf("%02d", i))
		f.Severity = detectors.SeverityLow
		if i >= 25 {
			f.Severity = detectors.SeverityCritical
		}
		all.Findings = append(all.Findings, f)
	}
	got := annotations(t, render(t, GitHub{}, testRun(), all))
	require.Len(t, got, 11)
	assert.Contains(t, got[0][1], "file=25,")
	assert.Contains(t, got[4][1], "file=29,")
	assert.Contains(t, got[5][1], "file=00,")
	assert.Equal(t, []string{"notice", "title=More findings", "There are 20 more findings. The job summary has them all."}, got[10])

	all.Summary.Problems = []scan.Problem{{Path: "a\nb", Reason: "cannot be read"}}
	got = annotations(t, render(t, GitHub{}, testRun(), all))
	require.Len(t, got, 11)
	assert.Equal(t, []string{"error", "title=The scan is incomplete", `1 thing could not be read. The first: a\nb: cannot be read.`}, got[0])
	assert.Contains(t, got[10][2], "21 more findings")
}

// GitHub takes columns only with one line, and the last of them is in the
// region.
func TestGitHubColumns(t *testing.T) {
	f := secretAt("a,b:c%d")
	assert.Contains(t, render(t, GitHub{}, testRun(), scan.Result{Findings: []scan.Finding{f}}),
		"::error file=a%2Cb%3Ac%25d,line=1,endLine=1,col=1,endColumn=43,title=")
	f.Locations[0].End = scan.Position{Line: 3, Column: 2}
	assert.Contains(t, render(t, GitHub{}, testRun(), scan.Result{Findings: []scan.Finding{f}}), "line=1,endLine=3,title=")
}

// FuzzGitHub: whatever a path or a reason holds, there is one command for each
// thing to say, and nothing that a CI system takes for another one, in no
// format.
func FuzzGitHub(f *testing.F) {
	f.Add(".", "evil\n::set-output name=findings::0", "##[set-output name=findings]0")
	f.Add("x", "::stop-commands::x", "##vso[task.setvariable variable=x]y")
	f.Add("", "$(touch x)`touch y`", " ::add-mask::a")
	f.Add("", ":", "a colon follows the path, in the summary behind spaces::x")
	f.Add(" ", " :", "and in front of the line number, too::x")
	f.Fuzz(func(t *testing.T, target, path, text string) {
		result := hostileResult(target, path, text)
		assert.Len(t, annotations(t, render(t, GitHub{}, testRun(), result)), 2)
		for _, w := range []Writer{Text{}, Text{Verbose: true}, Text{Quiet: true}, JSONLines{}, SARIF{}, Markdown{}} {
			body := render(t, w, testRun(), result)
			assert.NotContains(t, body, "##[")
			assert.NotContains(t, body, "##vso[")
			for line := range strings.Lines(body) {
				assert.False(t, strings.HasPrefix(strings.TrimSpace(line), "::"), "%q", line)
			}
		}
	})
}

// FuzzMarkdown: what is hostile is text in the cell that it belongs to.
func FuzzMarkdown(f *testing.F) {
	f.Add("a|b\n| c |", "<script>alert(1)</script>")
	f.Add("`x` ![i](http://x.y/z) @user #1", "</code></details>")
	f.Add("&#124;\\|", "www.example.com\xff")
	harmless := strings.Count(render(f, Markdown{}, testRun(), hostileResult(".", "path", "text")), "\n")
	f.Fuzz(func(t *testing.T, path, text string) {
		got := render(t, Markdown{}, testRun(), hostileResult(".", path, text))
		assert.Equal(t, harmless, strings.Count(got, "\n"))
		tags := regexp.MustCompile(`</?(code|details|summary|br)>`)
		assert.NotContains(t, tags.ReplaceAllString(got, ""), "<")
		for line := range strings.Lines(got) {
			if strings.HasPrefix(line, "| ") {
				assert.Equal(t, 5, strings.Count(line, "|"), "%q", line)
			}
		}
	})
}

// A summary is never larger than what GitHub takes, and says what is not in it.
func TestMarkdownLimit(t *testing.T) {
	var all scan.Result
	for i := range 5000 {
		all.Findings = append(all.Findings, secretAt(fmt.Sprintf("%04d/%s", i, strings.Repeat("|", 100))))
		all.Summary.Problems = append(all.Summary.Problems, scan.Problem{Path: strings.Repeat("<", 100), Reason: "no"})
		all.Summary.Notes = append(all.Summary.Notes, strings.Repeat("&", 100))
	}
	for _, room := range []int{0, 100_000, 5000, 0} {
		var b bytes.Buffer
		require.NoError(t, Markdown{Room: room}.Write(&b, testRun(), all))
		if room == 0 {
			room = 1 << 20
		}
		assert.LessOrEqual(t, b.Len(), room)
		assert.Greater(t, b.Len(), room/5)
		shown := strings.Count(b.String(), "| high |")
		assert.Contains(t, b.String(), fmt.Sprintf("There are %d more findings; a report in a file has them all.", 5000-shown))
	}
}
