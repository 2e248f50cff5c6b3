package gitwalk

import (
	"cmp"
	"context"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

const (
	maxSiblings = 64
	maxSibling  = 256 << 10 // bytes
)

// A view is a text that is to be looked at, with all that is known about it.
type view struct {
	object  packs.ID
	path    string
	commit  packs.ID // that brought it; zero if none did, or it was not asked for
	tree    packs.ID // of that commit, or of the first that has it
	file    *pointer // of a file that Git LFS keeps; nil for the object itself
	history *scan.History
	wanted  wanted

	siblings func(visit func(scan.Sibling)) // nil for those in tree
}

func (v *view) order() int {
	if v.history == nil {
		return 0
	}
	return v.history.Order
}

// look pushes the views to the scanner, those in one folder one after another, as
// the history goes: what is beside them is mostly the same.
func (r *repository) look(ctx context.Context, workers int, views []view) error {
	slices.SortStableFunc(views, func(a, b view) int {
		return cmp.Or(strings.Compare(path.Dir(a.path), path.Dir(b.path)), cmp.Compare(a.order(), b.order()))
	})
	var next atomic.Int64
	var running sync.WaitGroup
	for range min(workers, len(views)) {
		running.Go(func() {
			l := looker{repo: r, reader: r.store.NewReader()}
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(views) {
					return
				}
				l.look(&views[i])
			}
		})
	}
	running.Wait()
	return ctx.Err()
}

// A looker is a goroutine that reads texts. Its reader reads the text and what
// is beside it: what one is a delta of, the others often are, too.
type looker struct {
	repo   *repository
	reader *packs.Reader
	text   []byte // a copy, since the reader keeps a body for one call only
}

func (l *looker) look(v *view) {
	r := l.repo
	text := scan.Text{Origin: scan.Origin{Target: r.target, Path: v.path, History: v.history}}
	text.Siblings = v.siblings
	if !v.tree.IsZero() && v.path != "" {
		text.Siblings = func(visit func(scan.Sibling)) { l.siblings(v, visit) }
	}
	push := func(body []byte, start scan.Position) error {
		piece := text
		piece.Body, piece.Start = body, start
		if v.wanted != nil {
			piece.Wanted = v.wanted.from(body, start)
		}
		r.scanner.Visit(piece)
		return nil
	}
	if err := l.read(v, push); err != nil {
		r.objectProblem(packs.Problem{ID: v.object, Err: err})
	}
}

// read calls push with a text, or with its pieces if it is large.
func (l *looker) read(v *view, push visitor) error {
	if v.file != nil {
		f, err := v.file.open(l.repo.place.commonDir)
		if err != nil {
			return bare(err)
		}
		defer f.Close()
		_, err = new(scan.Cutter).Cut(f, push)
		return bare(err)
	}
	_, body, err := l.reader.Get(v.object)
	if err == nil {
		l.text = append(l.text[:0], body...)
		return push(l.text, scan.Position{})
	}
	if _, err := l.repo.pieces(v.object, push); err == nil {
		return nil
	}
	return err
}

// siblings calls visit with the other files of the folder of v.
func (l *looker) siblings(v *view, visit func(scan.Sibling)) {
	dir, name := path.Split(v.path)
	tree, ok := l.folder(v.tree, strings.Split(strings.TrimSuffix(dir, "/"), "/"))
	if !ok {
		return
	}
	kind, body, err := l.reader.Get(tree)
	if err != nil || kind != packs.Tree {
		return // attribution has reported it
	}
	var files []blobAt
	damaged := false
	for e := range entries(body, l.repo.setup.format, &damaged) {
		if !e.isTree() && !e.isSubmodule() && string(e.name) != name && len(files) < maxSiblings {
			files = append(files, blobAt{string(e.name), e.id()})
		}
	}
	for _, f := range files {
		visit(sibling(l.reader, f))
	}
}

// sibling is a file beside another one. Its text is empty if it is large.
func sibling(from *packs.Reader, f blobAt) scan.Sibling {
	return scan.Sibling{Name: f.path, Key: f.blob.String(), Body: func() []byte {
		kind, body, err := from.Get(f.blob)
		if err != nil || kind != packs.Blob || len(body) > maxSibling {
			return nil
		}
		return body
	}}
}

// folder follows a path from a tree.
func (l *looker) folder(tree packs.ID, path []string) (packs.ID, bool) {
	for _, name := range path {
		if name == "" {
			continue
		}
		kind, body, err := l.reader.Get(tree)
		if err != nil || kind != packs.Tree {
			return packs.ID{}, false
		}
		found, damaged := false, false
		for e := range entries(body, l.repo.setup.format, &damaged) {
			if e.isTree() && string(e.name) == name {
				tree, found = e.id(), true
				break
			}
		}
		if !found {
			return packs.ID{}, false
		}
	}
	return tree, true
}
