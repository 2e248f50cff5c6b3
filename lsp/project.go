package lsp

import (
	"github.com/authlete/authlete-scan/scan"
)

// A Project says how the files of a directory are scanned: what the command
// line makes of the flags, the configuration, the ignore files and the baseline
// that hold there.
type Project struct {
	// Scan is what is looked for. Its Workers are those of a walk.
	Scan scan.Options

	// Files returns the files of the directory, where those that an editor has
	// open are what it holds. The keys of open are paths below the directory,
	// with slashes; what stands there is never changed.
	Files func(open map[string][]byte) Files

	// Settle drops the findings that are not reported: those of kinds that were
	// not asked for, and those that the user has accepted.
	Settle func(scan.Result) scan.Result

	// Notes say what the configuration found in the directory switches off, and
	// what is wrong with the rest.
	Notes []string
}

// Files are the files of a directory.
type Files interface {
	scan.Source

	// Text returns a file as a walk would see it, with the texts beside it, and
	// why a walk leaves it out, "" if it does not. The path is one below the
	// directory, with slashes.
	Text(path string, body []byte) scan.Text
	Left(path string) string
}
