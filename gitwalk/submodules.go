package gitwalk

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// A module is the repository of a submodule.
type module struct {
	name   string // or its path, if it has no name
	dir    string // "" if this clone does not have it
	nested bool   // what is below it is not listed beside it
}

// submodules scans the repositories of the submodules that this clone has, and
// of theirs. Others are counted.
func (src *Source) submodules(ctx context.Context, r *repository, workers int) error {
	for _, m := range r.modules() {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if m.dir == "" {
			r.scanner.Skip(scan.Skip{Path: m.name, Reason: "a submodule that this clone does not have"})
			continue
		}
		if err := src.submodule(ctx, r, workers, m); err != nil {
			if ctx.Err() != nil {
				return err
			}
			r.scanner.Problem(m.dir, err)
		}
	}
	return nil
}

func (src *Source) submodule(ctx context.Context, parent *repository, workers int, m module) (err error) {
	sub, err := open(filepath.ToSlash(filepath.Join(parent.target, m.name)), m.dir, parent.scanner)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sub.close()) }()
	defer sub.finish()
	if _, err := src.history(ctx, sub, workers); err != nil || !m.nested {
		return err
	}
	return src.submodules(ctx, sub, workers)
}

// modules returns the repositories of all submodules: those below the directory
// for them, and those that HEAD has in the worktree or only knows of.
func (r *repository) modules() []module {
	root := filepath.Join(r.place.commonDir, "modules")
	var all []module
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
				all = append(all, module{name: filepath.ToSlash(rel), dir: path})
			}
		}
		return nil
	})
	if err != nil {
		r.scanner.Problem(root, bare(err))
	}
	top := r.place.worktree()
	names := moduleNames(top)
	for _, path := range r.links() {
		known := func(m module) bool { return m.name == path || m.name == names[path] }
		if slices.ContainsFunc(all, known) {
			continue
		}
		m := module{name: path, nested: true}
		if top != "" && isRepository(top, path) {
			m.dir = filepath.Join(top, filepath.FromSlash(path))
		}
		all = append(all, m)
	}
	return all
}

// moduleNames returns the names of submodules by path, as far as the worktree says.
func moduleNames(top string) map[string]string {
	names := map[string]string{}
	if top == "" {
		return names
	}
	text, err := os.ReadFile(filepath.Join(top, ".gitmodules"))
	if err != nil {
		return names // then they are called what their paths are
	}
	eachSetting(text, func(section, key, value string) {
		if name, ok := strings.CutPrefix(section, "submodule."); ok && key == "path" {
			names[value] = name
		}
	})
	return names
}

// isRepository reports whether there is a repository at a path of a worktree, and
// not elsewhere by way of a link.
func isRepository(top, path string) bool {
	if !filepath.IsLocal(filepath.FromSlash(path)) {
		return false
	}
	at := top
	for _, name := range append(strings.Split(path, "/"), ".git") {
		at = filepath.Join(at, name)
		if info, err := os.Lstat(at); err != nil || !info.IsDir() {
			return false
		}
	}
	_, ok := placeAt(at, "")
	return ok
}

// links returns the paths at which HEAD has submodules. What cannot be read was
// reported when the history was scanned.
func (r *repository) links() []string {
	reader := r.store.NewReader()
	c, _, err := readCommit(reader, r.head)
	if err != nil {
		return nil // it is unborn
	}
	var paths []string
	var walk func(tree packs.ID, prefix string, depth int)
	walk = func(tree packs.ID, prefix string, depth int) {
		kind, body, err := reader.Get(tree)
		if err != nil || kind != packs.Tree || depth > maxDepth {
			return
		}
		var below []blobAt
		damaged := false
		for e := range entries(body, r.setup.format, &damaged) {
			switch name := prefix + string(e.name); {
			case e.isSubmodule():
				paths = append(paths, name)
			case e.isTree():
				below = append(below, blobAt{name + "/", e.id()})
			}
		}
		for _, b := range below {
			walk(b.blob, b.path, depth+1)
		}
	}
	walk(c.tree, "", 0)
	return paths
}

// countModules counts the submodules that are left out.
func (r *repository) countModules() {
	for _, m := range r.modules() {
		r.scanner.Skip(scan.Skip{Path: m.name, Reason: "a submodule; --submodules scans it"})
	}
}
