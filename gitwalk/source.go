package gitwalk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/scan"
)

// A Source pushes what a repository holds. Without any of the fields below
// Target that is the whole history: everything that a branch, a remote branch,
// a tag, a note, the stash or a reflog leads to.
type Source struct {
	Target   string // the repository, as the user wrote it; "" or "." is that of the current directory, or of GIT_DIR
	MaxBytes int64  // larger texts are left out; 0 for no limit

	// Exclude returns why a file or directory is to be left out, or "". It is
	// asked only about files that may hold a credential. Nil excludes nothing.
	Exclude func(o scan.Origin, dir bool) (reason string)

	// Revisions limit the scan to what some commits add: arguments of git
	// rev-list, such as A..B. Branches are names of branches whose histories
	// are read; with Since, only what follows that commit.
	Revisions []string
	Branches  []string
	Since     string

	// Without are ids of commits whose histories are left out of Revisions, if
	// the repository has them.
	Without []string

	Staged   bool // only what the index adds to HEAD
	Unstaged bool // only what the files of the worktree add to the index
	AllLines bool // with a limit, report credentials on old lines of new texts, too

	// Files are names of files, relative to the current directory or absolute.
	// With Staged only they are read, from the index: what it adds to HEAD if
	// they are all staged, else all lines, as if nothing was known of HEAD.
	Files []string

	Unreachable bool // scan objects that no ref leads to, too
	Submodules  bool // scan the repositories of submodules, too
}

// Texts implements [scan.Source].
func (src *Source) Texts(ctx context.Context, workers int, s *scan.Scanner) (err error) {
	dir := src.Target
	if dir == "." {
		dir = ""
	}
	r, err := open(src.Target, dir, s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	defer r.finish()
	switch {
	case src.Staged || src.Unstaged:
		return src.index(ctx, r, workers)
	case len(src.Revisions) > 0 || src.Since != "":
		return src.changes(ctx, r, workers)
	}
	if _, err := src.history(ctx, r, workers); err != nil {
		return err
	}
	if src.Submodules {
		return src.submodules(ctx, r, workers)
	}
	r.countModules()
	return nil
}

// history scans everything. It returns what it looked at, for tests.
func (src *Source) history(ctx context.Context, r *repository, workers int) ([]view, error) {
	all, err := r.refs(ctx)
	if err != nil {
		return nil, err
	}
	some := all
	if len(src.Branches) > 0 {
		if some, err = all.only(src.Branches); err != nil {
			return nil, err
		}
	}
	sifted, err := newSift(ctx, r, workers, src.MaxBytes)
	if err != nil {
		return nil, err
	}
	kept := sifted.all()
	files, err := r.siftFiles(ctx, kept.pointers, src.MaxBytes)
	if err != nil {
		return nil, err
	}
	if len(kept.blobs)+len(kept.messages)+len(kept.missing)+len(files) == 0 && r.complete(kept.commits) {
		r.roots(some, kept.tags) // reports the refs that lead nowhere
		return nil, nil
	}
	h := newHistories(r, some, all, kept)
	views, dropped, err := h.views(ctx, files, src.Unreachable)
	if err != nil {
		return nil, err
	}
	views = slices.DeleteFunc(views, func(v view) bool { return src.excludes(r.target, v.path) })
	if dropped > 0 && len(src.Branches) == 0 {
		r.scanner.Note(fmt.Sprintf("objects that may hold a credential and that no ref leads to: %d; --unreachable scans them", dropped))
	}
	return views, r.look(ctx, workers, views)
}

// siftFiles returns the pointers to files that may hold a credential.
func (r *repository) siftFiles(ctx context.Context, pointers []pointer, limit int64) (kept []pointer, err error) {
	for i := range pointers {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if r.promisingFile(&pointers[i], limit) {
			kept = append(kept, pointers[i])
		}
	}
	return kept, nil
}

// excludes reports whether a path is left out, or a directory that it is in.
func (src *Source) excludes(target, path string) bool {
	if src.Exclude == nil || path == "" {
		return false
	}
	for i := range path {
		if path[i] == '/' && src.Exclude(scan.Origin{Target: target, Path: path[:i]}, true) != "" {
			return true
		}
	}
	return src.Exclude(scan.Origin{Target: target, Path: path}, false) != ""
}

// only returns the refs for the named branches.
func (r refs) only(branches []string) (refs, error) {
	kept := refs{head: r.head}
	for _, b := range branches {
		found := false
		for _, prefix := range []string{"refs/heads/", "refs/remotes/", "refs/", ""} {
			i := slices.IndexFunc(r.named, func(ref ref) bool { return ref.name == prefix+strings.TrimPrefix(b, prefix) })
			if i >= 0 && !found {
				kept.named = append(kept.named, r.named[i])
				found = true
			}
		}
		if !found {
			return refs{}, fmt.Errorf("reading branch: there is no branch %q", b)
		}
	}
	return kept, nil
}
