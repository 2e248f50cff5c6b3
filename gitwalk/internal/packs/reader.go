package packs

import (
	"errors"
	"fmt"
)

// maxChain is how long a chain of deltas a Reader follows; git makes none
// longer than 4095.
const maxChain = 1 << 14

var (
	// ErrMissing is the error for an object that no pack and no file has.
	ErrMissing = errors.New("reading object: there is none")

	// ErrTooLarge is the error for an object that is larger than
	// [Options.MaxObject], or a delta of one.
	ErrTooLarge = errors.New("larger than the limit")

	errChain = errors.New("reading delta: too long a chain of deltas, or a cycle")
)

// tooLarge is ErrTooLarge with the size.
type tooLarge struct{ size uint64 }

func (e *tooLarge) Error() string { return fmt.Sprintf("%v: %d bytes", ErrTooLarge, e.size) }
func (e *tooLarge) Unwrap() error { return ErrTooLarge }

// A Reader reads single objects of a [Store]. It keeps what it read last, to
// read what is a delta of it, or it again. It is not safe for concurrent use:
// each goroutine needs its own.
type Reader struct {
	store *Store
	inflater
	cache
	bad    map[location]error // what could not be read
	verify bool               // recompute the ids of all objects, bases included
}

// NewReader returns a Reader of s.
func (s *Store) NewReader() *Reader {
	return &Reader{store: s, cache: newCache(), bad: map[location]error{}}
}

// Get returns an object. Body is valid until the next call of Get and must
// not be changed. An object that is damaged in one place is looked for in
// others; the error is that of the first. It is [ErrMissing] if there is none.
func (r *Reader) Get(id ID) (t Type, body []byte, err error) {
	return r.get(id, 0)
}

func (r *Reader) get(id ID, depth int) (Type, []byte, error) {
	first := ErrMissing
	for at := range r.store.places(id) {
		t, body, err := r.at(at, depth)
		if err == nil {
			return t, body, nil
		}
		if first == ErrMissing {
			first = err
		}
	}
	return 0, nil, first
}

// at returns the object at a place.
func (r *Reader) at(at place, depth int) (t Type, body []byte, err error) {
	if at.pack < 0 {
		l := &r.store.loose[at.pos]
		key := location{-1, uint64(at.pos)}
		if t, body, ok := r.lookup(key); ok {
			return t, body, nil
		}
		t, body, err := r.readLoose(l.path, uint64(r.store.options.MaxObject), r.buffers.alloc)
		if err == nil && r.verify && r.store.options.Format.sum(t, body) != l.id {
			err = errID
		}
		if err != nil {
			return 0, nil, err
		}
		r.insert(key, t, body)
		return t, body, nil
	}
	err = guard(func() (err error) {
		t, body, err = r.packed(location{at.pack, r.store.packs[at.pack].index.offset(at.pos)}, depth)
		return err
	})
	return t, body, err
}

// packed returns the object at a location in a pack.
func (r *Reader) packed(l location, depth int) (Type, []byte, error) {
	if t, body, ok := r.lookup(l); ok {
		return t, body, nil
	}
	if err := r.bad[l]; err != nil {
		return 0, nil, err
	}
	t, body, err := r.read(l, depth)
	if err == nil && r.verify && !r.is(l, t, body) {
		err = errID
	}
	if err != nil {
		r.bad[l] = err
		return 0, nil, err
	}
	r.insert(l, t, body)
	return t, body, nil
}

// is reports whether an object at l has the id that the index says.
func (r *Reader) is(l location, t Type, body []byte) bool {
	pk := r.store.packs[l.pack]
	pos, ok := pk.layout().find(l.offset)
	return ok && r.store.options.Format.sum(t, body) == makeID(pk.index.id(int(pos)))
}

// read is packed for what is not in the cache.
func (r *Reader) read(l location, depth int) (Type, []byte, error) {
	pk := r.store.packs[l.pack]
	limit := uint64(r.store.options.MaxObject)
	h, err := parseHeader(pk.data, l.offset, pk.index.size)
	switch {
	case err != nil:
		return 0, nil, err
	case depth > maxChain:
		return 0, nil, errChain
	case !h.delta():
		body, err := r.entry(pk, &h, limit, r.buffers.alloc, true)
		return h.kind, body, err
	}
	t, base, err := r.base(l, &h, depth+1)
	if err != nil {
		return 0, nil, err
	}
	delta, err := r.entry(pk, &h, limit, r.deltaBuffer, true)
	if err != nil {
		return 0, nil, err
	}
	body, err := patched(base, delta, limit, r.buffers.alloc)
	return t, body, err
}

// base returns the base of the delta at l. If it is damaged, it may be
// intact in another pack.
func (r *Reader) base(l location, h *header, depth int) (Type, []byte, error) {
	if h.kind == refDelta {
		return r.get(makeID(h.refID), depth)
	}
	t, body, err := r.packed(location{l.pack, h.base}, depth)
	if err == nil || len(r.store.packs)+len(r.store.loose) == 1 {
		return t, body, err
	}
	pk := r.store.packs[l.pack]
	pos, ok := pk.layout().find(h.base)
	if !ok {
		return 0, nil, err
	}
	if t, body, again := r.get(makeID(pk.index.id(int(pos))), depth); again == nil {
		return t, body, nil
	}
	return 0, nil, err
}
