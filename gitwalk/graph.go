package gitwalk

import (
	"cmp"
	"container/heap"
	"slices"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// A graph is the commits of a repository, numbered so that each has a higher
// number than its parents, and where they leave a choice the older come first.
type graph struct {
	commits []commit
	parents [][]int32
	number  map[packs.ID]int32
}

// newGraph makes a graph of commits, which it reorders. Grafts add parents; the
// real ones remain, since what they lead to is there as well.
func newGraph(commits []commit, grafts map[packs.ID][]packs.ID) *graph {
	slices.SortFunc(commits, func(a, b commit) int {
		return cmp.Or(cmp.Compare(a.date, b.date), compareIDs(a.id, b.id))
	})
	g := &graph{commits: commits, number: make(map[packs.ID]int32, len(commits))}
	for i := range commits {
		g.number[commits[i].id] = int32(i)
		commits[i].parents = append(commits[i].parents, grafts[commits[i].id]...)
	}
	g.order()
	return g
}

// link sets the parents of all commits as their numbers are now. Those that
// are missing have none.
func (g *graph) link() {
	g.parents = make([][]int32, len(g.commits))
	for i := range g.commits {
		for _, p := range g.commits[i].parents {
			if n, ok := g.number[p]; ok && !slices.Contains(g.parents[i], n) {
				g.parents[i] = append(g.parents[i], n)
			}
		}
	}
}

// order renumbers the commits, which are sorted by date, so that parents come
// first. A cycle, which only grafts can make, is cut.
func (g *graph) order() {
	g.link()
	children := make([][]int32, len(g.commits))
	missing := make([]int32, len(g.commits)) // parents that have no new number yet
	var ready minHeap
	for i, parents := range g.parents {
		missing[i] = int32(len(parents))
		for _, p := range parents {
			children[p] = append(children[p], int32(i))
		}
		if len(parents) == 0 {
			ready = append(ready, int32(i))
		}
	}
	heap.Init(&ready)
	ordered := make([]commit, 0, len(g.commits))
	for len(ready) > 0 {
		i := heap.Pop(&ready).(int32)
		ordered = append(ordered, g.commits[i])
		for _, c := range children[i] {
			if missing[c]--; missing[c] == 0 {
				heap.Push(&ready, c)
			}
		}
	}
	for i, n := range missing {
		if n > 0 {
			ordered = append(ordered, g.commits[i])
		}
	}
	g.commits = ordered
	for i := range ordered {
		g.number[ordered[i].id] = int32(i)
	}
	g.link()
	for i, parents := range g.parents {
		g.parents[i] = slices.DeleteFunc(parents, func(p int32) bool { return p >= int32(i) })
	}
}

// reach marks what the marked commits lead to.
func (g *graph) reach(marked []bool) {
	for i := len(marked) - 1; i >= 0; i-- {
		if marked[i] {
			for _, p := range g.parents[i] {
				marked[p] = true
			}
		}
	}
}

// A minHeap is a heap of numbers.
type minHeap []int32

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(int32)) }
func (h *minHeap) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	*h = (*h)[:last]
	return x
}
