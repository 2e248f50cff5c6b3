package gitwalk

import (
	"slices"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// without returns the arguments of git rev-list for those of src.Without that
// the repository has. What it lacks cannot lead anywhere in it.
func (src *Source) without(store *packs.Store) []string {
	var args []string
	for _, hex := range src.Without {
		if id, err := packs.ParseID(hex); err == nil && store.Has(id) {
			args = append(args, "^"+hex)
		}
	}
	return args
}

// tips looks at those of the revisions that are written as ids of files or folders,
// or of tags of such. They can be pushed without a commit, and git rev-list has
// nothing to say about them.
func (g *ranger) tips(revisions []string) {
	if i := slices.Index(revisions, "--not"); i >= 0 {
		revisions = revisions[:i]
	}
	for _, hex := range revisions {
		if id, err := packs.ParseID(hex); err == nil {
			g.tip(id)
		}
	}
}

func (g *ranger) tip(id packs.ID) {
	for range maxTags {
		kind, body, err := g.reader.Get(id)
		switch {
		case err == nil && kind == packs.Commit:
			return
		case err == nil && kind == packs.Tree:
			d := differ{g.olds, g.repo.setup.format, g.problem}
			d.changes(id, nil, "", 0, func(ch change) { g.pushed(view{object: ch.blob, path: ch.path, tree: id}) })
			return
		case err != nil || kind == packs.Blob:
			g.pushed(view{object: id}) // which also reads what is large
			return
		}
		if id, err = parseTag(body); err != nil {
			return // who reads its message reports it
		}
	}
}

// pushed looks at a file that no commit has.
func (g *ranger) pushed(v view) {
	if g.sift(&v) {
		g.add(v, scan.History{})
	}
}
