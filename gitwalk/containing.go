package gitwalk

import (
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

const remotes = "refs/remotes/"

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
		c.pushed = c.pushed || strings.HasPrefix(t.name, remotes)
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

// maxTags is how many tags of tags are followed.
const maxTags = 100

// tips returns the refs that lead to commits, in their order. The tags say what
// each annotated tag is of.
func (g *graph) tips(named []ref, tags map[packs.ID]packs.ID) []tip {
	var tips []tip
	for _, ref := range named {
		id := ref.id
		for range maxTags {
			target, ok := tags[id]
			if !ok {
				break
			}
			id = target
		}
		if n, ok := g.number[id]; ok {
			tips = append(tips, tip{ref.name, n})
		}
	}
	return tips
}

// branches returns the commits at the ends of branches.
func branches(tips []tip) []int32 {
	var ends []int32
	for _, t := range tips {
		if strings.HasPrefix(t.name, "refs/heads/") || strings.HasPrefix(t.name, remotes) {
			ends = append(ends, t.commit)
		}
	}
	return ends
}
