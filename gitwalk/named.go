package gitwalk

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// named returns the files of the index that src.Files names. Who names nothing
// but what is staged asks what that adds; all others ask about whole files, if
// it is not in a merge, where a hook may be told of files that stay as they are.
// A file that the index does not have is read from the worktree.
func (src *Source) named(ctx context.Context, r *repository, changed []indexed, merged merge) ([]indexed, error) {
	top, paths, err := r.fromTop(ctx, src.Files)
	if err != nil {
		return nil, err
	}
	all, err := r.listIndex(ctx, paths)
	if err != nil {
		return nil, err
	}
	staged := map[string]indexed{}
	for _, f := range changed {
		staged[f.path] = f
	}
	var found []indexed
	onlyStaged := true
	for i, path := range paths {
		f, ok := all[path]
		if !ok {
			w := worktreeFile{src, r, top, indexed{change: change{path: path}}}
			if err := w.scan(ctx); err != nil {
				r.scanner.Problem(src.Files[i], bare(err))
			}
			continue
		}
		if f.blob.IsZero() {
			r.scanner.Skip(scan.Skip{Path: path, Reason: "not merged yet, so that it cannot be committed"})
			continue
		}
		if change, ok := staged[path]; ok {
			f = change
		} else if len(merged.trees) > 0 {
			continue
		} else {
			onlyStaged = false
		}
		found = append(found, f)
	}
	for i := range found {
		found[i].whole = !onlyStaged
	}
	return found, nil
}

// fromTop returns the top of the worktree, and the paths that the index has for
// files that are named relative to the current directory, or by absolute paths.
func (r *repository) fromTop(ctx context.Context, files []string) (top string, paths []string, err error) {
	var where [2]string // a name may have a newline, so that each is asked for alone
	for i, question := range []string{"--show-toplevel", "--show-prefix"} {
		out, err := r.plumbing().run(ctx, "rev-parse", question)
		if err != nil {
			return "", nil, err
		}
		where[i] = filepath.FromSlash(strings.TrimSuffix(string(out), "\n"))
	}
	top, prefix := where[0], where[1]
	paths = make([]string, len(files))
	for i, file := range files {
		if filepath.IsAbs(file) {
			paths[i], err = relative(top, file)
		} else {
			paths[i] = filepath.ToSlash(filepath.Join(prefix, file))
		}
		if err != nil {
			return "", nil, err
		}
	}
	return top, paths, nil
}

// relative returns the path of an absolute file below top, which has no symbolic
// links in it.
func relative(top, file string) (string, error) {
	if dir, err := filepath.EvalSymlinks(filepath.Dir(file)); err == nil { // else it is for who opens the file
		file = filepath.Join(dir, filepath.Base(file))
	}
	rel, err := filepath.Rel(top, file)
	return filepath.ToSlash(rel), err
}

// listIndex returns what the index has under the paths.
func (r *repository) listIndex(ctx context.Context, paths []string) (map[string]indexed, error) {
	out, err := r.plumbing().run(ctx, "ls-files", "--stage", "-z", "--full-name", ":/")
	if err != nil {
		return nil, err
	}
	wanted := make(map[string]bool, len(paths))
	for _, path := range paths {
		wanted[path] = true
	}
	all := map[string]indexed{}
	for line := range strings.SplitSeq(string(out), "\x00") {
		head, path, _ := strings.Cut(line, "\t")
		if !wanted[path] {
			continue
		}
		f, err := parseStage(head)
		if err != nil {
			return nil, err
		}
		f.path = path
		all[path] = f
	}
	return all, nil
}

// parseStage reads what git ls-files says of a file before its path.
func parseStage(head string) (indexed, error) {
	fields := strings.Fields(head)
	if len(fields) != 3 {
		return indexed{}, errors.New("reading what git says is in the index: unknown format")
	}
	if fields[2] != "0" {
		return indexed{}, nil // not merged yet
	}
	mode, err := strconv.ParseUint(fields[0], 8, 32)
	if err != nil {
		return indexed{}, fmt.Errorf("reading what git says is in the index: %w", err)
	}
	blob, err := packs.ParseID(fields[1])
	if err != nil {
		return indexed{}, fmt.Errorf("reading what git says is in the index: %w", err)
	}
	return indexed{change: change{blob: blob}, mode: int(mode)}, nil
}
