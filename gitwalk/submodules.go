package gitwalk

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"

	"github.com/authlete/authlete-scan/scan"
)

// submodules scans the repositories of the submodules that this clone has, and
// of theirs.
func (src *Source) submodules(ctx context.Context, r *repository, workers int) error {
	for _, name := range r.modules() {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		sub := *src
		sub.Submodules = false // modules has those below, too
		dir := filepath.Join(r.place.commonDir, "modules", filepath.FromSlash(name))
		if err := sub.submodule(ctx, r, workers, dir, name); err != nil {
			if ctx.Err() != nil {
				return err
			}
			r.scanner.Problem(dir, err)
		}
	}
	return nil
}

func (src *Source) submodule(ctx context.Context, parent *repository, workers int, dir, name string) (err error) {
	sub, err := open(filepath.ToSlash(filepath.Join(parent.target, name)), dir, parent.scanner)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sub.close()) }()
	defer sub.finish()
	_, err = src.history(ctx, sub, workers)
	return err
}

// modules returns the names of the repositories below the directory for them.
func (r *repository) modules() []string {
	root := filepath.Join(r.place.commonDir, "modules")
	var names []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		}
		switch d.Name() {
		case "objects", "refs", "logs", "hooks", "info":
			return fs.SkipDir
		}
		if _, ok := placeAt(path, ""); ok {
			if rel, err := filepath.Rel(root, path); err == nil {
				names = append(names, filepath.ToSlash(rel))
			}
		}
		return nil
	})
	if err != nil {
		r.scanner.Problem(root, bare(err))
	}
	return names
}

// countModules counts the submodules that are left out.
func (r *repository) countModules() {
	for _, name := range r.modules() {
		r.scanner.Skip(scan.Skip{Path: name, Reason: "a submodule; --submodules scans it"})
	}
}
