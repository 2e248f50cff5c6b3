package packs

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"sync/atomic"
)

// A Walk says which objects [Store.Walk] pushes, and where to.
type Walk struct {
	Types   Types // 0 means all
	Workers int   // goroutines; at least 1

	// Visit is called for each object once, by several goroutines at once
	// but for each number worker, from 0 to Workers-1, by one only.
	Visit func(worker int, o Object)

	// Worth, if it is not nil, says which objects Visit is called for. It
	// may be asked about parts of an object instead of the whole, since
	// what a delta copies from an object that is not worth it is not worth
	// it either: most objects are not even put together then. So whenever
	// Worth is true of an object, some stretch of at most Margin bytes of
	// it must be enough: Worth is true of every part of it that contains
	// that stretch. It is called by several goroutines at once.
	Worth  func(part []byte) bool
	Margin int

	// Passed, if it is not nil, is told of the objects that were not worth
	// it, with the type and the size, as Visit would be.
	Passed func(worker int, t Type, size int)

	// TooLarge is told of each object of Types that Visit does not get
	// because of [Options.MaxObject], by one goroutine at a time. Nil means
	// that each is a problem.
	TooLarge func(Large)
}

// Walk pushes every distinct object of the given types, in no particular
// order, and returns when Visit has returned for all of them. Objects that
// cannot be read are problems; if their type is unknown, whatever it is. The
// error is that of ctx if it has ended, and then not all were pushed.
func (s *Store) Walk(ctx context.Context, w Walk) error {
	if w.Types == 0 {
		w.Types = AllTypes
	}
	w.Workers = max(1, w.Workers)
	if err := ctx.Err(); err != nil {
		return err
	}
	r := &run{store: s, plan: s.planned(w.Workers), walk: w}
	defer context.AfterFunc(ctx, func() { r.stopped.Store(true) })()
	r.pool.init(w.Workers)
	var running sync.WaitGroup
	for i := range w.Workers {
		running.Go(func() { newWalker(r, i).work() })
	}
	running.Wait()
	if err := ctx.Err(); err != nil {
		return err
	}
	r.unreached()
	r.settle()
	return nil
}

// planned returns the plan of s, which is made when it is first needed.
func (s *Store) planned(workers int) *plan {
	s.planOnce.Do(func() { s.plan = newPlan(s, workers) })
	return s.plan
}

// A run is one walk over a store.
type run struct {
	store   *Store
	plan    *plan
	walk    Walk
	pool    pool
	stopped atomic.Bool

	mu       sync.Mutex
	failures []failure
}

// A failure is an entry that could not be read, or is too large.
type failure struct {
	entry uint32
	err   error
}

// fail records that e could not be read, nor the deltas of it.
func (r *run) fail(e uint32, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	p := r.plan
	for todo := []uint32{e}; len(todo) > 0; {
		last := len(todo) - 1
		e, todo = todo[last], todo[:last]
		todo = append(todo, p.deltas[p.child[e]:p.child[e+1]]...)
		if p.flags[e]&copied == 0 {
			r.failures = append(r.failures, failure{e, err})
		}
		if _, large := err.(*tooLarge); !large {
			err = errNoBase
		}
	}
}

// unreached records the entries that no chain of bases explains.
func (r *run) unreached() {
	for e := range uint32(r.plan.total) {
		if r.plan.flags[e]&(reached|copied) == 0 {
			err := r.plan.errs[e]
			if err == nil {
				err = errNoBase
			}
			r.failures = append(r.failures, failure{e, err})
		}
	}
}

// settle gives the objects that failed a second chance, since there may be
// other copies of them or of their bases, and reports the rest.
func (r *run) settle() {
	slices.SortFunc(r.failures, func(a, b failure) int { return cmp.Compare(a.entry, b.entry) })
	reader := r.store.NewReader()
	reader.verify = true
	for _, f := range r.failures {
		if r.stopped.Load() {
			return
		}
		id := r.plan.id(f.entry)
		if r.plan.copies > 0 {
			if t, body, err := reader.Get(id); err == nil {
				if r.walk.Types.Has(t) { // worth it or not
					r.walk.Visit(0, Object{ID: id, Type: t, Body: body})
				}
				continue
			}
		}
		r.report(id, f)
	}
}

// report reports an object that was not pushed.
func (r *run) report(id ID, f failure) {
	t := r.plan.kind[f.entry]
	large, ok := f.err.(*tooLarge)
	if !ok || r.walk.TooLarge == nil {
		r.store.problem(Problem{ID: id, Path: r.plan.path(f.entry), Err: f.err})
		return
	}
	if r.walk.Types.Has(t) {
		root := r.plan.parent[f.entry] == isRoot
		r.walk.TooLarge(Large{ID: id, Type: t, Size: int64(large.size), Stream: root})
	}
}

// A pool hands tasks from the workers that have too many to those that have
// none.
type pool struct {
	roots  atomic.Int64 // how many roots were taken
	hungry atomic.Int32 // how many workers wait and have nothing coming

	mu      sync.Mutex
	changed sync.Cond
	tasks   []task
	waiting int
	workers int
}

// A task is a delta that is to be visited with its descendants, and a copy
// of its base.
type task struct {
	entry uint32
	base  base
}

func (p *pool) init(workers int) {
	p.workers = workers
	p.changed.L = &p.mu
}

// take returns n of the roots below total, if there are any left.
func (p *pool) take(n, total int) (low, high int) {
	high = int(p.roots.Add(int64(n)))
	return high - n, min(high, total)
}

// offer hands over a task.
func (p *pool) offer(t task) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.tasks = append(p.tasks, t)
	p.hungry.Add(-1)
	p.changed.Signal()
}

// wait returns a task that another worker handed over. When all workers
// wait, there will be none.
func (p *pool) wait() (t task, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.waiting++
	p.hungry.Add(1)
	for len(p.tasks) == 0 {
		if p.waiting == p.workers {
			p.changed.Broadcast()
			return task{}, false
		}
		p.changed.Wait()
	}
	p.waiting--
	last := len(p.tasks) - 1
	t = p.tasks[last]
	p.tasks = p.tasks[:last]
	return t, true
}
