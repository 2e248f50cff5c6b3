package gitwalk

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// histories turns what a sift has kept into views.
type histories struct {
	repo    *repository
	kept    sieve
	refs    refs
	graph   *graph
	roots   roots
	tips    []tip  // all refs
	reached []bool // commits that a ref or reflog leads to
	ofHead  []bool // commits that HEAD leads to
	within  map[int32]containing
	reader  *packs.Reader
}

// newHistories looks at what some refs lead to; all are those that may be named.
func newHistories(r *repository, some, all refs, kept sieve) *histories {
	h := &histories{repo: r, kept: kept, refs: some, reader: r.store.NewReader()}
	h.connect(kept.commits, all, kept.tags)
	h.roots = r.roots(some, kept.tags)
	for id := range h.roots.commits {
		if n, ok := h.graph.number[id]; ok {
			h.reached[n] = true
		}
	}
	h.graph.reach(h.reached)
	h.checkParents()
	return h
}

// connect makes the graph of some commits, which no ref is known to lead to yet.
func (h *histories) connect(commits []commit, all refs, tags map[packs.ID]packs.ID) {
	h.graph = newGraph(commits, h.repo.grafts)
	h.tips = h.graph.tips(all.named, tags)
	h.reached = make([]bool, len(h.graph.commits))
	h.ofHead = make([]bool, len(h.graph.commits))
	if n, ok := h.graph.number[all.head]; ok {
		h.ofHead[n] = true
	}
	h.graph.reach(h.ofHead)
}

// complete reports whether the trees and parents of all commits are there.
func (r *repository) complete(commits []commit) bool {
	for i := range commits {
		if !r.store.Has(commits[i].tree) {
			return false
		}
		for _, p := range commits[i].parents {
			if !r.store.Has(p) {
				return false
			}
		}
	}
	return true
}

// checkParents reports the parents that are missing though nothing says that
// the history is cut there.
func (h *histories) checkParents() {
	for i := range h.graph.commits {
		c := &h.graph.commits[i]
		if !h.reached[i] || h.repo.shallow[c.id] {
			continue
		}
		if _, grafted := h.repo.grafts[c.id]; grafted {
			continue
		}
		for _, p := range c.parents {
			if _, ok := h.graph.number[p]; !ok && !h.repo.store.Has(p) {
				h.repo.scanner.Problem(h.repo.objectName(p), fmt.Errorf("reading parent of commit %s: it is missing", c.id))
			}
		}
	}
}

// views returns what is to be looked at. What no ref leads to is dropped and
// counted, unless it is asked for.
func (h *histories) views(ctx context.Context, files []pointer, unreachable bool) (views []view, dropped int, err error) {
	wanted := slices.Clone(h.kept.blobs)
	for i := range files {
		wanted = append(wanted, files[i].blob)
	}
	there := len(wanted)
	wanted = append(wanted, h.kept.missing...)
	c := newContents(h.repo.store, h.repo.setup.format, wanted, h.problem)
	a := newAttribution(h.graph, c.tree, c.wanted, h.reached, h.ofHead)
	if err := a.run(ctx, h.refs.head, branches(h.tips), h.roots); err != nil {
		return nil, 0, err
	}
	if unreachable {
		a.unreached()
	}
	for _, n := range a.paths[:there] {
		if n == 0 {
			dropped++
		}
	}
	found := a.all()
	h.contain(append(h.introductions(found), h.reachedMessages()...))
	h.reportMissing(wanted, found)
	for _, f := range found {
		if int(f.blob) >= there {
			continue
		}
		v := h.view(f)
		v.object = wanted[f.blob]
		v.history.Object = v.object.String()
		for i := range files {
			if files[i].blob == v.object {
				v.file = &files[i]
			}
		}
		views = append(views, v)
	}
	messages, lost := h.messages(unreachable)
	return append(views, messages...), dropped + lost, nil
}

func (h *histories) problem(id packs.ID, err error) {
	h.repo.objectProblem(packs.Problem{ID: id, Err: err})
}

// introductions returns the commits that brought something, as far as a ref leads
// to them.
func (h *histories) introductions(found []*appearance) []int32 {
	var commits []int32
	for _, f := range found {
		if f.intro != none && h.reached[f.intro] {
			commits = append(commits, f.intro)
		}
	}
	return commits
}

// reachedMessages returns the commits whose messages matter.
func (h *histories) reachedMessages() []int32 {
	var commits []int32
	for _, id := range h.kept.messages {
		if n, ok := h.graph.number[id]; ok && h.reached[n] {
			commits = append(commits, n)
		}
	}
	return commits
}

// contain finds out which refs lead to the commits that matter.
func (h *histories) contain(commits []int32) {
	slices.Sort(commits)
	h.within = h.graph.containing(slices.Compact(commits), h.tips)
}

// view returns what is known about an appearance.
func (h *histories) view(f *appearance) view {
	v := view{path: f.path, history: &scan.History{InHead: f.head, Unreachable: f.loose}}
	if f.intro == none {
		return v
	}
	v.tree = h.graph.commits[f.intro].tree
	if f.loose {
		return v
	}
	h.introduce(v.history, f.intro)
	h.outcome(v.history, f)
	return v
}

// outcome says what became of an appearance.
func (h *histories) outcome(to *scan.History, f *appearance) {
	to.InHead = f.head
	if removed := f.removed(); !f.head && removed != none {
		to.Removed = h.graph.commits[removed].id.String()
		to.RemovedOrder = int(removed)
		_, to.RemovedDate = h.author(h.graph.commits[removed].id)
	}
}

// introduce says which commit brought a text.
func (h *histories) introduce(to *scan.History, commit int32) {
	c := &h.graph.commits[commit]
	to.Commit = c.id.String()
	to.Order = int(commit)
	to.Author, to.Date = h.author(c.id)
	in := h.within[commit]
	to.Refs, to.MoreRefs, to.Pushed = in.refs, in.more, in.pushed
}

// author returns who made a commit or tag and when. That it cannot be read was
// reported when it was to be scanned.
func (h *histories) author(id packs.ID) (string, time.Time) {
	_, body, err := h.reader.Get(id)
	if err != nil {
		return "", time.Time{}
	}
	return signature(body, "author", "tagger")
}

// messages returns the messages that are to be looked at.
func (h *histories) messages(unreachable bool) (views []view, dropped int) {
	for _, id := range h.kept.messages {
		v := view{object: id, history: &scan.History{Object: id.String()}}
		n, isCommit := h.graph.number[id]
		names, isTag := h.roots.tags[id]
		switch {
		case isCommit && h.reached[n]:
			h.introduce(v.history, n)
			v.history.InHead = h.ofHead[n]
		case isTag:
			v.history.Author, v.history.Date = h.author(id)
			v.history.Refs, v.history.MoreRefs = names[:min(len(names), maxRefs)], max(0, len(names)-maxRefs)
		case unreachable:
			v.history.Unreachable = true
			v.history.Author, v.history.Date = h.author(id)
		default:
			dropped++
			continue
		}
		views = append(views, v)
	}
	return views, dropped
}
