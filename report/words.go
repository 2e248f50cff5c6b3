package report

import (
	"fmt"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// places returns where the parts of f stand that have the given role.
func places(f *scan.Finding, role detectors.Role) []scan.Location {
	var l []scan.Location
	for _, location := range f.Locations {
		if location.Role == role {
			l = append(l, location)
		}
	}
	return l
}

// place returns path:line:col, which editors understand.
func place(l scan.Location) string {
	start := atLeastOne(l.Start)
	return fmt.Sprintf("%s:%d:%d", visible(display(l.Origin)), start.Line, start.Column)
}

// partName names a part of a credential.
func partName(r detectors.Role) string {
	switch r {
	case detectors.RoleSecret:
		return "secret"
	case detectors.RoleKey:
		return "key"
	case detectors.RoleHost:
		return "host"
	case detectors.RoleServiceID:
		return "service ID"
	}
	return visible(string(r))
}

// sentence returns s, made visible, with an end.
func sentence(s string) string {
	s = visible(strings.TrimSpace(s))
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".!?") {
		return s
	}
	return s + "."
}

// describeAPI says what is known about a, "" if that is nothing.
func describeAPI(a detectors.API) string {
	var known []string
	switch a.Generation {
	case "2":
		known = append(known, "Authlete 2.x")
	case "3":
		known = append(known, "Authlete 3.0")
	}
	for _, part := range []struct{ name, value string }{
		{"region ", a.Region}, {"", a.Host}, {"service ", a.ServiceID},
	} {
		if part.value != "" {
			known = append(known, part.name+part.value)
		}
	}
	return strings.Join(known, ", ")
}

func describeProblem(p scan.Problem) string {
	if p.Path == "" {
		return p.Reason
	}
	return p.Path + ": " + p.Reason
}

// textNoun is what the texts of a command are called: a repository has messages
// of commits and tags, too.
func textNoun(command string) string {
	switch command {
	case "git", "ci":
		return "text"
	}
	return "file"
}

// verifyCommand is the command that reads no text: it is told of a credential.
const verifyCommand = "verify"

// summaryLine is the last line of a text report.
func summaryLine(r scan.Result, command string) string {
	s := &r.Summary
	line := "no Authlete credentials found"
	if s.Findings > 0 {
		line = count(s.Findings, "credential")
	}
	if command != verifyCommand {
		line += fmt.Sprintf(" in %s (%s)", count(s.Texts, textNoun(command)), size(s.Bytes))
	}
	apart := tally(r.Findings)
	if s.Samples > 0 {
		apart = append(apart, count(s.Samples, "sample"))
	}
	if s.Ignored > 0 {
		apart = append(apart, fmt.Sprintf("%d ignored", s.Ignored))
	}
	if n := len(s.Skipped); n > 0 {
		apart = append(apart, fmt.Sprintf("%d skipped", n))
	}
	if len(apart) > 0 {
		line += "; " + strings.Join(apart, ", ")
	}
	if !s.Complete() {
		line += "; INCOMPLETE"
	}
	return line
}

func count[N int | int64](n N, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// size returns n bytes in decimal units, as disks and networks count.
func size(n int64) string {
	if n < 1000 {
		return fmt.Sprintf("%d B", n)
	}
	value, unit := float64(n)/1000, 0
	for units := "kMGT"; value >= 999.95 && unit < len(units)-1; unit++ {
		value /= 1000
	}
	return fmt.Sprintf("%.1f %cB", value, "kMGT"[unit])
}
