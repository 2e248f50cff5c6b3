package packs

import (
	"errors"
	"runtime/debug"
)

const (
	takeRoots = 32 // how many roots a worker takes at a time
	handOver  = 16 // how many descendants make a delta worth handing over
)

var errID = errors.New("reading object: it is not what its id says")

// A walker is one of the goroutines of a run, with its buffers.
type walker struct {
	run    *run
	number int
	inflater
	buffers
	stack  []frame // the bases that have deltas still to visit
	window []byte  // see fresh
}

// A frame is an entry of whose deltas those from next to last are still to
// visit, and its body.
type frame struct {
	next, last uint32
	base
}

// A base is the body of an entry, and whether it is known not to be worth a
// visit.
type base struct {
	body  []byte
	clean bool
}

func newWalker(r *run, number int) *walker {
	w := &walker{run: r, number: number}
	w.limit = 4*int(r.store.options.MaxObject) + keepBytes
	return w
}

// work visits roots with all that is made of them, then what other workers
// hand over.
func (w *walker) work() {
	debug.SetPanicOnFault(true) // the goroutine ends with this function
	p := w.run.plan
	for low := 0; low < len(p.roots); {
		var high int
		low, high = w.run.pool.take(takeRoots, len(p.roots))
		for ; low < high; low++ {
			w.root(p.roots[low])
		}
	}
	for {
		t, ok := w.run.pool.wait()
		if !ok {
			return
		}
		w.follow(t.entry, t.base, true)
		w.descend()
	}
}

// root visits a root and all its descendants, if they are wanted.
func (w *walker) root(e uint32) {
	if w.run.stopped.Load() || !w.run.plan.wanted(e, w.run.walk.Types) {
		return
	}
	body, err := w.load(e)
	if err != nil {
		w.run.fail(e, err)
		return
	}
	w.arrive(e, body, unknown)
	w.descend()
}

// descend visits the deltas of the frames on the stack. The bodies it holds
// grow with the logarithm of the size of a tree, not with its depth: a base is
// let go before its last delta, which is the heaviest, is followed.
func (w *walker) descend() {
	p := w.run.plan
	for len(w.stack) > 0 && !w.run.stopped.Load() {
		if w.run.pool.hungry.Load() > 0 {
			w.share()
		}
		f := &w.stack[len(w.stack)-1]
		if f.next == f.last {
			w.free(f.body)
			w.stack = w.stack[:len(w.stack)-1]
			continue
		}
		e := p.deltas[f.next]
		f.next++
		base, last := f.base, f.next == f.last
		if last {
			w.stack = w.stack[:len(w.stack)-1]
		}
		w.follow(e, base, last)
	}
	w.stack = w.stack[:0]
}

// share hands the largest part of the work at hand to a worker that has none:
// a delta of the lowest base on the stack.
func (w *walker) share() {
	f := &w.stack[0]
	if len(w.stack) == 1 && f.last-f.next < 2 || f.next == f.last {
		return
	}
	e := w.run.plan.deltas[f.last-1]
	if w.run.plan.weight[e] < handOver {
		return
	}
	f.last--
	w.run.pool.offer(task{e, base{append([]byte(nil), f.body...), f.clean}})
}

// follow visits a delta of b, and lets b go if that was the last use of it.
func (w *walker) follow(e uint32, b base, last bool) {
	var body []byte
	var v verdict
	var err error
	wanted := w.run.plan.wanted(e, w.run.walk.Types)
	if wanted {
		body, v, err = w.apply(e, b)
	}
	if last {
		w.free(b.body)
	}
	switch {
	case err != nil:
		w.run.fail(e, err)
	case wanted && body != nil:
		w.arrive(e, body, v)
	}
}

// arrive pushes an object and prepares to visit its deltas.
func (w *walker) arrive(e uint32, body []byte, v verdict) {
	p := w.run.plan
	if p.flags[e]&suspect != 0 && w.run.store.options.Format.sum(p.kind[e], body) != p.id(e) {
		w.free(body)
		w.run.fail(e, errID)
		return
	}
	if w.run.visits(e) {
		v = w.visit(e, body, v)
	}
	if next, last := p.child[e], p.child[e+1]; next < last {
		w.stack = append(w.stack, frame{next, last, base{body, v == worthless}})
		return
	}
	w.free(body)
}

// visits reports whether e itself is to be visited.
func (r *run) visits(e uint32) bool {
	return r.plan.flags[e]&copied == 0 && r.walk.Types.Has(r.plan.kind[e])
}

// visit pushes an object unless it is not worth it.
func (w *walker) visit(e uint32, body []byte, v verdict) verdict {
	walk := &w.run.walk
	kind := w.run.plan.kind[e]
	if walk.Worth != nil && v == unknown && !walk.Worth(body) {
		v = worthless
	}
	if v == worthless {
		w.passed(kind, len(body))
		return v
	}
	walk.Visit(w.number, Object{ID: w.run.plan.id(e), Type: kind, Body: body})
	return worth
}

func (w *walker) passed(t Type, size int) {
	if w.run.walk.Passed != nil {
		w.run.walk.Passed(w.number, t, size)
	}
}

// load reads a root.
func (w *walker) load(e uint32) (body []byte, err error) {
	defer caught(&err)
	s := w.run.store
	limit := uint64(s.options.MaxObject)
	pk, pos := w.run.plan.where(e)
	if pk == nil {
		_, body, err = w.readLoose(s.loose[pos].path, limit, w.alloc)
		return body, err
	}
	h, err := parseHeader(pk.data, pk.index.offset(pos), pk.index.size)
	if err != nil {
		return nil, err
	}
	return w.entry(pk, &h, limit, w.alloc, w.run.plan.flags[e]&suspect != 0)
}

// apply reads a delta and applies it to its base. It returns no body if none
// is needed: nobody visits it, and nothing is a delta of it.
func (w *walker) apply(e uint32, b base) (body []byte, v verdict, err error) {
	defer caught(&err)
	p, limit := w.run.plan, uint64(w.run.store.options.MaxObject)
	pk, pos := p.where(e)
	h, err := parseHeader(pk.data, pk.index.offset(pos), pk.index.size)
	if err != nil {
		return nil, 0, err
	}
	delta, err := w.entry(pk, &h, limit, w.deltaBuffer, p.flags[e]&suspect != 0)
	if err != nil {
		return nil, 0, err
	}
	if b.clean && p.flags[e]&suspect == 0 {
		size, instructions, err := sizes(b.body, delta, limit)
		if err != nil {
			return nil, 0, err
		}
		v, w.window, err = fresh(w.window, b.body, instructions, size, w.run.walk.Margin, w.run.walk.Worth)
		if err != nil {
			return nil, 0, err
		}
		if v == worthless && p.child[e] == p.child[e+1] {
			if w.run.visits(e) {
				w.passed(p.kind[e], size)
			}
			return nil, v, nil
		}
	}
	body, err = patched(b.body, delta, limit, w.alloc)
	return body, v, err
}
