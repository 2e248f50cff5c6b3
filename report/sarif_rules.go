package report

import (
	"fmt"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// newSARIFRule describes a kind. Every report has the rules of all kinds, so
// that an index always means the same rule.
func newSARIFRule(info detectors.KindInfo) sarifRule {
	return sarifRule{
		ID:                   string(info.Kind),
		Name:                 pascalCase(string(info.Kind)),
		ShortDescription:     sarifMessage{sentence(upperFirst(info.Title))},
		FullDescription:      sarifMessage{sentence(upperFirst(info.Title)) + " What it opens: " + info.Opens},
		Help:                 sarifHelp{Text: helpText(info), Markdown: helpMarkdown(info)},
		HelpURI:              info.URL,
		DefaultConfiguration: sarifConfiguration{Level: severityLevel(info.Severity)},
		Properties: sarifRuleProperties{
			Tags:             []string{"security", "external/cwe/cwe-798"},
			Precision:        "high",
			SecuritySeverity: securitySeverity(info.Severity),
		},
	}
}

// accept tells how to silence a finding; it is Markdown.
const accept = "If it is meant to be there, put `authlete-scan:allow` and a reason into a comment on its line, " +
	"or add its fingerprint to `.authletescanignore`."

func helpText(info detectors.KindInfo) string {
	var b strings.Builder
	fmt.Fprintf(&b, "What it opens: %s\n\nHow to rotate it:\n", info.Opens)
	for i, step := range info.Rotate {
		fmt.Fprintf(&b, "%d. %s\n", i+1, step)
	}
	fmt.Fprintf(&b, "\n%s\n\n%s\n", strings.ReplaceAll(accept, "`", ""), info.URL)
	return b.String()
}

func helpMarkdown(info detectors.KindInfo) string {
	var b strings.Builder
	fmt.Fprintf(&b, "## %s\n\n**What it opens.** %s\n\n### How to rotate it\n\n", upperFirst(info.Title), info.Opens)
	for i, step := range info.Rotate {
		fmt.Fprintf(&b, "%d. %s\n", i+1, step)
	}
	fmt.Fprintf(&b, "\n%s\n\n[Authlete's documentation](%s)\n", accept, info.URL)
	return b.String()
}

// pascalCase turns some-name into SomeName.
func pascalCase(kebab string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(kebab, "-") {
		b.WriteString(upperFirst(word))
	}
	return b.String()
}

// upperFirst is for our own titles, which start with an ASCII letter.
func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func severityLevel(s detectors.Severity) string {
	switch s {
	case detectors.SeverityCritical, detectors.SeverityHigh:
		return "error"
	case detectors.SeverityMedium:
		return "warning"
	}
	return "note"
}

// resultLevel is that of the severity, one step down if we are not sure. What is
// in force is an error, and what is dead is none.
func resultLevel(f *scan.Finding) string {
	level := severityLevel(f.Severity)
	switch {
	case f.Sample, f.Status == scan.Dead:
		return "note"
	case f.Status == scan.Live:
		return "error"
	case f.Confidence > detectors.Low:
		return level
	case level == "error":
		return "warning"
	}
	return "note"
}

// securitySeverity is GitHub's number for a severity, within the bounds that
// give it the same name there.
func securitySeverity(s detectors.Severity) string {
	switch s {
	case detectors.SeverityCritical:
		return "9.5"
	case detectors.SeverityHigh:
		return "8.0"
	case detectors.SeverityMedium:
		return "5.5"
	case detectors.SeverityLow:
		return "3.0"
	}
	return "0.1"
}
