package packs

const (
	cacheBytes = 18 << 20
	cacheSmall = 512 // the smallest buffer in a cache
)

// A location is an offset in a pack, or the number of a loose object if pack
// is -1.
type location struct {
	pack   int
	offset uint64
}

// A cache keeps the objects last used, as long as they need less than
// cacheBytes, and the newest whatever it needs. It owns their bodies, which it
// reuses. It is not safe for concurrent use.
type cache struct {
	buffers
	nodes  []cached // a ring from nodes[0], the newest first
	index  map[location]int
	vacant []int // unused nodes
	bytes  int
}

type cached struct {
	key        location
	kind       Type
	body       []byte
	prev, next int
}

func newCache() cache {
	return cache{buffers: buffers{smallest: cacheSmall}, nodes: make([]cached, 1), index: map[location]int{}}
}

// lookup returns what is kept for key, and makes it the newest.
func (c *cache) lookup(key location) (Type, []byte, bool) {
	i, ok := c.index[key]
	if !ok {
		return 0, nil, false
	}
	c.unlink(i)
	c.link(i)
	return c.nodes[i].kind, c.nodes[i].body, true
}

// insert keeps body, which came from alloc, and lets go what is oldest.
func (c *cache) insert(key location, kind Type, body []byte) {
	var i int
	if last := len(c.vacant) - 1; last >= 0 {
		i, c.vacant = c.vacant[last], c.vacant[:last]
	} else {
		i = len(c.nodes)
		c.nodes = append(c.nodes, cached{})
	}
	c.nodes[i] = cached{key: key, kind: kind, body: body}
	c.index[key] = i
	c.link(i)
	c.bytes += cap(body)
	for c.bytes > cacheBytes && c.nodes[0].prev != i {
		c.evict(c.nodes[0].prev)
	}
}

func (c *cache) evict(i int) {
	n := &c.nodes[i]
	c.unlink(i)
	delete(c.index, n.key)
	c.bytes -= cap(n.body)
	c.buffers.free(n.body)
	n.body = nil
	c.vacant = append(c.vacant, i)
}

func (c *cache) link(i int) {
	next := c.nodes[0].next
	c.nodes[i].prev, c.nodes[i].next = 0, next
	c.nodes[next].prev = i
	c.nodes[0].next = i
}

func (c *cache) unlink(i int) {
	prev, next := c.nodes[i].prev, c.nodes[i].next
	c.nodes[prev].next, c.nodes[next].prev = next, prev
}
