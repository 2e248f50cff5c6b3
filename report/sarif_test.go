package report

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// decodeSARIF returns the only run of a report that may hold nothing we do not
// know.
func decodeSARIF(t testing.TB, text string) sarifRun {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(text))
	dec.DisallowUnknownFields()
	var l sarifLog
	require.NoError(t, dec.Decode(&l))
	require.Len(t, l.Runs, 1)
	return l.Runs[0]
}

// TestSARIFSchema validates against the schema that OASIS publishes.
func TestSARIFSchema(t *testing.T) {
	text, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	require.NoError(t, err)
	s := compile(t, string(text), false)
	for _, r := range []scan.Result{everythingFound(), verifiedFound(), nothingFound(), nothingFoundSoFar(), hostileResult("\xff", "\u2028\x00\xff", "\xed\xa0\x80")} {
		for _, run := range []Run{testRun(), {}} {
			validate(t, s, render(t, SARIF{}, run, r))
		}
	}
}

func TestSARIFRules(t *testing.T) {
	run := decodeSARIF(t, render(t, SARIF{}, testRun(), everythingFound()))
	rules := run.Tool.Driver.Rules
	require.Len(t, rules, len(detectors.Kinds()))
	seen := map[string]bool{}
	for i, info := range detectors.Kinds() {
		rule := rules[i]
		assert.Equal(t, string(info.Kind), rule.ID)
		assert.False(t, seen[rule.ID] || seen[rule.Name])
		seen[rule.ID], seen[rule.Name] = true, true
		assert.Regexp(t, `^([A-Z][a-z0-9]*)+$`, rule.Name)
		assert.Contains(t, rule.Properties.Tags, "security")
		assert.Equal(t, info.Severity, gitHubSeverity(t, rule.Properties.SecuritySeverity))
		for _, step := range info.Rotate {
			assert.Contains(t, rule.Help.Markdown, step)
			assert.Contains(t, rule.Help.Text, step)
		}
		assert.Contains(t, rule.Help.Markdown, info.Opens)
	}
	for _, result := range run.Results {
		assert.Equal(t, result.RuleID, rules[result.RuleIndex].ID)
	}
}

// gitHubSeverity is what GitHub makes of a security-severity.
func gitHubSeverity(t testing.TB, s string) detectors.Severity {
	t.Helper()
	score, err := strconv.ParseFloat(s, 64)
	require.NoError(t, err)
	switch {
	case score > 9:
		return detectors.SeverityCritical
	case score >= 7:
		return detectors.SeverityHigh
	case score >= 4:
		return detectors.SeverityMedium
	}
	require.Positive(t, score)
	return detectors.SeverityLow
}

func TestSARIFResults(t *testing.T) {
	want := everythingFound().Findings
	text := render(t, SARIF{}, testRun(), everythingFound())
	results := decodeSARIF(t, text).Results
	require.Len(t, results, len(want))
	seen := map[string]bool{}
	for i, result := range results {
		print := result.PartialFingerprints[sarifFingerprint]
		assert.Regexp(t, "^[0-9a-f]{64}$", print)
		assert.False(t, seen[print])
		seen[print] = true
		assert.Equal(t, want[i].Fingerprint, result.Properties.Fingerprint)
		assert.Len(t, result.RelatedLocations, len(want[i].Locations)-1)
		for _, l := range append(result.Locations, result.RelatedLocations...) {
			u, err := url.Parse(l.PhysicalLocation.ArtifactLocation.URI)
			require.NoError(t, err)
			assert.False(t, u.IsAbs() || strings.HasPrefix(u.Path, "/"), u)
			assert.Equal(t, "%SRCROOT%", l.PhysicalLocation.ArtifactLocation.URIBaseID)
		}
	}
	assert.NotRegexp(t, regexp.MustCompile(`(?i)"(snippet|contextRegion)"`), text)
	assert.Contains(t, render(t, SARIF{}, testRun(), nothingFound()), `"results": []`)
}

// TestSARIFLineHash: GitHub's fingerprint is there where we have it.
func TestSARIFLineHash(t *testing.T) {
	f := secretAt("a.txt")
	prints := func() map[string]string {
		results := decodeSARIF(t, render(t, SARIF{}, testRun(), scan.Result{Findings: []scan.Finding{f}})).Results
		return results[0].PartialFingerprints
	}
	assert.NotContains(t, prints(), "primaryLocationLineHash")
	f.Locations[0].LineHash = "1234:1"
	assert.Equal(t, "1234:1", prints()["primaryLocationLineHash"])
	assert.Len(t, prints(), 2)
}

// TestSARIFFingerprint: an alert stays itself when its line or its other
// places change or verification settles its kind, and is another one in another
// file.
func TestSARIFFingerprint(t *testing.T) {
	print := func(f scan.Finding) string {
		results := decodeSARIF(t, render(t, SARIF{}, testRun(), scan.Result{Findings: []scan.Finding{f}})).Results
		return results[0].PartialFingerprints[sarifFingerprint]
	}
	f := secretAt("a.txt")
	moved := secretAt("a.txt")
	moved.Locations[0].Start.Line = 99
	moved.Locations = append(moved.Locations, at(detectors.RoleKey, ".", "b.txt", 1, 1, 14))
	moved.Kind = detectors.OrganizationToken
	assert.Equal(t, print(f), print(moved))

	elsewhere := secretAt("a.txt")
	elsewhere.Locations[0].Origin.Path = "b.txt"
	changed := secretAt("changed")
	changed.Locations[0].Origin.Path = "a.txt"
	for _, different := range []scan.Finding{elsewhere, changed} {
		assert.NotEqual(t, print(f), print(different))
	}
}

func TestSARIFLevel(t *testing.T) {
	tests := []struct {
		severity   detectors.Severity
		confidence detectors.Confidence
		want       string
	}{
		{detectors.SeverityCritical, detectors.High, "error"},
		{detectors.SeverityHigh, detectors.Medium, "error"},
		{detectors.SeverityHigh, detectors.Low, "warning"},
		{detectors.SeverityMedium, detectors.High, "warning"},
		{detectors.SeverityMedium, detectors.Low, "note"},
		{detectors.SeverityLow, detectors.High, "note"},
		{detectors.SeverityInfo, detectors.High, "note"},
		{detectors.SeverityInfo, detectors.Low, "note"},
	}
	for _, test := range tests {
		f := scan.Finding{Severity: test.severity, Confidence: test.confidence}
		assert.Equal(t, test.want, resultLevel(&f), test)
		f.Sample = true
		assert.Equal(t, "note", resultLevel(&f))
	}
}

// TestSARIFLimits: what is cut for GitHub is counted.
func TestSARIFLimits(t *testing.T) {
	f := secretAt("000.txt")
	r := scan.Result{}
	for i := range 150 {
		f.Locations = append(f.Locations, at(detectors.RoleSecret, ".", fmt.Sprintf("%03d.txt", i+1), 1, 1, 43))
	}
	for range maxNotifications + 7 {
		r.Summary.Problems = append(r.Summary.Problems, scan.Problem{Path: "x", Reason: "y"})
	}
	r.Findings = []scan.Finding{f}
	run := decodeSARIF(t, render(t, SARIF{}, testRun(), r))
	require.Len(t, run.Results[0].RelatedLocations, maxRelated)
	assert.Contains(t, run.Results[0].Message.Text, "The same secret stands in 151 places. There are 50 more locations than")
	notifications := run.Invocations[0].ToolExecutionNotifications
	require.Len(t, notifications, maxNotifications+1)
	assert.Equal(t, "There are 7 more problems.", notifications[maxNotifications].Message.Text)
}

func TestSARIFVersion(t *testing.T) {
	for version, semantic := range map[string]string{
		"v1.2.3": "1.2.3", "1.2.3-rc.1+x": "1.2.3-rc.1+x", "(devel)": "", "": "", "v1": "",
		"v0.0.0-20260101120000-abcdefabcdef": "0.0.0-20260101120000-abcdefabcdef",
	} {
		run := testRun()
		run.Version = version
		driver := decodeSARIF(t, render(t, SARIF{}, run, nothingFound())).Tool.Driver
		assert.Equal(t, strings.TrimPrefix(version, "v"), driver.Version)
		assert.Equal(t, semantic, driver.SemanticVersion)
	}
}

// FuzzSARIF: any finding gives JSON that decodes to the same path, line and
// rule, with no secret.
func FuzzSARIF(f *testing.F) {
	f.Add("a/b c.txt", "evidence", 1, 1, uint(0))
	f.Add("\xff\x00\n%2e", "\xff\u2028</script>", -5, 0, uint(7))
	f.Add(`c:\x`, "", 1<<40, 3, uint(99))
	f.Fuzz(func(t *testing.T, path, evidence string, line, column int, kind uint) {
		kinds := detectors.Kinds()
		info := kinds[kind%uint(len(kinds))]
		// One of many secrets would have a part in some report by chance.
		found := finding("sarif", info.Kind, at(detectors.RoleSecret, "", path, line, column, 1))
		found.Evidence = []string{evidence}
		r := scan.Result{Findings: []scan.Finding{found}}
		r.Summary.Problems = []scan.Problem{{Path: path, Reason: evidence}}
		text := render(t, SARIF{}, Run{Tool: path, Version: evidence}, r)

		run := decodeSARIF(t, text)
		result := run.Results[0]
		assert.Equal(t, string(info.Kind), result.RuleID)
		assert.Equal(t, string(info.Kind), run.Tool.Driver.Rules[result.RuleIndex].ID)
		place := result.Locations[0].PhysicalLocation
		assert.Equal(t, max(1, line), place.Region.StartLine)
		assert.Equal(t, max(1, column), place.Region.StartColumn)
		back, err := url.PathUnescape(place.ArtifactLocation.URI)
		require.NoError(t, err)
		if relative := strings.TrimLeft(path, "/"); relative != "" {
			assert.Equal(t, relative, back)
		}
		assertNoLeak(t, text, found.Secret)
	})
}
