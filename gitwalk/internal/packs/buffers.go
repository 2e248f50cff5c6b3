package packs

import (
	"cmp"
	"errors"
)

const (
	keepBytes = 2 << 20  // how much memory a goroutine keeps for reuse
	keepCount = 32       // and in how many buffers
	minBuffer = 64 << 10 // the smallest, unless smallest says otherwise
)

var errMemory = errors.New("reading deltas: their bases need too much memory")

// buffers hands out buffers, and takes them back to hand them out again: the
// last first, since that is the one in the processor's cache. It is not safe
// for concurrent use.
type buffers struct {
	unused [][]byte
	kept   int // bytes in unused
	live   int // bytes in use
	limit  int // of live; 0 means none
	delta  []byte

	smallest int // buffer to make; 0 means minBuffer
}

// alloc returns a buffer of the given size and slack, whose contents are
// undefined.
func (b *buffers) alloc(size int) ([]byte, error) {
	need := size + slack
	smallest := cmp.Or(b.smallest, minBuffer)
	for i := len(b.unused) - 1; i >= 0; i-- {
		if buf := b.unused[i]; cap(buf) >= need && cap(buf) <= max(smallest, 8*need) {
			b.unused = append(b.unused[:i], b.unused[i+1:]...)
			b.kept -= cap(buf)
			b.live += cap(buf)
			return buf[:need], nil
		}
	}
	if b.limit > 0 && b.live+need > b.limit {
		return nil, errMemory
	}
	buf := make([]byte, need, max(smallest, need+need/4))
	b.live += cap(buf)
	return buf, nil
}

// free takes back what alloc returned, or a part of it that reaches to its
// end.
func (b *buffers) free(buf []byte) {
	b.live -= cap(buf)
	if len(b.unused) == keepCount { // make room for the useful: drop the oldest
		b.kept -= cap(b.unused[0])
		b.unused = append(b.unused[:0], b.unused[1:]...)
	}
	if b.kept+cap(buf) <= keepBytes {
		b.unused = append(b.unused, buf)
		b.kept += cap(buf)
	}
}

// deltaBuffer returns the one buffer for a delta, as alloc does.
func (b *buffers) deltaBuffer(size int) ([]byte, error) {
	if cap(b.delta) < size+slack {
		b.delta = make([]byte, size+size/4+slack)
	}
	return b.delta[:size+slack], nil
}
