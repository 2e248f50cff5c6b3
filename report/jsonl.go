package report

import (
	"bufio"
	"io"
	"time"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// JSONLines writes one JSON object a line: the scan, each finding, the summary.
// It is a contract with other programs, described by [Schema]. A report whose
// last line is not a summary was cut off.
type JSONLines struct{}

// Write implements [Writer].
func (JSONLines) Write(w io.Writer, run Run, result scan.Result) error {
	out := bufio.NewWriter(w)
	if err := encode(out, map[string]jsonScan{"scan": newJSONScan(run)}, ""); err != nil {
		return err
	}
	for _, f := range result.Findings {
		line := map[string]jsonFinding{"finding": newJSONFinding(f, len(run.Targets) > 1)}
		if err := encode(out, line, ""); err != nil {
			return err
		}
	}
	if err := encode(out, map[string]jsonSummary{"summary": newJSONSummary(result.Summary)}, ""); err != nil {
		return err
	}
	return out.Flush()
}

type jsonScan struct {
	Tool    string   `json:"tool"`
	Version string   `json:"version"`
	Command string   `json:"command"`
	Targets []string `json:"targets"`
}

type jsonFinding struct {
	Fingerprint string         `json:"fingerprint"`
	Kind        string         `json:"kind"`
	Title       string         `json:"title"`
	Detector    string         `json:"detector"`
	Severity    string         `json:"severity"`
	Confidence  string         `json:"confidence"`
	Sample      bool           `json:"sample"`
	Locations   []jsonLocation `json:"locations"`
	API         jsonAPI        `json:"api"`
	Evidence    []string       `json:"evidence"`
	Redacted    string         `json:"redacted"`
	jsonVerdict
}

// A jsonLocation names its target only where there are several: with one, the
// first line of the report has it.
type jsonLocation struct {
	Role      string `json:"role"`
	Target    string `json:"target,omitempty"`
	Path      string `json:"path"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
	*jsonHistory
}

// A jsonHistory is what a location in the history of a repository has besides.
type jsonHistory struct {
	Object      string   `json:"object"`
	Commit      string   `json:"commit,omitempty"`
	Author      string   `json:"author,omitempty"`
	Date        string   `json:"date,omitempty"`
	InHead      bool     `json:"in_head"`
	Refs        []string `json:"refs"`
	MoreRefs    int      `json:"more_refs,omitempty"`
	Pushed      bool     `json:"pushed"`
	RemovedIn   string   `json:"removed_in,omitempty"`
	RemovedDate string   `json:"removed_date,omitempty"`
	Staged      bool     `json:"staged,omitempty"`
	Unreachable bool     `json:"unreachable"`
}

type jsonAPI struct {
	Generation string `json:"generation,omitempty"`
	Region     string `json:"region,omitempty"`
	Host       string `json:"host,omitempty"`
	ServiceID  string `json:"service_id,omitempty"`
}

type jsonSummary struct {
	State    string         `json:"state"`
	Texts    int64          `json:"texts"`
	Bytes    int64          `json:"bytes"`
	Findings int            `json:"findings"`
	Samples  int            `json:"samples"`
	Ignored  int            `json:"ignored"`
	Skipped  int            `json:"skipped"`
	Problems []scan.Problem `json:"problems"`
	Notes    []string       `json:"notes"`
}

func newJSONScan(run Run) jsonScan {
	return jsonScan{
		Tool:    run.Tool,
		Version: run.Version,
		Command: run.Command,
		Targets: list(run.Targets),
	}
}

func newJSONFinding(f scan.Finding, severalTargets bool) jsonFinding {
	locations := make([]jsonLocation, len(f.Locations))
	for i, l := range f.Locations {
		locations[i] = newJSONLocation(l)
		if !severalTargets {
			locations[i].Target = ""
		}
	}
	return jsonFinding{
		Fingerprint: f.Fingerprint,
		Kind:        string(f.Kind),
		Title:       f.Title(),
		Detector:    f.Detector,
		Severity:    f.Severity.String(),
		Confidence:  f.Confidence.String(),
		Sample:      f.Sample,
		Locations:   locations,
		API:         newJSONAPI(f.API),
		Evidence:    list(f.Evidence),
		Redacted:    f.Secret.String(),
		jsonVerdict: newJSONVerdict(f.Verdict),
	}
}

func newJSONLocation(l scan.Location) jsonLocation {
	start, end := atLeastOne(l.Start), atLeastOne(l.End)
	return jsonLocation{
		Role:      string(l.Role),
		Target:    l.Origin.Target,
		Path:      l.Origin.Relative(),
		Line:      start.Line,
		Column:    start.Column,
		EndLine:   end.Line,
		EndColumn: end.Column,

		jsonHistory: newJSONHistory(l.Origin.History),
	}
}

func newJSONHistory(h *scan.History) *jsonHistory {
	if h == nil {
		return nil
	}
	return &jsonHistory{
		Object:      h.Object,
		Commit:      h.Commit,
		Author:      h.Author,
		Date:        jsonDate(h.Date),
		InHead:      h.InHead,
		Refs:        list(h.Refs),
		MoreRefs:    h.MoreRefs,
		Pushed:      h.Pushed,
		RemovedIn:   h.Removed,
		RemovedDate: jsonDate(h.RemovedDate),
		Staged:      h.Staged,
		Unreachable: h.Unreachable,
	}
}

func jsonDate(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

func newJSONAPI(a detectors.API) jsonAPI {
	return jsonAPI{Generation: a.Generation, Region: a.Region, Host: a.Host, ServiceID: a.ServiceID}
}

func newJSONSummary(s scan.Summary) jsonSummary {
	return jsonSummary{
		State:    State(s),
		Texts:    s.Texts,
		Bytes:    s.Bytes,
		Findings: s.Findings,
		Samples:  s.Samples,
		Ignored:  s.Ignored,
		Skipped:  len(s.Skipped),
		Problems: list(s.Problems),
		Notes:    list(s.Notes),
	}
}

// State is the word that machines read: complete or incomplete.
func State(s scan.Summary) string {
	if s.Complete() {
		return "complete"
	}
	return "incomplete"
}

// list returns s, or an empty list for nil, which JSON would write as null.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
