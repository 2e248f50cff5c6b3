package gitwalk

import (
	"errors"
	"hash/maphash"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

const (
	maxDepth = 2000    // of folders in folders
	maxItems = 4 << 20 // kept of all nodes
)

var errDepth = errors.New("reading tree: too many folders in folders")

// A node is what a tree holds of the wanted blobs, itself or in its subtrees.
type node struct {
	id    packs.ID // of the tree
	items []item   // sorted by name
}

// An item is a wanted blob of a node, or a subtree that has some.
type item struct {
	name  string
	blob  int32
	child *node // nil for a blob
}

func (n *node) find(name string) (item, bool) {
	if n == nil {
		return item{}, false
	}
	i, ok := slices.BinarySearchFunc(n.items, name, func(it item, name string) int { return strings.Compare(it.name, name) })
	if !ok {
		return item{}, false
	}
	return n.items[i], true
}

// contents finds out what trees hold of some wanted blobs. It reads each tree
// once, however many commits have it, and remembers little of those that hold
// nothing.
type contents struct {
	reader  *packs.Reader
	format  packs.Format
	wanted  map[packs.ID]int32
	starts  [1 << 10]uint64 // which 16 bits ids of wanted blobs start with
	empty   map[uint64]struct{}
	seed    maphash.Seed
	nodes   map[packs.ID]*node
	held    int // items in nodes
	problem func(id packs.ID, err error)
}

func newContents(store *packs.Store, format packs.Format, wanted []packs.ID, problem func(packs.ID, error)) *contents {
	c := &contents{
		reader:  store.NewReader(),
		format:  format,
		wanted:  make(map[packs.ID]int32, len(wanted)),
		empty:   map[uint64]struct{}{},
		seed:    maphash.MakeSeed(),
		nodes:   map[packs.ID]*node{},
		problem: problem,
	}
	for i, id := range wanted {
		c.wanted[id] = int32(i)
		start := idStart(rawID(id))
		c.starts[start>>6] |= 1 << (start & 63)
	}
	return c
}

func idStart(raw []byte) uint16 { return uint16(raw[0])<<8 | uint16(raw[1]) }

// tree returns what the tree id holds, nil for nothing.
func (c *contents) tree(id packs.ID) *node {
	if c.held > maxItems {
		clear(c.nodes)
		c.held = 0
	}
	return c.at(id, 0)
}

func (c *contents) at(id packs.ID, depth int) *node {
	key := maphash.Comparable(c.seed, id)
	if _, ok := c.empty[key]; ok {
		return nil
	}
	if n, ok := c.nodes[id]; ok {
		return n
	}
	n := &node{id: id}
	c.nodes[id] = n // so that a crafted tree that holds itself comes to an end
	c.fill(n, depth)
	if len(n.items) == 0 {
		delete(c.nodes, id)
		c.empty[key] = struct{}{}
		return nil
	}
	c.held += len(n.items) + 1
	return n
}

// fill reads the tree of n.
func (c *contents) fill(n *node, depth int) {
	if depth > maxDepth {
		c.problem(n.id, errDepth)
		return
	}
	t, body, err := c.reader.Get(n.id)
	if err == nil && t != packs.Tree {
		err = errTree
	}
	if err != nil {
		c.problem(n.id, err)
		return
	}
	damaged := false
	for e := range entries(body, c.format, &damaged) {
		c.add(n, e)
	}
	if damaged {
		c.problem(n.id, errTree)
	}
	kept := n.items[:0]
	for _, it := range n.items {
		if it.child != nil {
			it.child = c.at(it.child.id, depth+1)
		}
		if it.child != nil || it.blob >= 0 {
			kept = append(kept, it)
		}
	}
	n.items = kept
	slices.SortStableFunc(n.items, func(a, b item) int { return strings.Compare(a.name, b.name) })
}

// add adds an entry to n, if it is a wanted blob, or a tree that may hold one;
// that tree is looked into later, since reading it ends the life of e.
func (c *contents) add(n *node, e entry) {
	switch {
	case e.isTree():
		id := e.id()
		if _, ok := c.empty[maphash.Comparable(c.seed, id)]; !ok {
			n.items = append(n.items, item{string(e.name), -1, &node{id: id}})
		}
	case e.isSubmodule():
	default:
		start := idStart(e.raw)
		if c.starts[start>>6]&(1<<(start&63)) == 0 {
			return
		}
		if blob, ok := c.wanted[e.id()]; ok {
			n.items = append(n.items, item{string(e.name), blob, nil})
		}
	}
}
