package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/authlete/authlete-scan/scan"
)

// A Run is what a report is about, apart from what was found.
type Run struct {
	Tool    string   // name of the program
	Version string   // of the program; semantic, with or without a leading v, if it has one
	Command string   // the subcommand, such as "dir"
	Targets []string // what the user asked to scan, as written
}

// A Writer writes one whole report. It returns the first error of w.
type Writer interface {
	Write(w io.Writer, run Run, result scan.Result) error
}

// Formats returns the names that [New] takes, the default first.
func Formats() []string { return []string{"text", "jsonl", "sarif", "github", "markdown"} }

// New returns the writer of a format. How the text format looks is the
// caller's choice, since the caller knows whether there is a terminal.
func New(format string, text Text) (Writer, error) {
	switch format {
	case "text":
		return text, nil
	case "jsonl":
		return JSONLines{}, nil
	case "sarif":
		return SARIF{}, nil
	case "github":
		return GitHub{}, nil
	case "markdown":
		return Markdown{}, nil
	}
	return nil, fmt.Errorf("unknown report format %q: want one of %s", format, strings.Join(Formats(), ", "))
}
