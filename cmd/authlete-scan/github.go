package main

import (
	"cmp"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/authlete/authlete-scan/report"
	"github.com/authlete/authlete-scan/scan"
)

// A githubStep is the step of GitHub Actions that the program is run by, if it
// is. The zero value does nothing.
type githubStep struct {
	env     environment
	active  bool
	summary scan.Summary // what became of the scan
	live    string       // how many credentials are; "" if nobody asked
	sarif   string       // the path of the report that can be uploaded
}

func newGitHubStep(env environment) *githubStep {
	return &githubStep{env: env, active: env.getenv("GITHUB_ACTIONS") == "true"}
}

// deliveries returns the reports that GitHub takes besides those that the user
// wants. Annotations go where they do not spoil one of these: GitHub reads
// standard error, too.
func (s *githubStep) deliveries(outputs []output) []delivery {
	if !s.active {
		return nil
	}
	annotations := delivery{writer: report.GitHub{}}
	for _, o := range outputs {
		format := cmp.Or(o.format, formatOf(o.path))
		stdout := o.path == "" || o.path == stdStream
		switch {
		case stdout && format != "text":
			annotations.stream = s.env.stderr
		case !stdout && format == "sarif":
			s.sarif = o.path
		}
	}
	all := []delivery{annotations}
	if path := s.env.getenv("GITHUB_STEP_SUMMARY"); path != "" {
		all = append(all, delivery{writer: report.Markdown{Room: roomIn(path)}, path: path, adds: true})
	}
	return all
}

// roomIn returns how much may be added to the summary of a step. Other programs
// may have written to it before.
func roomIn(path string) int {
	const most, least = 1000 << 10, 1 << 10 // GitHub refuses more than 1024 KiB
	info, err := os.Stat(path)
	if err != nil {
		return most
	}
	return max(least, most-int(min(info.Size(), most)))
}

// end tells GitHub how the command ended. It returns err, or the exit status
// for what could not be told if nothing else was wrong.
func (s *githubStep) end(err error) error {
	if !s.active {
		return err
	}
	code, said := statusOf(err)
	told := s.setOutputs(code, said)
	if !said {
		told = errors.Join(told, s.annotate(err))
	}
	if told != nil {
		complain(s.env.stderr, told)
		if err == nil {
			return exitStatus(statusIncomplete)
		}
	}
	return err
}

// annotate shows on the page of the run why nothing was scanned.
func (s *githubStep) annotate(err error) error {
	text := err.Error()
	var h hinted
	if errors.As(err, &h) {
		text += "\nhint: " + h.hint
	}
	return writeStdout(s.env.stdout, report.Annotation{Level: "error", Title: tool, Text: text}.Write)
}

// setOutputs sets the outputs of the step. Where nothing was scanned there is
// only the exit status.
func (s *githubStep) setOutputs(code int, scanned bool) error {
	path := s.env.getenv("GITHUB_OUTPUT")
	if path == "" {
		return nil
	}
	outputs := [][2]string{{"exit-code", strconv.Itoa(code)}}
	if scanned {
		outputs = append(outputs,
			[2]string{"findings", strconv.Itoa(s.summary.Findings)},
			[2]string{"live", s.live},
			[2]string{"state", report.State(s.summary)},
			[2]string{"sarif-file", s.sarif},
		)
	}
	return addToFile(path, func(w io.Writer) error {
		for _, o := range outputs {
			// A value ends at a line that nobody can guess.
			end := tool + "-" + rand.Text()
			if _, err := fmt.Fprintf(w, "%s<<%s\n%s\n%s\n", o[0], end, o[1], end); err != nil {
				return err
			}
		}
		return nil
	})
}
