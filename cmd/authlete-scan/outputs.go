package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/authlete/authlete-scan/report"
	"github.com/authlete/authlete-scan/scan"
)

var errEmptyPath = errors.New("the name is empty; - is standard output")

// stdStream is how a user writes standard output, and as a target standard
// input.
const stdStream = "-"

// A delivery is one report that is to be written.
type delivery struct {
	writer report.Writer
	path   string    // "" for standard output
	stream io.Writer // instead of standard output, if not nil
	adds   bool      // to what the file has
}

// newDeliveries settles the outputs, and finds the mistakes that would
// otherwise show only after the scan.
func newDeliveries(outputs []output, text report.Text, colorStdout bool) ([]delivery, error) {
	if len(outputs) == 0 {
		outputs = []output{{}}
	}
	seen := map[string]bool{}
	var deliveries []delivery
	for _, o := range outputs {
		path := o.path
		if path == stdStream {
			path = ""
		}
		if seen[filepath.Clean(path)] {
			return nil, sameOutput(path)
		}
		seen[filepath.Clean(path)] = true
		if err := checkPath(path); err != nil {
			return nil, err
		}
		text.Color = colorStdout && path == ""
		w, err := report.New(cmp.Or(o.format, formatOf(path)), text)
		if err != nil {
			return nil, err
		}
		deliveries = append(deliveries, delivery{writer: w, path: path})
	}
	return deliveries, nil
}

func sameOutput(path string) error {
	if path == "" {
		return withHint("give each -f its own -r, as in -f sarif -r out.sarif -f text", "two reports go to standard output")
	}
	return withHint("give each -f its own -r", "two reports go to %q", path)
}

// checkPath reports what would keep a report from being written to path.
func checkPath(path string) error {
	if path == "" {
		return nil
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return withHint("name a file in it", "report path %q is a directory", path)
	}
	if _, err := os.Stat(filepath.Dir(path)); errors.Is(err, fs.ErrNotExist) {
		return withHint("make the directory first", "report path %q is in no directory that exists", path)
	}
	return nil
}

// deliver writes all reports, also if one of them fails.
func deliver(deliveries []delivery, stdout io.Writer, run report.Run, result scan.Result) (failed []error) {
	for _, d := range deliveries {
		write := func(w io.Writer) error { return d.writer.Write(w, run, result) }
		err := error(nil)
		switch {
		case d.adds:
			err = addToFile(d.path, write)
		case d.path != "":
			err = report.WriteFile(d.path, write)
		case d.stream != nil:
			err = write(d.stream)
		default:
			err = writeStdout(stdout, write)
		}
		if err != nil {
			failed = append(failed, err)
		}
	}
	return failed
}

// addToFile adds what write writes to the end of a file, which need not exist.
func addToFile(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err == nil {
		err = errors.Join(write(f), f.Close())
	}
	if err != nil {
		return fmt.Errorf("adding to %q: %w", path, cause(err))
	}
	return nil
}
