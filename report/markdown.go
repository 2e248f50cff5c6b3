package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// Markdown writes a table of the findings and how to deal with them, for the
// summary of a job of GitHub Actions above all. That may hold 1 MiB a step; a
// larger one is refused as a whole. So rows that do not fit are counted instead.
type Markdown struct {
	Room int // in bytes; 0 for all that GitHub takes
}

const (
	maxSummary = 1 << 20 // bytes; what GitHub takes is a little more
	markRoom   = 1 << 10 // for what is written after the last row
	maxListed  = 100     // problems and notes
)

// Write implements [Writer].
func (m Markdown) Write(w io.Writer, run Run, result scan.Result) error {
	if m.Room == 0 {
		m.Room = maxSummary
	}
	d := document{room: m.Room}
	d.add("## authlete-scan: %s\n\n", summaryLine(result, run.Command))
	d.problems(result.Summary.Problems)
	d.findings(bySeverity(result.Findings))
	d.rotations(result.Findings)
	d.notes(result.Summary.Notes)
	_, err := io.WriteString(w, d.String())
	return err
}

// A document is a piece of Markdown that must not become too large. What comes
// from the scanned texts must be marked already.
type document struct {
	strings.Builder
	room int
}

// add writes something if there is room for it, and reports whether there was.
func (d *document) add(format string, args ...any) bool {
	text := fmt.Sprintf(format, args...)
	if d.Len()+len(text)+markRoom > d.room {
		return false
	}
	d.WriteString(text)
	return true
}

// rest says how many things there was no room for.
func (d *document) rest(n int, noun string) {
	if n > 0 {
		fmt.Fprintf(d, "\nThere are %s; a report in a file has them all.\n", count(n, "more "+noun))
	}
}

func (d *document) problems(problems []scan.Problem) {
	if len(problems) == 0 {
		return
	}
	d.add("**The scan is incomplete: %s could not be read.**\n\n", count(len(problems), "thing"))
	shown := 0
	for shown < min(len(problems), maxListed) && d.add("- %s\n", code(describeProblem(problems[shown]))) {
		shown++
	}
	d.rest(len(problems)-shown, "problem")
	d.add("\n")
}

func (d *document) findings(findings []*scan.Finding) {
	if len(findings) == 0 {
		return
	}
	d.add("| Severity | Credential | Where | What to do |\n| --- | --- | --- | --- |\n")
	shown := 0
	for shown < len(findings) && d.add("| %s |\n", strings.Join(cells(findings[shown]), " | ")) {
		shown++
	}
	d.rest(len(findings)-shown, "finding")
}

// cells returns the row of a finding.
func cells(f *scan.Finding) []string {
	where := code(place(f.Primary()))
	if n := len(places(f, detectors.RoleSecret)); n > 1 {
		where += fmt.Sprintf(" and %s", count(n-1, "more place"))
	}
	if when := introduced(f.Primary().Origin); when != "" {
		where += "<br>" + when
	}
	credential := upperFirst(f.Title()) + "<br>" + code(string(f.Kind))
	if v := verdict(f); v != "" {
		credential += "<br>" + mark(v)
	}
	todo := fmt.Sprintf("[Rotate it](%s) as said below, then take it out. Or accept %s", f.Kind.Info().URL, code(f.Fingerprint))
	switch {
	case f.Sample:
		todo = "Nothing: Authlete itself publishes this value."
	case f.Status == scan.Dead:
		todo = "Take it out, or accept " + code(f.Fingerprint)
	}
	return []string{
		f.Severity.String(),
		credential,
		where,
		todo,
	}
}

// rotations writes how to rotate what was found, once for each kind.
func (d *document) rotations(findings []scan.Finding) {
	found := map[detectors.Kind]bool{}
	for i := range findings {
		if !findings[i].Sample && findings[i].Status != scan.Dead {
			found[findings[i].Kind] = true
		}
	}
	for _, info := range detectors.Kinds() {
		if !found[info.Kind] {
			continue
		}
		var steps strings.Builder
		for i, step := range info.Rotate {
			fmt.Fprintf(&steps, "%d. %s\n", i+1, step)
		}
		d.add("\n<details><summary>How to rotate %s</summary>\n\nIt opens: %s\n\n%s\n</details>\n",
			code(string(info.Kind)), info.Opens, &steps)
	}
	if len(found) > 0 {
		d.add("\n%s\n", accept)
	}
}

func (d *document) notes(notes []string) {
	if len(notes) > 0 {
		d.add("\n")
	}
	shown := 0
	for shown < min(len(notes), maxListed) && d.add("- Note: %s\n", mark(visible(notes[shown]))) {
		shown++
	}
	d.rest(len(notes)-shown, "note")
}

// code returns s as it is, in the font of code. Between backquotes one could not
// write everything, so it is HTML.
func code(s string) string { return "<code>" + mark(visible(s)) + "</code>" }

// mark escapes all that could mean something in Markdown, HTML, or to what
// GitHub makes links of: a character that is written as a number is no markup.
func mark(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < 0x80 && !isPlain(r) {
			fmt.Fprintf(&b, "&#%d;", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isPlain(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune(" /-,;()", r)
}
