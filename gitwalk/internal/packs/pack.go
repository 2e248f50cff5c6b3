package packs

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"
)

// packHeader is the size of what begins a pack: "PACK", version, count.
const packHeader = 12

// A pack is a mapped pack file with its index.
type pack struct {
	path    string
	data    []byte // without the trailer
	raw     []byte // with it
	index   *index
	sound   bool // the whole pack was checked against its trailer
	release []func() error

	layoutOnce sync.Once
	lay        *layout
}

// layout returns the layout of p, which is made when it is first needed.
func (p *pack) layout() *layout {
	p.layoutOnce.Do(func() { p.lay = newLayout(p) })
	return p.lay
}

// parsePack checks the frame of a pack and returns how many objects it says
// it holds.
func parsePack(raw []byte, format Format) (count int, err error) {
	if len(raw) < packHeader+format.Size() {
		return 0, fmt.Errorf("reading pack: only %d bytes", len(raw))
	}
	if !bytes.HasPrefix(raw, []byte("PACK")) {
		return 0, errors.New("reading pack: no pack header")
	}
	if v := binary.BigEndian.Uint32(raw[4:]); v != 2 && v != 3 {
		return 0, fmt.Errorf("reading pack: unknown version %d", v)
	}
	return int(binary.BigEndian.Uint32(raw[8:])), nil
}

// verify hashes the whole pack and reports whether that is what its trailer
// says.
func (p *pack) verify(format Format) bool {
	h := format.hash()
	h.Write(p.data)
	return bytes.Equal(h.Sum(nil), p.raw[len(p.data):])
}

// stream returns what may be the zlib stream of an entry: the rest of the
// file. The trailer is part of it, so that the stream is not at the very end.
func (p *pack) stream(h *header) []byte { return p.raw[h.data:] }

// A layout lists the entries of a pack in the order of their offsets.
type layout struct {
	offs []uint64 // ascending
	pos  []uint32 // the position in the index of each
	end  uint64   // where the last entry ends
	// first[offset>>shift] is the first entry that is at or after the start
	// of the bucket of offsets.
	first []uint32
	shift uint
}

// newLayout sorts the entries of a pack into buckets of a few each. Entries
// whose offset is outside the pack are left out.
func newLayout(p *pack) *layout {
	x := p.index
	l := &layout{end: uint64(len(p.data))}
	for l.end>>l.shift > uint64(x.count) {
		l.shift++
	}
	l.first = make([]uint32, l.end>>l.shift+2)
	inside := 0
	for i := range x.count {
		if offset := x.offset(i); offset < l.end {
			l.first[offset>>l.shift+1]++
			inside++
		}
	}
	for b := 1; b < len(l.first); b++ {
		l.first[b] += l.first[b-1]
	}
	l.offs, l.pos = make([]uint64, inside), make([]uint32, inside)
	l.fill(x)
	return l
}

func (l *layout) fill(x *index) {
	next := slices.Clone(l.first)
	for i := range x.count {
		if offset := x.offset(i); offset < l.end {
			k := &next[offset>>l.shift]
			l.offs[*k], l.pos[*k] = offset, uint32(i)
			*k++
		}
	}
	for b := 1; b < len(l.first); b++ {
		l.sort(int(l.first[b-1]), int(l.first[b]))
	}
}

// sort orders the entries from low to high. Buckets are small, unless the pack
// was crafted: then they are sorted the slow but sure way.
func (l *layout) sort(low, high int) {
	if high-low > 64 {
		l.sortMany(low, high)
		return
	}
	for i := low + 1; i < high; i++ {
		offset, pos := l.offs[i], l.pos[i]
		k := i
		for ; k > low && l.offs[k-1] > offset; k-- {
			l.offs[k], l.pos[k] = l.offs[k-1], l.pos[k-1]
		}
		l.offs[k], l.pos[k] = offset, pos
	}
}

func (l *layout) sortMany(low, high int) {
	type entry struct {
		offset uint64
		pos    uint32
	}
	entries := make([]entry, 0, high-low)
	for i := low; i < high; i++ {
		entries = append(entries, entry{l.offs[i], l.pos[i]})
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		if a.offset < b.offset {
			return -1
		}
		if a.offset > b.offset {
			return 1
		}
		return 0
	})
	for i, e := range entries {
		l.offs[low+i], l.pos[low+i] = e.offset, e.pos
	}
}

// find returns the position in the index of the first entry at offset.
func (l *layout) find(offset uint64) (pos uint32, ok bool) {
	b := offset >> l.shift
	if b+1 >= uint64(len(l.first)) {
		return 0, false
	}
	low, high := int(l.first[b]), int(l.first[b+1])
	if high-low > 64 { // only in a crafted pack
		k, _ := slices.BinarySearch(l.offs[low:high], offset)
		low += k
	}
	for i := low; i < high && l.offs[i] <= offset; i++ {
		if l.offs[i] == offset {
			return l.pos[i], true
		}
	}
	return 0, false
}

// extent returns where the i-th entry ends: where the next one begins.
func (l *layout) extent(i int) uint64 {
	rest := l.offs[i+1:]
	if len(rest) > 0 && rest[0] == l.offs[i] { // only in a crafted pack
		k, _ := slices.BinarySearch(rest, l.offs[i]+1)
		rest = rest[k:]
	}
	if len(rest) > 0 {
		return rest[0]
	}
	return l.end
}
