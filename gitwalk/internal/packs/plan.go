package packs

import (
	"bytes"
	"errors"
	"hash/maphash"
	"iter"
	"slices"
	"sort"
	"sync"
)

var errNoBase = errors.New("reading delta: its base is missing, unreadable, or itself")

// A plan knows all entries of a store by number: first those of each pack, in
// the order of its index, then the loose objects. It knows the type of each
// and of what it is a delta. It is not changed once it is made.
type plan struct {
	store  *Store
	starts []uint32 // the number of each pack's first entry, then of the first loose object
	total  int
	copies int // how many entries are copied

	kind   []Type // 0 where there is no way to know
	flags  []uint8
	parent []int32 // the base, or isRoot, or noBase
	roots  []uint32

	// The deltas of entry e are deltas[child[e]:child[e+1]], the one with
	// the most descendants last.
	child  []uint32
	deltas []uint32
	weight []uint32 // the number of an entry's descendants, and itself

	mu   sync.Mutex // guards errs while the plan is made
	errs map[uint32]error
}

// The parents of entries that have none.
const (
	isRoot = -1
	noBase = -2
)

// The flags of entries.
const (
	copied  = 1 << iota // another entry stands for the same object
	suspect             // it, or a base, is not what the index says: check its id
	reached             // the chain of its bases ends well
	needed              // it, or a descendant, is not copied
	tainted             // it, or a descendant, is suspect
)

// where returns the pack of an entry and its position there, or the number
// of a loose object if pk is nil.
func (p *plan) where(e uint32) (pk *pack, pos int) {
	k, found := slices.BinarySearch(p.starts, e)
	if !found {
		k--
	}
	if k < len(p.store.packs) {
		pk = p.store.packs[k]
	}
	return pk, int(e - p.starts[k])
}

// wanted reports whether e or a descendant is to be visited if types are.
// What is suspect may be of another type than it seems.
func (p *plan) wanted(e uint32, types Types) bool {
	f := p.flags[e]
	return f&needed != 0 && (f&tainted != 0 || types.Has(p.kind[e]))
}

// id returns the id of an entry.
func (p *plan) id(e uint32) ID {
	pk, pos := p.where(e)
	if pk == nil {
		return p.store.loose[pos].id
	}
	return makeID(pk.index.id(pos))
}

// path returns the file that holds an entry.
func (p *plan) path(e uint32) string {
	pk, pos := p.where(e)
	if pk == nil {
		return p.store.loose[pos].path
	}
	return pk.path
}

// A place is where an object is: in a pack, at a position of its index, or
// the loose object of that number if pack is -1.
type place struct {
	pack, pos int
}

// places yields the places of an object, packs first.
func (s *Store) places(id ID) iter.Seq[place] {
	return func(yield func(place) bool) {
		for k, p := range s.packs {
			i, ok := p.index.find(id.bytes())
			for ; ok; ok = i < p.index.count && bytes.Equal(p.index.id(i), id.bytes()) {
				if !yield(place{k, i}) {
					return
				}
				i++
			}
		}
		i, ok := slices.BinarySearchFunc(s.loose, id, func(l loose, id ID) int { return compareIDs(l.id, id) })
		if ok {
			yield(place{-1, i})
		}
	}
}

// entry returns the number of the entry at a place.
func (p *plan) entry(at place) uint32 {
	if at.pack < 0 {
		at.pack = len(p.store.packs)
	}
	return p.starts[at.pack] + uint32(at.pos)
}

// newPlan makes the plan of s, with the given number of goroutines.
func newPlan(s *Store, workers int) *plan {
	p := &plan{store: s, errs: map[uint32]error{}}
	for _, pk := range s.packs {
		p.starts = append(p.starts, uint32(p.total))
		p.total += pk.index.count
	}
	p.starts = append(p.starts, uint32(p.total))
	p.total += len(s.loose)
	p.kind = make([]Type, p.total)
	p.flags = make([]uint8, p.total)
	p.parent = make([]int32, p.total)
	p.findCopies()
	for k := range s.packs {
		p.readHeaders(k, workers)
	}
	p.readLoose(workers)
	p.link()
	return p
}

// findCopies marks all entries but the first of each object. It looks at the
// ids with the same first byte at a time, so that its table stays small.
func (p *plan) findCopies() {
	var table []uint32 // numbers of entries, plus 1, by the hash of their ids
	seed := maphash.MakeSeed()
	for b := range 256 {
		n := 0
		p.eachWith(byte(b), func(low, high uint32) { n += int(high - low) })
		size := 1
		for size < 2*n {
			size *= 2
		}
		if size > len(table) {
			table = make([]uint32, size)
		}
		slots := table[:size]
		clear(slots)
		p.eachWith(byte(b), func(low, high uint32) {
			for e := low; e < high; e++ {
				if p.taken(slots, seed, e) {
					p.flags[e] |= copied
					p.copies++
				}
			}
		})
	}
}

// taken enters e into a hash table, unless its object is there already.
func (p *plan) taken(slots []uint32, seed maphash.Seed, e uint32) bool {
	id := p.id(e)
	mask := uint64(len(slots) - 1)
	h := maphash.Bytes(seed, id.bytes()) & mask
	for ; slots[h] != 0; h = (h + 1) & mask {
		if p.id(slots[h]-1) == id {
			return true
		}
	}
	slots[h] = e + 1
	return false
}

// eachWith calls visit for the ranges of entries whose ids begin with b.
func (p *plan) eachWith(b byte, visit func(low, high uint32)) {
	for k, pk := range p.store.packs {
		visit(p.starts[k]+uint32(pk.index.upTo(int(b)-1)), p.starts[k]+uint32(pk.index.upTo(int(b))))
	}
	all := p.store.loose
	low := sort.Search(len(all), func(i int) bool { return all[i].id.raw[0] >= b })
	high := sort.Search(len(all), func(i int) bool { return all[i].id.raw[0] > b })
	start := p.starts[len(p.store.packs)]
	visit(start+uint32(low), start+uint32(high))
}
