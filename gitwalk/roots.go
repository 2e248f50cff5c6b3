package gitwalk

import (
	"errors"
	"fmt"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

var errMissing = errors.New("reading object: it is missing")

// roots is what the refs of a repository lead to at once.
type roots struct {
	commits map[packs.ID][]string // with the names that lead to each; none for reflogs
	trees   []packs.ID
	blobs   []packs.ID
	tags    map[packs.ID][]string // annotated tags
}

// roots follows the refs through tags. A name for an object that is missing is
// a problem; that a reflog has one is ordinary.
func (r *repository) roots(all refs, tags map[packs.ID]packs.ID) roots {
	found := roots{commits: map[packs.ID][]string{}, tags: map[packs.ID][]string{}}
	for _, ref := range all.named {
		if err := r.peel(&found, ref.id, tags, ref.name); err != nil {
			r.scanner.Problem(ref.name, fmt.Errorf("following ref to %s: %w", ref.id, err))
		}
	}
	for _, id := range all.logged {
		if r.store.Has(id) {
			if err := r.peel(&found, id, tags); err != nil {
				r.scanner.Problem(r.objectName(id), err)
			}
		}
	}
	return found
}

// peel adds id, and if that is a tag what it is of.
func (r *repository) peel(found *roots, id packs.ID, tags map[packs.ID]packs.ID, names ...string) error {
	for range len(tags) + 1 {
		if !r.store.Has(id) {
			return errMissing
		}
		kind, err := r.store.Type(id)
		if err != nil {
			return err
		}
		switch kind {
		case packs.Commit:
			found.commits[id] = append(found.commits[id], names...)
			return nil
		case packs.Tree:
			found.trees = append(found.trees, id)
			return nil
		case packs.Blob:
			found.blobs = append(found.blobs, id)
			return nil
		}
		found.tags[id] = append(found.tags[id], names...)
		target, ok := tags[id]
		if !ok || target.IsZero() {
			return errors.New("reading tag: it names no object")
		}
		id = target
	}
	return errors.New("following tag: it leads to itself")
}
