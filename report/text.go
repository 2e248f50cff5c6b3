package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// Text writes a report for people. Each place of a secret is a line that starts
// with path:line:col, so that editors and terminals jump there; below the
// places of a credential stands what to know about it.
type Text struct {
	Color   bool // with terminal colours; whether there is a terminal and NO_COLOR is the caller's business
	Verbose bool // list everything: all places, all problems, what was skipped
	Quiet   bool // only the lines with the places, and that a scan is incomplete
}

const (
	maxPlaces   = 10 // places of one part of a credential that are listed, unless Verbose
	maxProblems = 10 // problems that are listed, unless Verbose
)

// Write implements [Writer].
func (t Text) Write(w io.Writer, run Run, result scan.Result) error {
	p := textPage{newPage(w, t.Color), t, map[detectors.Kind]int{}}
	if t.Quiet {
		p.quiet(result)
		return p.out.Flush()
	}
	for i := range result.Findings {
		if f := &result.Findings[i]; !f.Sample && f.Status != scan.Dead {
			p.kinds[f.Kind]++
		}
	}
	for i := range result.Findings {
		p.finding(&result.Findings[i])
	}
	p.rotations()
	p.acceptance(run, result.Findings)
	p.skipped(result.Summary.Skipped)
	p.notes(result.Summary.Notes)
	p.problems(result.Summary.Problems)
	p.line("%s", p.paint(bold, summaryLine(result, run.Command)))
	return p.out.Flush()
}

// A textPage is a page that knows how to write the parts of a text report.
type textPage struct {
	*page
	Text
	kinds map[detectors.Kind]int // findings of each kind, samples apart
}

func (p *textPage) quiet(result scan.Result) {
	for i := range result.Findings {
		f := &result.Findings[i]
		for _, l := range places(f, detectors.RoleSecret) {
			p.headline(f, l)
		}
	}
	if n := len(result.Summary.Problems); n > 0 {
		p.line("INCOMPLETE: %s could not be read", count(n, "thing"))
	}
}

// finding writes one credential: a headline for each place of the secret, then
// the details once.
func (p *textPage) finding(f *scan.Finding) {
	p.faded = f.Status == scan.Dead
	defer func() { p.faded = false }()
	secrets := places(f, detectors.RoleSecret)
	for _, l := range p.limit(secrets) {
		p.headline(f, l)
	}
	p.more(len(secrets)-len(p.limit(secrets)), "also")
	if v := verdict(f); v != "" {
		p.item("status", v)
	}
	p.timeline(f)
	p.why(f)
	p.parts(f)
	if api := describeAPI(f.API); api != "" {
		p.item("API", visible(api))
	}
	if !f.Sample && f.Status != scan.Dead {
		p.harm(f)
	}
	p.row("value", visible(f.Secret.String()))
	p.row("ignore", visible(f.Fingerprint))
	p.line("")
}

// headline is the line that editors read.
func (p *textPage) headline(f *scan.Finding, l scan.Location) {
	mark := ""
	switch {
	case f.Sample:
		mark = ", sample"
	case f.Status != scan.NotChecked:
		mark = ", " + f.Status.String()
	}
	p.line("%s %s %s (%s)%s", p.paint(bold, place(l)+":"),
		p.paint(severityStyle(f.Severity), f.Severity.String()+":"), f.Title(), f.Kind, mark)
}

// parts writes where the other parts of the credential stand.
func (p *textPage) parts(f *scan.Finding) {
	others := slices.DeleteFunc(slices.Clone(f.Locations), func(l scan.Location) bool {
		return l.Role == detectors.RoleSecret
	})
	label := "with"
	for _, l := range p.limit(others) {
		p.row(label, partName(l.Role)+" at "+place(l))
		label = ""
	}
	p.more(len(others)-len(p.limit(others)), label)
}

// more says how many places were left out.
func (p *textPage) more(n int, label string) {
	if n > 0 {
		p.item(label, count(n, "more place")+"; -v lists all")
	}
}

func (p *textPage) limit(l []scan.Location) []scan.Location {
	if p.Verbose {
		return l
	}
	return l[:min(len(l), maxPlaces)]
}

// harm writes what the credential opens and how to make it worthless. Steps
// that several findings share stand once, at the end.
func (p *textPage) harm(f *scan.Finding) {
	info := f.Kind.Info()
	p.item("opens", info.Opens)
	if p.kinds[f.Kind] > 1 {
		p.item("rotate", "see the steps for "+string(f.Kind)+" below")
		return
	}
	p.steps("rotate", info)
}

func (p *textPage) steps(label string, info detectors.KindInfo) {
	for i, step := range info.Rotate {
		if i > 0 {
			label = ""
		}
		number := fmt.Sprintf("%d. ", i+1)
		p.hang(p.label(label)+number, 2+labelWidth+len(number), step)
	}
	p.row("", info.URL)
}

// rotations writes the steps that several findings share.
func (p *textPage) rotations() {
	for _, info := range detectors.Kinds() {
		if n := p.kinds[info.Kind]; n > 1 {
			p.line("%s", p.paint(bold, fmt.Sprintf("How to rotate %s (%s):", info.Kind, count(n, "finding"))))
			p.steps("", info)
			p.line("")
		}
	}
}

// acceptance says once how to silence what was found. What somebody asked about
// needs no silence.
func (p *textPage) acceptance(run Run, findings []scan.Finding) {
	if len(findings) == 0 || run.Command == verifyCommand {
		return
	}
	p.para("To accept a finding, put authlete-scan:allow and a reason into a comment on its line, " +
		`or copy the fingerprint beside "ignore" into the file .authletescanignore.`)
	p.line("")
}

func (p *textPage) skipped(skipped []scan.Skip) {
	if !p.Verbose || len(skipped) == 0 {
		return
	}
	p.line("Skipped on purpose:")
	for _, s := range skipped {
		p.line("  %s: %s", visible(s.Path), visible(s.Reason))
	}
	p.line("")
}

func (p *textPage) notes(notes []string) {
	for _, n := range notes {
		p.para("note: " + visible(n))
	}
	if len(notes) > 0 {
		p.line("")
	}
}

// problems writes what makes the scan incomplete.
func (p *textPage) problems(problems []scan.Problem) {
	if len(problems) == 0 {
		return
	}
	header := fmt.Sprintf("INCOMPLETE: %s could not be read:", count(len(problems), "thing"))
	p.line("%s", p.paint(boldRed, header))
	shown := problems
	if !p.Verbose {
		shown = problems[:min(len(problems), maxProblems)]
	}
	for _, problem := range shown {
		p.line("  %s", visible(describeProblem(problem)))
	}
	if more := len(problems) - len(shown); more > 0 {
		p.line("  and %d more; -v lists all", more)
	}
	p.line("")
}

// why writes what speaks for a finding.
func (p *textPage) why(f *scan.Finding) {
	var reasons []string
	if f.Sample {
		reasons = append(reasons, "A sample: Authlete itself publishes this value.")
	}
	for _, e := range f.Evidence {
		reasons = append(reasons, sentence(e))
	}
	label := "why"
	if len(reasons) > 0 {
		p.item(label, strings.Join(reasons, " "))
		label = ""
	}
	p.row(label, fmt.Sprintf("(%s confidence, detector %s)", f.Confidence, visible(f.Detector)))
}
