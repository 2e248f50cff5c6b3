package gitwalk

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// trace finds out what became of what a range of commits added, there and in the
// commits that follow, as far as a ref leads to them. It completes the histories of
// the views, and adds views for those versions of their files of which no line was
// asked for: they say how long a secret was there.
func (g *ranger) trace(ctx context.Context, args []string, inRange []packs.ID) error {
	h, err := g.surroundings(ctx, args)
	if err != nil {
		return err
	}
	files := newVersions(g.repo.store, g.repo.setup.format, g.problem)
	for _, v := range g.views {
		if v.path != "" {
			files.follow(v.path)
		}
	}
	for i, reached := range h.reached {
		if reached {
			files.tree(h.graph.commits[i].tree) // so that all blobs have numbers
		}
	}
	a := newAttribution(h.graph, files.tree, files.number, h.reached, h.ofHead)
	if err := a.run(ctx, h.refs.head, append(branches(h.tips), h.ends(inRange)...), roots{}); err != nil {
		return err
	}
	h.contain(h.introducing(g.views))
	found := map[blobAt]*appearance{}
	for _, f := range a.all() {
		found[blobAt{f.path, files.blobs[f.blob]}] = f
	}
	for i := range g.views {
		h.complete(&g.views[i], found)
	}
	g.unasked(h, found)
	return nil
}

// surroundings returns the commits of a range, those that refs lead to and that
// what the range begins after does not, and their parents.
func (g *ranger) surroundings(ctx context.Context, args []string) (*histories, error) {
	all, err := g.repo.refs(ctx)
	if err != nil {
		return nil, err
	}
	var named bytes.Buffer
	for _, ref := range all.named {
		fmt.Fprintln(&named, ref.id)
	}
	list := append([]string{"rev-list", "--boundary", "--ignore-missing", "--stdin"}, args...)
	out, err := g.repo.plumbing().feed(ctx, &named, append(list, "--")...)
	if err != nil {
		return nil, err
	}
	var ids []packs.ID
	before := map[packs.ID]bool{}
	for line := range strings.Lines(string(out)) {
		hex, isBefore := strings.CutPrefix(strings.TrimSpace(line), "-")
		id, err := packs.ParseID(hex)
		if err != nil {
			return nil, fmt.Errorf("asking git rev-list: %w", err)
		}
		ids = append(ids, id)
		before[id] = isBefore
	}
	h := &histories{repo: g.repo, refs: all, reader: g.repo.store.NewReader()}
	h.connect(g.commits(ids), all, g.peeled(all.named))
	for i := range h.graph.commits {
		h.reached[i] = !before[h.graph.commits[i].id]
	}
	return h, nil
}

// peeled returns what the tags among some refs are of. Tags that cannot be read
// are those of a whole scan to report.
func (g *ranger) peeled(named []ref) map[packs.ID]packs.ID {
	tags := map[packs.ID]packs.ID{}
	for _, ref := range named {
		id := ref.id
		for range maxTags {
			kind, body, err := g.reader.Get(id)
			if err != nil || kind != packs.Tag {
				break
			}
			target, err := parseTag(body)
			if err != nil {
				break
			}
			tags[id] = target
			id = target
		}
	}
	return tags
}

// ends returns those of some commits that are parents of none of them.
func (h *histories) ends(ids []packs.ID) []int32 {
	var all []int32
	isParent := map[int32]bool{}
	for _, id := range ids {
		if n, ok := h.graph.number[id]; ok {
			all = append(all, n)
			for _, p := range h.graph.parents[n] {
				isParent[p] = true
			}
		}
	}
	return slices.DeleteFunc(all, func(n int32) bool { return isParent[n] })
}

// introducing returns the commits of some views.
func (h *histories) introducing(views []view) []int32 {
	var commits []int32
	for i := range views {
		if n, ok := h.graph.number[views[i].commit]; ok {
			commits = append(commits, n)
		}
	}
	return commits
}

// complete says what became of a view.
func (h *histories) complete(v *view, found map[blobAt]*appearance) {
	n, ok := h.graph.number[v.commit]
	switch {
	case !ok: // a tag, or a commit that could not be read again
		for _, ref := range h.refs.named {
			if ref.id == v.object {
				v.history.Refs = append(v.history.Refs, ref.name)
			}
		}
		return
	case v.path == "":
		v.history.InHead = h.ofHead[n]
	default:
		if f := found[blobAt{v.path, v.object}]; f != nil {
			h.outcome(v.history, f)
		}
	}
	h.introduce(v.history, n)
}

// unasked adds views of the other versions of the files.
func (g *ranger) unasked(h *histories, found map[blobAt]*appearance) {
	for _, v := range g.views {
		delete(found, blobAt{v.path, v.object})
	}
	for at, f := range found {
		v := h.view(f)
		v.object = at.blob
		v.history.Object = at.blob.String()
		v.wanted = noLine
		if g.sift(&v) {
			g.views = append(g.views, v)
		}
	}
}
