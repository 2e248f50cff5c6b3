package gitwalk

import (
	"errors"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// merging returns the commits that a merge in progress will make parents beside
// HEAD. Git names them in a file; before the hook of a merge without conflicts it
// does so in the environment only.
func (r *repository) merging() merge {
	m := merge{looker: looker{repo: r, reader: r.store.NewReader()}}
	text, err := os.ReadFile(filepath.Join(r.place.gitDir, "MERGE_HEAD"))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		r.scanner.Problem("MERGE_HEAD", bare(err))
	}
	names := strings.Fields(string(text))
	if r.dir == "" {
		for _, variable := range os.Environ() {
			if name, ok := strings.CutPrefix(variable, "GITHEAD_"); ok {
				hex, _, _ := strings.Cut(name, "=")
				names = append(names, hex)
			}
		}
	}
	for _, hex := range names {
		id, err := packs.ParseID(hex)
		if err != nil {
			continue
		}
		// One that cannot be read accounts for nothing, so that all is looked at.
		if c, _, err := readCommit(m.reader, id); err == nil {
			m.trees = append(m.trees, c.tree)
		}
	}
	return m
}

// A merge is one that waits to be committed.
type merge struct {
	looker
	trees []packs.ID // of the parents beside HEAD
}

// versions returns what the parents have under a path.
func (m *merge) versions(path string) []packs.ID {
	var ids []packs.ID
	for _, tree := range m.trees {
		if id, ok := m.file(tree, path); ok {
			ids = append(ids, id)
		}
	}
	return ids
}

// file returns the blob that a tree has under a path.
func (l *looker) file(tree packs.ID, name string) (packs.ID, bool) {
	dir, base := path.Split(name)
	tree, ok := l.folder(tree, strings.Split(strings.TrimSuffix(dir, "/"), "/"))
	if !ok {
		return packs.ID{}, false
	}
	_, body, err := l.reader.Get(tree)
	if err != nil {
		return packs.ID{}, false
	}
	damaged := false
	for e := range entries(body, l.repo.setup.format, &damaged) {
		if string(e.name) == base && !e.isTree() {
			return e.id(), true
		}
	}
	return packs.ID{}, false
}
