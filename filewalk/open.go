package filewalk

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/internal/gitignore"
	"github.com/authlete/authlete-scan/scan"
)

// Text returns the text that a walk pushes if it finds body in a file. The path
// is one below the only target, a directory, with slashes.
func (src *Source) Text(file string, body []byte) scan.Text {
	return text(src.at(file), body, scan.Position{})
}

func (src *Source) at(file string) place {
	dir, name := path.Split(file)
	return place{target: src.Targets[0], dir: strings.TrimSuffix(dir, "/"), name: name, open: src.Open}
}

// Left returns why a walk leaves out the file at a path, as Text takes it; ""
// if it does not. Whether the file exists, and how large it is, does not matter.
func (src *Source) Left(file string) string {
	f := src.top(src.Targets[0])
	for parts := strings.Split(file, "/"); ; parts = parts[1:] {
		name, dir := parts[0], len(parts) > 1
		if !src.NoGitignore {
			f = f.enter(nil, false)
		}
		verdict, hidden := f.ignored(name, dir)
		switch {
		case dir && name == ".git":
			return "git's own directory"
		case verdict.Ignored:
			return ignoredBy(verdict)
		}
		if src.Exclude != nil {
			if reason := src.Exclude(f.origin(name), dir); reason != "" {
				return reason
			}
		}
		if !dir {
			return ""
		}
		f = f.below(name, hidden)
	}
}

func ignoredBy(v gitignore.Verdict) string { return fmt.Sprintf("ignored by %s:%d", v.File, v.Line) }

// unwritten returns the jobs for what is open and not on the disk, which no walk
// comes to.
func (src *Source) unwritten() []job {
	var jobs []job
	for _, file := range slices.Sorted(maps.Keys(src.Open)) {
		at := src.at(file)
		if _, err := os.Lstat(at.disk()); errors.Is(err, fs.ErrNotExist) && src.Left(file) == "" {
			jobs = append(jobs, func(w *worker) { w.finish(at, w.reader.opened(src.Open[file], at, src.MaxBytes)) })
		}
	}
	return jobs
}
