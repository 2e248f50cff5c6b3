package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// A Stop is the report of a hook that stops git. It is short, since who reads it
// is in the middle of something else, and says what to do next. It writes nothing
// if there is nothing to stop for.
type Stop struct {
	Color bool
	Act   string // what is stopped: "commit" or "push"
	Skip  string // a command that does it without the scan; "" if there is none
}

// maxStops is how many credentials are listed.
const maxStops = 10

// Write implements [Writer].
func (s Stop) Write(w io.Writer, run Run, result scan.Result) error {
	if len(result.Findings) == 0 && result.Summary.Complete() {
		return nil
	}
	text := textPage{page: newPage(w, s.Color)}
	p := stopPage{&text, s}
	if len(result.Findings) > 0 {
		p.findings(run, result.Findings)
	}
	p.notes(result.Summary.Notes)
	p.unread(run, result.Summary.Problems)
	p.item("skip", p.skip())
	return p.out.Flush()
}

// A stopPage is a page that knows how to write the parts of a stop.
type stopPage struct {
	*textPage
	Stop
}

func (p *stopPage) findings(run Run, findings []scan.Finding) {
	header := fmt.Sprintf("%s stopped this %s: it would leak %s.", run.Tool, p.Act, count(len(findings), "Authlete credential"))
	p.line("%s", p.paint(boldRed, header))
	p.line("")
	for i := range findings[:min(len(findings), maxStops)] {
		p.finding(&findings[i])
	}
	if more := len(findings) - maxStops; more > 0 {
		p.line("and %s", count(more, "more credential"))
		p.line("")
	}
	p.item("rotate", "If a value was ever pushed or shown to others, make it worthless: "+run.Tool+" explain "+explained(findings))
	p.item("allow", "A false alarm? Put "+run.Tool+":allow and the reason into a comment on its line, "+
		`or the fingerprint beside "ignore" into the file .authletescanignore.`)
}

// explained names the kinds of what was found, as arguments of explain.
func explained(findings []scan.Finding) string {
	if kind := findings[0].Kind; len(findings) == 1 || sameKind(findings) {
		return string(kind)
	}
	return "KIND"
}

func sameKind(findings []scan.Finding) bool {
	for i := range findings {
		if findings[i].Kind != findings[0].Kind {
			return false
		}
	}
	return true
}

// finding writes one credential: where it is, and how to keep it out.
func (p *stopPage) finding(f *scan.Finding) {
	secrets := places(f, detectors.RoleSecret)
	for _, l := range p.limit(secrets) {
		p.headline(f, l)
	}
	p.more(len(secrets)-len(p.limit(secrets)), "also")
	p.row("value", visible(f.Secret.String()))
	p.row("ignore", visible(f.Fingerprint))
	p.commits(secrets)
	p.fix(f, secrets)
	p.line("")
}

// commits writes which commits bring the secret, if they are made already.
func (p *stopPage) commits(secrets []scan.Location) {
	label := "in"
	for _, l := range p.limit(secrets) {
		if h := l.Origin.History; h != nil && h.Commit != "" {
			p.row(label, strings.TrimSpace("commit "+short(h.Commit)+" "+day(h.Date))+byAuthor(h))
			label = ""
		}
	}
}

// fix says how to keep the secret out of what was stopped. What a user may want
// to copy is on a line of its own.
func (p *stopPage) fix(f *scan.Finding, secrets []scan.Location) {
	first, commits := firstCommit(secrets)
	h := secrets[0].Origin.History
	switch {
	case h == nil || h.Staged:
		p.item("fix", "Take it out, and git add the file again.")
	case commits == 0:
		p.item("fix", "Take it out of what is pushed, and tag that anew.")
	case commits == 1:
		p.item("fix", "Take it out of that commit, for a later one that removes it would publish it, too:")
		p.row("", "git commit --amend, or git rebase -i "+short(first)+"^")
	default:
		p.item("fix", "Take it out of each of these commits, for a later one that removes it would publish it, too:")
		p.row("", "git rebase -i "+short(first)+"^")
	}
	if v := f.Kind.Info().Variable; v != "" {
		p.item("", "Authlete's SDKs read it from $"+v+".")
		return
	}
	p.item("", "Keep it in a secret store, and let the program read it from there.")
}

// firstCommit returns the first of the commits that bring a secret, from which on
// a rebase gets at all of them, and how many there are.
func firstCommit(secrets []scan.Location) (first string, n int) {
	seen := map[string]bool{}
	order := 0
	for _, l := range secrets {
		h := l.Origin.History
		if h == nil || h.Commit == "" {
			continue
		}
		if first == "" || h.Order < order {
			first, order = h.Commit, h.Order
		}
		seen[h.Commit] = true
	}
	return first, len(seen)
}

// unread writes what could not be read.
func (p *stopPage) unread(run Run, problems []scan.Problem) {
	if len(problems) == 0 {
		return
	}
	header := fmt.Sprintf("%s could not read everything, so this %s is stopped:", run.Tool, p.Act)
	p.line("%s", p.paint(boldRed, header))
	for _, problem := range problems[:min(len(problems), maxProblems)] {
		p.line("  %s", visible(describeProblem(problem)))
	}
	if more := len(problems) - maxProblems; more > 0 {
		p.line("  and %d more", more)
	}
}

func (p *stopPage) skip() string {
	if p.Skip == "" {
		return "Who runs this server can let it in."
	}
	return p.Skip + " (without this scan)"
}
