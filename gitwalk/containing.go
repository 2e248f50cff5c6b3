package gitwalk

import (
	"slices"
	"strings"
)

// maxRefs is how many refs are named that lead to a commit.
const maxRefs = 8

// containing is which refs lead to a commit.
type containing struct {
	refs   []string
	more   int
	pushed bool
}

// containing returns for each of the given commits which refs lead to it.
// commits must be sorted.
func (g *graph) containing(commits []int32, tips []tip) map[int32]containing {
	all := map[int32]containing{}
	for len(commits) > 0 {
		group := commits[:min(64, len(commits))]
		commits = commits[len(group):]
		below := g.descend(group)
		for bit, n := range group {
			all[n] = gather(tips, func(t tip) bool { return below[t.commit]>>bit&1 != 0 })
		}
	}
	return all
}

// A tip is a ref that leads to a commit.
type tip struct {
	name   string
	commit int32
}

// descend returns for each commit a bit for each of the group that it leads to.
func (g *graph) descend(group []int32) []uint64 {
	below := make([]uint64, len(g.commits))
	for bit, n := range group {
		below[n] |= 1 << bit
	}
	for i := int(group[0]); i < len(below); i++ {
		for _, p := range g.parents[i] {
			below[i] |= below[p]
		}
	}
	return below
}

func gather(tips []tip, leads func(tip) bool) containing {
	var c containing
	var heads []string // of worktrees: said only if nothing else leads there
	for _, t := range tips {
		if !leads(t) {
			continue
		}
		c.pushed = c.pushed || strings.HasPrefix(t.name, "refs/remotes/")
		switch {
		case !strings.HasPrefix(t.name, "refs/"):
			heads = append(heads, t.name)
		case len(c.refs) < maxRefs:
			c.refs = append(c.refs, t.name)
		default:
			c.more++
		}
	}
	if len(c.refs) == 0 {
		c.refs = heads
	}
	return c
}

// tips returns the refs that lead to commits, sorted by name.
func (g *graph) tips(r roots) []tip {
	var tips []tip
	for id, names := range r.commits {
		if n, ok := g.number[id]; ok {
			for _, name := range names {
				tips = append(tips, tip{name, n})
			}
		}
	}
	slices.SortFunc(tips, func(a, b tip) int { return strings.Compare(a.name, b.name) })
	return tips
}
