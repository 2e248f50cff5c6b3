package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// GitHub writes workflow commands, which GitHub Actions shows as annotations of
// the files of a pull request. GitHub shows ten errors and ten warnings a step and
// drops the others without a word. So the ten most severe findings are written,
// and how many more there are.
type GitHub struct{}

const maxAnnotations = 10

// Write implements [Writer].
func (GitHub) Write(w io.Writer, _ Run, result scan.Result) error {
	out := bufio.NewWriter(w)
	room := maxAnnotations
	if n := len(result.Summary.Problems); n > 0 {
		room--
		first := sentence(describeProblem(result.Summary.Problems[0]))
		Annotation{"error", "The scan is incomplete", fmt.Sprintf("%s could not be read. The first: %s", count(n, "thing"), first)}.write(out, nil)
	}
	findings := bySeverity(result.Findings)
	for _, f := range findings[:min(len(findings), room)] {
		l := f.Primary()
		Annotation{annotationLevel(f), annotationTitle(f), annotationText(f)}.write(out, &l)
	}
	if more := len(findings) - room; more > 0 {
		Annotation{"notice", "More findings", fmt.Sprintf("There are %s. The job summary has them all.", count(more, "more finding"))}.write(out, nil)
	}
	return out.Flush()
}

// bySeverity returns the findings, those first that need attention first.
func bySeverity(findings []scan.Finding) []*scan.Finding {
	sorted := make([]*scan.Finding, len(findings))
	for i := range findings {
		sorted[i] = &findings[i]
	}
	slices.SortStableFunc(sorted, func(a, b *scan.Finding) int {
		return cmp.Or(-cmp.Compare(a.Severity, b.Severity), -cmp.Compare(a.Confidence, b.Confidence))
	})
	return sorted
}

// An Annotation is a remark that GitHub shows beside a run.
type Annotation struct {
	Level string // error, warning or notice
	Title string
	Text  string
}

// Write writes the workflow command for an annotation of the run as a whole.
func (a Annotation) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	a.write(out, nil)
	return out.Flush()
}

// write writes the workflow command for an annotation of a place, or of the run
// if that is nil. GitHub takes no columns with more than one line.
func (a Annotation) write(out *bufio.Writer, l *scan.Location) {
	fmt.Fprintf(out, "::%s ", a.Level)
	if l != nil && l.Origin.Relative() != "" {
		start, end := atLeastOne(l.Start), atLeastOne(l.End)
		fmt.Fprintf(out, "file=%s,line=%d,endLine=%d,", commandProperty(visible(display(l.Origin))), start.Line, end.Line)
		if start.Line == end.Line {
			fmt.Fprintf(out, "col=%d,endColumn=%d,", start.Column, max(start.Column, end.Column-1))
		}
	}
	fmt.Fprintf(out, "title=%s::%s\n", commandProperty(a.Title), commandText(a.Text))
}

// commandText escapes what would end a workflow command.
func commandText(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// commandProperty also escapes what would end a property of one.
func commandProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(commandText(s))
}

func annotationLevel(f *scan.Finding) string {
	if level := resultLevel(f); level != "note" {
		return level
	}
	return "notice"
}

func annotationTitle(f *scan.Finding) string {
	if f.Sample {
		return "Published sample of Authlete"
	}
	return "Leaked " + f.Title()
}

// annotationText says what to do. All the steps would be too long.
func annotationText(f *scan.Finding) string {
	lines := []string{fmt.Sprintf("%s severity, %s confidence.", upperFirst(f.Severity.String()), f.Confidence)}
	if when := introduced(f.Primary().Origin); when != "" {
		lines[0] += " " + when
	}
	if n := len(places(f, detectors.RoleSecret)); n > 1 {
		lines[0] += fmt.Sprintf(" It stands in %d places.", n)
	}
	if f.Sample {
		return lines[0]
	}
	if v := verdict(f); v != "" {
		lines = append(lines, "Verified: "+sentence(v))
	}
	if f.Status == scan.Dead {
		return strings.Join(lines, "\n")
	}
	info := f.Kind.Info()
	return strings.Join(append(lines,
		"It opens: "+info.Opens,
		"Rotate it, then take it out: "+info.URL,
		"To accept it: authlete-scan:allow in a comment, or in .authletescanignore "+f.Fingerprint,
	), "\n")
}

// introduced says which commit brought a text, "" if that is not known.
func introduced(o scan.Origin) string {
	h := o.History
	if h == nil || h.Commit == "" {
		return ""
	}
	text := "Added by commit " + short(h.Commit)
	if h.Commit == h.Object {
		text = "In the message of commit " + short(h.Commit)
	}
	if !h.InHead && h.Removed != "" {
		text += ", removed by " + short(h.Removed) + ", but still in the history"
	}
	return text + "."
}
