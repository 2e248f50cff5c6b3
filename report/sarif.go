package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// SARIF writes a report in the Static Analysis Results Interchange Format
// 2.1.0, for GitHub code scanning above all. What is known about its readers:
//
//   - GitHub takes 10 MB, compressed with gzip, and 25 000 results a run; of
//     these it keeps the 5 000 with the highest severity. It takes 1 000
//     locations a result and shows 100, so we write no more and say how many
//     there are. It uses only the first of "locations", hence one result is one
//     credential and its other places are related locations.
//   - "security-severity" is a string, needs the tag "security", and makes the
//     level: over 9.0 critical, from 7.0 high, from 4.0 medium, else low. It
//     belongs to the rule, so a sample differs from it only by its level.
//   - It matches alerts by "primaryLocationLineHash" alone, which its upload
//     action computes from the checkout. For what stands in history only, it
//     cannot, so we do. Our own fingerprint is for everybody else.
//   - A message in a result is plain text and its first sentence is what shows
//     where there is little room.
//   - Snippets would hold the secret, so there are none; validators note that.
//
// What was not read makes the invocation unsuccessful and is listed as its
// notifications.
type SARIF struct{}

const (
	sarifSchema      = "https://json.schemastore.org/sarif-2.1.0.json"
	sarifCategory    = "authlete-scan/" // what stands before the slash keeps our alerts apart from other tools'
	sarifRoot        = "%SRCROOT%"
	sarifFingerprint = "authleteScan/v1"
	sarifLineHash    = "primaryLocationLineHash"
	homepage         = "https://github.com/authlete/authlete-scan"

	maxRelated       = 100  // shown by GitHub
	maxNotifications = 1000 // keeps a scan of an unreadable tree uploadable
)

// Write implements [Writer].
func (SARIF) Write(w io.Writer, run Run, result scan.Result) error {
	kinds := detectors.Kinds()
	index := make(map[detectors.Kind]int, len(kinds))
	for i, info := range kinds {
		index[info.Kind] = i
	}
	results := make([]sarifResult, len(result.Findings))
	for i := range result.Findings {
		f := &result.Findings[i]
		results[i] = newSARIFResult(f, index[f.Kind])
	}
	return encode(w, sarifLog{
		Schema:  sarifSchema,
		Version: "2.1.0",
		Runs: []sarifRun{{
			Tool:               sarifTool{newSARIFDriver(run, kinds)},
			AutomationDetails:  sarifAutomation{ID: sarifCategory},
			OriginalURIBaseIDs: map[string]sarifBase{sarifRoot: {sarifMessage{"The root of the repository."}}},
			Invocations:        []sarifInvocation{newSARIFInvocation(result.Summary)},
			ColumnKind:         "unicodeCodePoints",
			Results:            results,
			Properties:         newSARIFTotals(result.Summary),
		}},
	}, " ")
}

// semantic is a version as semver.org has it.
var semantic = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)
})

func newSARIFDriver(run Run, kinds []detectors.KindInfo) sarifDriver {
	d := sarifDriver{
		Name:           run.Tool,
		Version:        strings.TrimPrefix(run.Version, "v"), // validators want it to start with a digit
		InformationURI: homepage,
		Rules:          make([]sarifRule, len(kinds)),
	}
	if semantic().MatchString(d.Version) {
		d.SemanticVersion = d.Version
	}
	for i, info := range kinds {
		d.Rules[i] = newSARIFRule(info)
	}
	return d
}

func newSARIFResult(f *scan.Finding, rule int) sarifResult {
	primary := f.Primary()
	related, omitted := newSARIFRelated(f.Locations[1:])
	return sarifResult{
		RuleID:    string(f.Kind),
		RuleIndex: rule,
		Level:     resultLevel(f),
		Message:   sarifMessage{resultMessage(f, omitted)},
		Locations: []sarifLocation{{
			PhysicalLocation: newSARIFPlace(primary),
			Properties:       newJSONHistory(primary.Origin.History),
		}},
		RelatedLocations:    related,
		PartialFingerprints: fingerprints(f, primary),
		Properties: sarifResultProperties{
			Fingerprint: f.Fingerprint,
			Detector:    f.Detector,
			Severity:    f.Severity.String(),
			Confidence:  f.Confidence.String(),
			Sample:      f.Sample,
			Redacted:    f.Secret.String(),
			API:         newJSONAPI(f.API),
			jsonVerdict: newJSONVerdict(f.Verdict),
		},
	}
}

// fingerprints returns what tells the alert for f from others: our own, and
// GitHub's where GitHub cannot compute it.
func fingerprints(f *scan.Finding, primary scan.Location) map[string]string {
	all := map[string]string{sarifFingerprint: alertFingerprint(f, primary.Origin)}
	if primary.LineHash != "" {
		all[sarifLineHash] = primary.LineHash
	}
	return all
}

// alertFingerprint names an alert: this credential in this file. The line and the
// commit are not part of it, so that an alert stays itself when the file is
// edited; nor is the kind, which verification can settle.
func alertFingerprint(f *scan.Finding, o scan.Origin) string {
	sum := sha256.Sum256([]byte(fileURI(o) + "\x00" + f.Fingerprint))
	return hex.EncodeToString(sum[:])
}

// newSARIFRelated returns the related locations and how many were too many.
func newSARIFRelated(locations []scan.Location) (related []sarifLocation, omitted int) {
	shown := locations[:min(len(locations), maxRelated)]
	for i, l := range shown {
		text := "The " + partName(l.Role) + " of this credential."
		if l.Role == detectors.RoleSecret {
			text = "The same secret."
		}
		related = append(related, sarifLocation{
			ID:               i + 1,
			PhysicalLocation: newSARIFPlace(l),
			Message:          &sarifMessage{text},
			Properties:       newJSONHistory(l.Origin.History),
		})
	}
	return related, len(locations) - len(shown)
}

func newSARIFPlace(l scan.Location) sarifPhysical {
	start, end := atLeastOne(l.Start), atLeastOne(l.End)
	return sarifPhysical{
		ArtifactLocation: sarifArtifact{URI: fileURI(l.Origin), URIBaseID: sarifRoot},
		Region: sarifRegion{
			StartLine:   start.Line,
			StartColumn: start.Column,
			EndLine:     end.Line,
			EndColumn:   end.Column,
		},
	}
}

// resultMessage says what was found and why we think so, never the value.
func resultMessage(f *scan.Finding, omitted int) string {
	sentences := []string{fmt.Sprintf("Exposed credential: '%s' (%s confidence).", f.Title(), f.Confidence)}
	if f.Sample {
		sentences[0] = fmt.Sprintf("Published sample: '%s' that stands in Authlete's own material.", f.Title())
	}
	if v := verdict(f); v != "" {
		sentences = append(sentences, "Verified: "+sentence(v))
	}
	for _, e := range f.Evidence {
		sentences = append(sentences, sentence(e))
	}
	if api := describeAPI(f.API); api != "" {
		sentences = append(sentences, "It is for: "+sentence(api))
	}
	if n := len(places(f, detectors.RoleSecret)); n > 1 {
		sentences = append(sentences, fmt.Sprintf("The same secret stands in %d places.", n))
	}
	sentences = append(sentences, chronicle(f)...)
	if omitted > 0 {
		sentences = append(sentences, fmt.Sprintf("There are %s than are listed here.", count(omitted, "more location")))
	}
	return strings.Join(sentences, " ")
}

func newSARIFInvocation(s scan.Summary) sarifInvocation {
	i := sarifInvocation{ExecutionSuccessful: s.Complete()}
	for n, problem := range s.Problems {
		if n == maxNotifications {
			text := fmt.Sprintf("There are %s.", count(len(s.Problems)-n, "more problem"))
			i.ToolExecutionNotifications = append(i.ToolExecutionNotifications, sarifNotification{"error", sarifMessage{text}})
			break
		}
		text := "Could not be read: " + sentence(describeProblem(problem))
		i.ToolExecutionNotifications = append(i.ToolExecutionNotifications, sarifNotification{"error", sarifMessage{text}})
	}
	for _, note := range s.Notes {
		i.ToolConfigurationNotifications = append(i.ToolConfigurationNotifications, sarifNotification{"note", sarifMessage{sentence(note)}})
	}
	return i
}
