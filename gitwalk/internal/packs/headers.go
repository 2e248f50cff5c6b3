package packs

import (
	"hash/crc32"
	"sync"
	"sync/atomic"
)

// chunk is how many entries a goroutine takes at a time.
const chunk = 2048

// share calls do for consecutive ranges of 0…n from several goroutines.
func share(n, workers int, do func(low, high int)) {
	var next atomic.Int64
	var running sync.WaitGroup
	for range min(workers, (n+chunk-1)/chunk) {
		running.Go(func() {
			for {
				low := int(next.Add(chunk)) - chunk
				if low >= n {
					return
				}
				do(low, min(low+chunk, n))
			}
		})
	}
	running.Wait()
}

// fail records that the header of e could not be used.
func (p *plan) fail(e uint32, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.errs[e] = err
	p.parent[e] = noBase
	p.kind[e] = 0
}

// readHeaders finds the type and the base of each entry of a pack and checks
// its bytes, in the order in which they lie in the file.
func (p *plan) readHeaders(k, workers int) {
	pk, start := p.store.packs[k], p.starts[k]
	l := pk.layout()
	for i := range pk.index.count {
		p.parent[start+uint32(i)] = noBase // unless it is inside the pack
	}
	share(len(l.offs), workers, func(low, high int) {
		for i := low; i < high; i++ { // goes on after a fault
			err := guard(func() error {
				for ; i < high; i++ {
					if err := p.readHeader(k, l, i); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				p.fail(start+l.pos[i], err)
			}
		}
	})
}

// readHeader is readHeaders for the i-th entry of the layout of pack k.
func (p *plan) readHeader(k int, l *layout, i int) error {
	pk, pos := p.store.packs[k], l.pos[i]
	e := p.starts[k] + pos
	h, err := parseHeader(pk.data, l.offs[i], pk.index.size)
	if err != nil {
		return err
	}
	sum, ok := pk.index.crc(int(pos))
	if ok && sum != crc32.ChecksumIEEE(pk.data[l.offs[i]:l.extent(i)]) || !ok && !pk.sound {
		p.flags[e] |= suspect
	}
	switch h.kind {
	case ofsDelta:
		base, ok := l.find(h.base)
		if !ok {
			return errBase
		}
		p.parent[e] = int32(p.starts[k] + base)
	case refDelta:
		p.parent[e] = p.baseByID(k, e, h.refID)
	default:
		p.kind[e] = h.kind
		p.parent[e] = isRoot
	}
	return nil
}

// baseByID returns the parent of an entry of pack k that names it by its id.
// The pack's own object comes first.
func (p *plan) baseByID(k int, e uint32, raw []byte) int32 {
	if pos, ok := p.store.packs[k].index.find(raw); ok && p.starts[k]+uint32(pos) != e {
		return int32(p.starts[k] + uint32(pos))
	}
	for at := range p.store.places(makeID(raw)) {
		if base := p.entry(at); base != e {
			return int32(base)
		}
	}
	return noBase
}

// readLoose finds the types of the loose objects.
func (p *plan) readLoose(workers int) {
	start := p.starts[len(p.store.packs)]
	share(len(p.store.loose), workers, func(low, high int) {
		var f inflater
		for i := low; i < high; i++ {
			e := start + uint32(i)
			p.parent[e] = isRoot
			t, err := f.looseType(p.store.loose[i].path)
			if err != nil {
				p.fail(e, err)
				continue
			}
			p.kind[e] = t
		}
	})
}

// link finds the descendants of each entry and, from the roots on, their
// types.
func (p *plan) link() {
	p.child = make([]uint32, p.total+1)
	for _, base := range p.parent {
		if base >= 0 {
			p.child[base+1]++
		}
	}
	for e := range p.total {
		p.child[e+1] += p.child[e]
	}
	p.deltas = make([]uint32, p.child[p.total])
	next := make([]uint32, p.total)
	copy(next, p.child)
	p.inOrder(func(e uint32) {
		switch base := p.parent[e]; {
		case base >= 0:
			p.deltas[next[base]] = e
			next[base]++
		case base == isRoot:
			p.roots = append(p.roots, e)
		}
	})
	p.weigh(p.descend())
}

// inOrder calls visit for each entry that is inside its pack, in the order of
// their offsets, and for the loose objects.
func (p *plan) inOrder(visit func(e uint32)) {
	for k, pk := range p.store.packs {
		for _, pos := range pk.layout().pos {
			visit(p.starts[k] + pos)
		}
	}
	for e := p.starts[len(p.store.packs)]; e < uint32(p.total); e++ {
		visit(e)
	}
}

// descend gives the deltas what they have from their bases. It returns the
// entries reached, bases before their deltas.
func (p *plan) descend() []uint32 {
	order := make([]uint32, len(p.roots), p.total)
	copy(order, p.roots)
	for i := 0; i < len(order); i++ {
		e := order[i]
		p.flags[e] |= reached
		for _, d := range p.deltas[p.child[e]:p.child[e+1]] {
			p.kind[d] = p.kind[e]
			p.flags[d] |= p.flags[e] & suspect
			order = append(order, d)
		}
	}
	return order
}

// weigh counts descendants, deltas before their bases, and puts the heaviest
// delta of each base last.
func (p *plan) weigh(order []uint32) {
	p.weight = make([]uint32, p.total)
	for i := len(order) - 1; i >= 0; i-- {
		e := order[i]
		p.weight[e]++
		if p.flags[e]&copied == 0 {
			p.flags[e] |= needed
		}
		if p.flags[e]&suspect != 0 {
			p.flags[e] |= tainted
		}
		if base := p.parent[e]; base >= 0 {
			p.weight[base] += p.weight[e]
			p.flags[base] |= p.flags[e] & (needed | tainted)
		}
		deltas := p.deltas[p.child[e]:p.child[e+1]]
		for k := range deltas {
			if last := len(deltas) - 1; p.weight[deltas[k]] > p.weight[deltas[last]] {
				deltas[k], deltas[last] = deltas[last], deltas[k]
			}
		}
	}
}
