package report

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"", []string{""}},
		{"one", []string{"one"}},
		{"one two", []string{"one two"}},
		{"three four", []string{"three", "four"}},
		{"ab cd ef gh", []string{"ab cd ef", "gh"}},
		{"a very-long-word b", []string{"a", "very-long-word", "b"}},
		{"日本 語日 本語", []string{"日本 語日 本語"}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, wrap(test.text, 8))
	}
}

// TestWidth: only what cannot be broken is wider than a terminal.
func TestWidth(t *testing.T) {
	unbreakable := regexp.MustCompile(`^\S.*:\d+:\d+: |^ +https://`)
	for line := range strings.SplitSeq(render(t, Text{}, testRun(), everythingFound()), "\n") {
		if utf8.RuneCountInString(line) > pageWidth {
			assert.Regexp(t, unbreakable, line)
		}
	}
}

// TestColor: colours change nothing but the colours.
func TestColor(t *testing.T) {
	sequence := regexp.MustCompile("\x1b\\[[0-9;]+m")
	plain := render(t, Text{}, testRun(), everythingFound())
	color := render(t, Text{Color: true}, testRun(), everythingFound())
	assert.NotContains(t, plain, "\x1b")
	assert.Equal(t, plain, sequence.ReplaceAllString(color, ""))
	for _, s := range []detectors.Severity{1, 2, 3, 4, 5} {
		assert.NotEmpty(t, severityStyle(s))
	}
}

func TestSummaryLine(t *testing.T) {
	tests := []struct {
		summary scan.Summary
		want    string
	}{
		{scan.Summary{}, "no Authlete credentials found in 0 files (0 B)"},
		{scan.Summary{Texts: 1, Bytes: 999}, "no Authlete credentials found in 1 file (999 B)"},
		{scan.Summary{Texts: 120, Bytes: 4_200_000, Findings: 1}, "1 credential in 120 files (4.2 MB)"},
		{
			scan.Summary{Texts: 120, Bytes: 4_200_000, Findings: 3, Samples: 1, Ignored: 2, Skipped: make([]scan.Skip, 5)},
			"3 credentials in 120 files (4.2 MB); 1 sample, 2 ignored, 5 skipped",
		},
		{
			scan.Summary{Samples: 2, Problems: make([]scan.Problem, 1)},
			"no Authlete credentials found in 0 files (0 B); 2 samples; INCOMPLETE",
		},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, summaryLine(scan.Result{Summary: test.summary}, "dir"))
	}
}

func TestSize(t *testing.T) {
	tests := []struct {
		n    int64
		want string
	}{
		{0, "0 B"}, {999, "999 B"}, {1000, "1.0 kB"}, {1049, "1.0 kB"}, {999_949, "999.9 kB"}, {999_950, "1.0 MB"},
		{4_200_000, "4.2 MB"}, {8_100_000_000, "8.1 GB"}, {1e15, "1000.0 TB"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, size(test.n))
	}
}

// TestRotationOnce: the steps of a kind stand once, however many findings.
func TestRotationOnce(t *testing.T) {
	const step = "Give the new token an expiry"
	for n := 1; n <= 3; n++ {
		var r scan.Result
		for i := range n {
			r.Findings = append(r.Findings, secretAt(strings.Repeat("x", i+1)))
		}
		assert.Equal(t, 1, strings.Count(render(t, Text{}, testRun(), r), step))
	}
	sample := secretAt("x")
	sample.Sample = true
	got := render(t, Text{}, testRun(), scan.Result{Findings: []scan.Finding{sample}})
	assert.NotContains(t, got, step, "nobody can rotate what is published")
}

// TestIncomplete: no format with any option lets an incomplete scan look clean.
func TestIncomplete(t *testing.T) {
	for _, w := range writers() {
		clean := render(t, w, testRun(), nothingFound())
		incomplete := render(t, w, testRun(), nothingFoundSoFar())
		assert.NotContains(t, strings.ToLower(clean), "incomplete")
		assert.Regexp(t, `(?i)incomplete|"executionSuccessful": false|could not read everything`, incomplete)
	}
}

func TestVerboseListsAll(t *testing.T) {
	short := render(t, Text{}, testRun(), everythingFound())
	long := render(t, Text{Verbose: true}, testRun(), everythingFound())
	for _, only := range []string{"logs/12.log", "pack-9: checksum mismatch", "big.iso: larger than 100 MB"} {
		assert.NotContains(t, short, only)
		assert.Contains(t, long, only)
	}
	assert.NotContains(t, long, "-v lists all")
}
