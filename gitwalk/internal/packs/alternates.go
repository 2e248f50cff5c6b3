package packs

import (
	"bufio"
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
)

// maxNesting is how deep git follows alternates of alternates.
const maxNesting = 5

var errNesting = errors.New("following alternates: nested too deeply")

// directories collects object directories and their alternates, each once.
type directories struct {
	all     []string
	outside []string
	seen    map[string]bool // real paths
	problem func(Problem)
}

// add collects dir, which the caller named.
func (d *directories) add(dir string) {
	if d.first(dir) {
		d.all = append(d.all, dir)
		d.follow(dir, 0)
	}
}

// first reports whether dir exists and was not seen before.
func (d *directories) first(dir string) bool {
	real, err := filepath.EvalSymlinks(dir)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err == nil {
		_, err = os.ReadDir(real)
	}
	if err != nil {
		d.problem(Problem{Path: dir, Err: bare(err)})
		return false
	}
	if d.seen[real] {
		return false
	}
	d.seen[real] = true
	return true
}

// follow collects the alternates of dir.
func (d *directories) follow(dir string, depth int) {
	name := filepath.Join(dir, "info", "alternates")
	text, err := os.ReadFile(name)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			d.problem(Problem{Path: name, Err: bare(err)})
		}
		return
	}
	if depth > maxNesting {
		d.problem(Problem{Path: name, Err: errNesting})
		return
	}
	for _, path := range alternatePaths(text) {
		if !filepath.IsAbs(path) {
			path = filepath.Join(dir, path)
		}
		if d.first(path) {
			d.all = append(d.all, path)
			d.outside = append(d.outside, path)
			d.follow(path, depth+1)
		}
	}
}

// alternatePaths returns the paths that an alternates file lists: one a line,
// in quotes if it needs them; # begins a comment.
func alternatePaths(text []byte) []string {
	var paths []string
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		if line[0] == '"' {
			if unquoted, err := strconv.Unquote(line); err == nil {
				line = unquoted
			}
		}
		paths = append(paths, line)
	}
	return paths
}
