package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/authlete/authlete-scan/detectors"
)

const (
	pageWidth  = 80 // columns
	labelWidth = 7  // a fingerprint beside its label fills the line exactly
)

// A page lays text out in lines and in two columns. What it is given must be
// visible already. A failed write sticks in out until it is flushed, so that
// nothing in between needs to look.
type page struct {
	out   *bufio.Writer
	color bool
	faded bool // lines are dimmed as a whole
}

func newPage(w io.Writer, color bool) *page {
	return &page{out: bufio.NewWriter(w), color: color}
}

// line writes one line.
func (p *page) line(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if p.faded && p.color && text != "" {
		text = dim.on(text)
	}
	fmt.Fprintln(p.out, text)
}

// para writes text as lines that fit.
func (p *page) para(text string) {
	for _, l := range wrap(text, pageWidth) {
		p.line("%s", l)
	}
}

// item writes text beside a label, wrapped so that the page is a table.
func (p *page) item(label, text string) {
	p.hang(p.label(label), 2+labelWidth, text)
}

// row writes text beside a label as it is: what a user may want to copy, such as
// a path, must be on one line with all its spaces.
func (p *page) row(label, text string) {
	p.line("%s%s", p.label(label), text)
}

func (p *page) label(label string) string {
	return p.paint(dim, fmt.Sprintf("  %-*s", labelWidth, label))
}

// hang writes lead and then text, whose further lines are indented by indent,
// the width of lead without its colours.
func (p *page) hang(lead string, indent int, text string) {
	for i, l := range wrap(text, pageWidth-indent) {
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		p.line("%s%s", lead, l)
	}
}

// wrap breaks text at spaces into lines of at most width characters; only a
// word that is longer itself makes a longer line. It returns at least one line.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width:
			line += " " + word
		default:
			lines = append(lines, line)
			line = word
		}
	}
	return append(lines, line)
}

// A style is the parameter of the terminal's "select graphic rendition"
// sequence. These few are all that a report needs of a colour library.
type style string

const (
	bold    style = "1"
	dim     style = "2"
	red     style = "31"
	boldRed style = "1;31"
	yellow  style = "33"
	cyan    style = "36"
)

func (s style) on(text string) string { return "\x1b[" + string(s) + "m" + text + "\x1b[0m" }

func (p *page) paint(s style, text string) string {
	if !p.color || p.faded || s == "" {
		return text
	}
	return s.on(text)
}

func severityStyle(s detectors.Severity) style {
	switch s {
	case detectors.SeverityCritical:
		return boldRed
	case detectors.SeverityHigh:
		return red
	case detectors.SeverityMedium:
		return yellow
	case detectors.SeverityLow:
		return cyan
	}
	return dim
}
