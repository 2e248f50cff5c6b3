package gitwalk

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/authlete/authlete-scan/scan"
)

// worktree scans what the files of the worktree add to the index.
func (src *Source) worktree(ctx context.Context, r *repository, git plumbing) error {
	top, err := git.run(ctx, "rev-parse", "--show-toplevel")
	if err != nil {
		return err
	}
	if err := git.disarm(ctx); err != nil {
		return err
	}
	out, err := git.run(ctx, "diff-files", "--raw", "-z", "--no-renames", "--ignore-submodules=all", "--")
	if err != nil {
		return err
	}
	found, _, err := parseRaw(out)
	if err != nil {
		return err
	}
	dir := strings.TrimRight(string(top), "\r\n")
	for _, f := range found {
		if f.mode&modeType == modeSubmodule || src.excludes(r.target, f.path) {
			continue
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		w := worktreeFile{src, r, dir, f}
		if err := w.scan(ctx); err != nil {
			r.scanner.Problem(w.name(f.path), bare(err))
		}
	}
	return nil
}

// A worktreeFile is a file of the worktree that differs from the index.
type worktreeFile struct {
	src *Source
	*repository
	top string // where the worktree is
	indexed
}

func (w *worktreeFile) name(path string) string {
	return filepath.Join(w.top, filepath.FromSlash(path))
}

func (w *worktreeFile) scan(ctx context.Context) error {
	name := w.name(w.path)
	info, err := os.Lstat(name)
	if err != nil {
		return err
	}
	switch limit := w.src.MaxBytes; {
	case !info.Mode().IsRegular():
		w.scanner.Skip(scan.Skip{Path: name, Reason: "not a regular file"})
		return nil
	case limit > 0 && info.Size() > limit:
		w.scanner.Skip(scan.Skip{Path: name, Reason: fmt.Sprintf("larger than %d MB", limit>>20)})
		return nil
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	text := scan.Text{Origin: scan.Origin{Target: w.target, Path: w.path}}
	text.Siblings = func(visit func(scan.Sibling)) { w.siblings(ctx, visit) }
	size, err := new(scan.Cutter).Cut(f, func(body []byte, start scan.Position) error {
		if !w.scanner.Worth(body) {
			return nil
		}
		text.Body, text.Start = body, start
		if !w.src.AllLines {
			text.Wanted = w.addedTo(w.olds).from(body, start)
		}
		w.scanner.Visit(text)
		return nil
	})
	if err == nil {
		w.scanner.Passed(size)
	}
	return err
}

// siblings calls visit with the other tracked files of the folder, as they are in
// the worktree.
func (w *worktreeFile) siblings(ctx context.Context, visit func(scan.Sibling)) {
	dir := filepath.Dir(w.name(w.path))
	for _, beside := range w.indexFolder(ctx, w.path) {
		name := filepath.Join(dir, beside.path)
		if info, err := os.Lstat(name); err != nil || !info.Mode().IsRegular() || info.Size() > maxSibling {
			continue
		}
		if body, err := os.ReadFile(name); err == nil {
			visit(scan.Sibling{Name: beside.path, Body: func() []byte { return body }})
		}
	}
}
