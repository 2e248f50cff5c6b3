package gitwalk

import (
	"bytes"
	"context"
	"path"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// findInHead finds out which views are still in HEAD: there is the same blob
// under the path, or one that has a line which was asked for and may be part of a
// credential.
func (g *ranger) findInHead(ctx context.Context) error {
	if len(g.views) == 0 {
		return nil
	}
	out, err := g.repo.plumbing().run(ctx, "rev-parse", "--verify", "--quiet", "HEAD^{tree}")
	if err != nil {
		return nil // unborn
	}
	head, err := packs.ParseID(strings.TrimSpace(string(out)))
	if err != nil {
		return err
	}
	l := looker{repo: g.repo, reader: g.reader, beside: g.olds}
	for i := range g.views {
		if v := &g.views[i]; v.path != "" {
			v.history.InHead = l.has(head, v)
		}
	}
	return nil
}

func (l *looker) has(head packs.ID, v *view) bool {
	id, ok := l.file(head, v.path)
	if !ok || id == v.object {
		return ok
	}
	_, body, err := l.beside.Get(id)
	if err != nil {
		return false // a scan of HEAD would report it
	}
	lines := map[string]bool{}
	for line := range bytes.Lines(body) {
		lines[string(bytes.TrimRight(line, "\r\n"))] = true
	}
	_, body, err = l.reader.Get(v.object)
	if err != nil {
		return false // it is reported when it is looked at
	}
	wanted := func(int) bool { return true }
	if v.wanted != nil {
		wanted = v.wanted(body)
	}
	n := 0
	for line := range bytes.Lines(body) {
		n++
		if wanted(n) && l.repo.scanner.Worth(line) && lines[string(bytes.TrimRight(line, "\r\n"))] {
			return true
		}
	}
	return false
}

// file returns the blob that a tree has under a path.
func (l *looker) file(tree packs.ID, name string) (packs.ID, bool) {
	dir, base := path.Split(name)
	tree, ok := l.folder(tree, strings.Split(strings.TrimSuffix(dir, "/"), "/"))
	if !ok {
		return packs.ID{}, false
	}
	_, body, err := l.beside.Get(tree)
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
