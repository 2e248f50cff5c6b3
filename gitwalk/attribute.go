package gitwalk

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

const (
	none     = -1 // no commit
	maxPaths = 32 // paths of one blob that are told apart
)

// An appearance is one blob under one path.
type appearance struct {
	blob  int32
	path  string
	intro int32 // the first commit that has it and none of whose parents has
	head  bool  // it is in HEAD
	loose bool  // no ref leads there

	inHead departure // from the history of HEAD
	aside  departure // from what HEAD does not lead to
	held   bool      // some branch that HEAD does not lead to has it still
}

// A departure is the last commits that have not what their parents have.
type departure struct {
	gone int32 // all of whose parents have it
	lost int32 // some of whose parents have it: a merge that did not take it over
}

// removed returns the last commit that removed f, or none if it is still there.
// It is one of HEAD's, if HEAD ever had f.
func (f *appearance) removed() int32 {
	for _, from := range []departure{f.inHead, f.aside} {
		last := from.gone
		if last == none {
			last = from.lost
		}
		if last != none {
			return last
		}
		if f.held {
			break
		}
	}
	return none
}

// stayed is the departure of what went nowhere.
var stayed = departure{none, none}

type blobPath struct {
	blob int32
	path string
}

// An attribution finds the appearances of some wanted blobs in the trees of all
// commits.
type attribution struct {
	graph   *graph
	tree    func(packs.ID) *node // what a tree holds of the wanted blobs
	wanted  map[packs.ID]int32
	reached []bool // commits that some ref or reflog leads to
	ofHead  []bool // commits that HEAD leads to
	found   map[blobPath]*appearance
	paths   []int // of each blob, how many were found
}

func newAttribution(g *graph, tree func(packs.ID) *node, wanted map[packs.ID]int32, reached, ofHead []bool) *attribution {
	return &attribution{
		graph: g, tree: tree, wanted: wanted, reached: reached, ofHead: ofHead,
		found: map[blobPath]*appearance{},
		paths: make([]int, len(wanted)),
	}
}

// run looks at all commits that refs lead to, parents first, and then at the
// trees and blobs that refs lead to without a commit. The tips are the commits at
// the ends of branches.
func (a *attribution) run(ctx context.Context, head packs.ID, tips []int32, bare roots) error {
	for i := range a.graph.commits {
		if i%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if a.reached[i] {
			a.commit(int32(i))
		}
	}
	for _, id := range bare.trees {
		a.arrive(a.tree(id), nil, none, "")
	}
	for _, id := range bare.blobs {
		if blob, ok := a.wanted[id]; ok && a.paths[blob] == 0 {
			a.appear(blob, "", none)
		}
	}
	if n, ok := a.graph.number[head]; ok {
		a.eachIn(n, func(found *appearance) { found.head = true })
	}
	a.hold(tips)
	return nil
}

// hold finds out what those tips have that HEAD does not lead to.
func (a *attribution) hold(tips []int32) {
	left := false
	for _, found := range a.found {
		left = left || found.aside != stayed
	}
	for _, n := range tips {
		if left && !a.ofHead[n] {
			a.eachIn(n, func(found *appearance) { found.held = true })
		}
	}
}

// eachIn calls visit for the appearances that are in a commit.
func (a *attribution) eachIn(commit int32, visit func(*appearance)) {
	eachBlob(a.tree(a.graph.commits[commit].tree), "", func(blob int32, path string) {
		if found := a.found[blobPath{blob, path}]; found != nil {
			visit(found)
		}
	})
}

// unreached does the same for the blobs that were not found so far, with the
// commits that no ref leads to. Those that no commit leads to at all have no path.
func (a *attribution) unreached() {
	before := slices.Clone(a.paths)
	for i := range a.graph.commits {
		if !a.reached[i] {
			a.commit(int32(i))
		}
	}
	for key, found := range a.found {
		if !a.reachedBy(found) {
			if before[key.blob] > 0 {
				delete(a.found, key)
			}
			found.loose = true
		}
	}
	for blob, paths := range a.paths {
		if paths == 0 {
			a.appear(int32(blob), "", none)
			a.found[blobPath{int32(blob), ""}].loose = true
		}
	}
}

func (a *attribution) reachedBy(found *appearance) bool {
	return found.intro == none || a.reached[found.intro]
}

// commit compares a commit with its parents.
func (a *attribution) commit(i int32) {
	n := a.tree(a.graph.commits[i].tree)
	parents := make([]*node, 0, 2)
	for _, p := range a.graph.parents[i] {
		parents = append(parents, a.tree(a.graph.commits[p].tree))
	}
	a.arrive(n, parents, i, "")
	a.depart(n, parents, i)
}

// arrive records what n has below prefix. It does not look where one of the
// nodes before it has the same: what those have was recorded before.
func (a *attribution) arrive(n *node, before []*node, commit int32, prefix string) {
	if n == nil || slices.ContainsFunc(before, func(b *node) bool { return b != nil && b.id == n.id }) {
		return
	}
	for _, it := range n.items {
		if it.child == nil {
			a.appear(it.blob, prefix+it.name, commit)
			continue
		}
		var under []*node // what was there before of the same name
		for _, b := range before {
			if was, ok := b.find(it.name); ok && was.child != nil {
				under = append(under, was.child)
			}
		}
		a.arrive(it.child, under, commit, prefix+it.name+"/")
	}
}

// appear records a blob under a path, if it is the first time.
func (a *attribution) appear(blob int32, path string, commit int32) {
	key := blobPath{blob, path}
	if a.found[key] == nil && a.paths[blob] < maxPaths {
		a.found[key] = &appearance{blob: blob, path: path, intro: commit, inHead: stayed, aside: stayed}
		a.paths[blob]++
	}
}

// depart records what the parents of a commit have and n has not.
func (a *attribution) depart(n *node, parents []*node, commit int32) {
	var missing map[blobPath]int // mostly none
	for _, p := range parents {
		eachLost(p, n, "", func(blob int32, path string) {
			if missing == nil {
				missing = map[blobPath]int{}
			}
			missing[blobPath{blob, path}]++
		})
	}
	for key, count := range missing {
		found := a.found[key]
		if found == nil {
			continue
		}
		from := &found.aside
		if a.ofHead[commit] {
			from = &found.inHead
		}
		if count == len(parents) {
			from.gone = max(from.gone, commit)
		} else {
			from.lost = max(from.lost, commit)
		}
	}
}

// eachLost calls visit for what was has below prefix and is has not.
func eachLost(was, is *node, prefix string, visit func(blob int32, path string)) {
	if was == nil || is != nil && was.id == is.id {
		return
	}
	for _, it := range was.items {
		now, ok := is.find(it.name)
		switch {
		case it.child != nil:
			eachLost(it.child, now.child, prefix+it.name+"/", visit)
		case !ok || now.child != nil || now.blob != it.blob:
			visit(it.blob, prefix+it.name)
		}
	}
}

// eachBlob calls visit for all that n has.
func eachBlob(n *node, prefix string, visit func(blob int32, path string)) {
	eachLost(n, nil, prefix, visit)
}

// all returns what was found, each blob's first appearance first.
func (a *attribution) all() []*appearance {
	var all []*appearance
	for _, found := range a.found {
		all = append(all, found)
	}
	slices.SortFunc(all, func(a, b *appearance) int {
		return cmp.Or(cmp.Compare(a.blob, b.blob), cmp.Compare(a.intro, b.intro), strings.Compare(a.path, b.path))
	})
	return all
}
