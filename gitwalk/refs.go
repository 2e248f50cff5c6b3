package gitwalk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// A ref is a name for an object.
type ref struct {
	name string // such as refs/heads/main or HEAD
	id   packs.ID
}

// refs is where histories begin.
type refs struct {
	named  []ref      // sorted by name, HEAD first
	logged []packs.ID // what refs named once, by the reflogs
	head   packs.ID   // zero if HEAD is unborn
}

// A refReader reads the refs that git keeps in files.
type refReader struct {
	found   map[string]packs.ID
	logged  map[packs.ID]bool
	problem func(path string, err error)
}

// readRefs reads all refs, the HEADs of all worktrees and all reflogs. What
// cannot be read is a problem.
func (p *place) readRefs(problem func(path string, err error)) refs {
	r := refReader{map[string]packs.ID{}, map[packs.ID]bool{}, problem}
	r.packed(p.commonDir)
	r.folder(p.commonDir, "refs", "")
	r.logs(filepath.Join(p.commonDir, "logs"))
	worktrees, err := os.ReadDir(filepath.Join(p.commonDir, "worktrees"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		problem("worktrees", bare(err))
	}
	for _, w := range worktrees {
		dir := filepath.Join(p.commonDir, "worktrees", w.Name())
		r.folder(dir, "refs", "worktrees/"+w.Name()+"/")
		r.logs(filepath.Join(dir, "logs"))
		r.head(dir, "worktrees/"+w.Name()+"/HEAD")
	}
	r.head(p.commonDir, "HEAD")
	head := r.found["HEAD"]
	if p.gitDir != p.commonDir {
		head = r.head(p.gitDir, "worktree HEAD")
	}
	return r.result(head)
}

func (r *refReader) result(head packs.ID) refs {
	all := refs{head: head}
	for name, id := range r.found {
		if !id.IsZero() {
			all.named = append(all.named, ref{name, id})
		}
	}
	slices.SortFunc(all.named, func(a, b ref) int { return strings.Compare(a.name, b.name) })
	for id := range r.logged {
		all.logged = append(all.logged, id)
	}
	slices.SortFunc(all.logged, func(a, b packs.ID) int { return strings.Compare(a.String(), b.String()) })
	return all
}

// packed reads the file that has most refs of a repository.
func (r *refReader) packed(dir string) {
	text, err := os.ReadFile(filepath.Join(dir, "packed-refs"))
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			r.problem("packed-refs", bare(err))
		}
		return
	}
	for line := range bytes.Lines(text) {
		hex, name, ok := strings.Cut(strings.TrimRight(string(line), "\r\n"), " ")
		if !ok || line[0] == '#' || line[0] == '^' {
			continue
		}
		if id, err := packs.ParseID(hex); err == nil {
			r.found[name] = id
		} else {
			r.problem(name, errors.New("reading ref: it names no object"))
		}
	}
}

// folder reads the refs below dir that are files of their own.
func (r *refReader) folder(dir, below, prefix string) {
	err := filepath.WalkDir(filepath.Join(dir, below), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			if !errors.Is(err, fs.ErrNotExist) {
				r.problem(path, bare(err))
			}
			return nil
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil || d.IsDir() || strings.HasSuffix(path, ".lock") {
			return err
		}
		name := filepath.ToSlash(rel)
		id, target, err := readRef(path)
		switch {
		case err != nil:
			r.problem(prefix+name, err)
		case target == "": // another ref is listed by itself
			r.found[prefix+name] = id
		}
		return nil
	})
	if err != nil {
		r.problem(dir, bare(err))
	}
}

// head reads the HEAD in dir, a ref or an id, and returns what it names.
func (r *refReader) head(dir, name string) packs.ID {
	id, target, err := readRef(filepath.Join(dir, "HEAD"))
	for range 5 { // as many as git follows
		if err != nil || target == "" {
			break
		}
		if known, ok := r.found[target]; ok {
			id, target = known, ""
			break
		}
		id, target, err = packs.ID{}, "", nil // unborn
	}
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			r.problem(name, err)
		}
		return packs.ID{}
	}
	r.found[name] = id
	return id
}

// readRef reads a file that holds an id or the name of another ref.
func readRef(path string) (id packs.ID, target string, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return packs.ID{}, "", bare(err)
	}
	line := strings.TrimSpace(string(text))
	if target, ok := strings.CutPrefix(line, "ref:"); ok {
		return packs.ID{}, strings.TrimSpace(target), nil
	}
	line, _, _ = strings.Cut(line, " ")
	if id, err = packs.ParseID(line); err != nil {
		return packs.ID{}, "", errors.New("reading ref: it names no object")
	}
	return id, "", nil
}

// logs collects what the reflogs below dir mention.
func (r *refReader) logs(dir string) {
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				r.problem(path, bare(err))
			}
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			r.problem(path, bare(err))
			return nil
		}
		for line := range bytes.Lines(text) {
			r.logLine(line)
		}
		return nil
	})
	if err != nil {
		r.problem(dir, fmt.Errorf("reading reflogs: %w", bare(err)))
	}
}

// logLine collects the two ids that a line of a reflog begins with. Those that
// are all zero stand for nothing.
func (r *refReader) logLine(line []byte) {
	for _, field := range bytes.SplitN(line, []byte(" "), 3) {
		id, err := packs.ParseID(string(field))
		if err == nil && strings.Trim(string(field), "0") != "" {
			r.logged[id] = true
		}
	}
}
