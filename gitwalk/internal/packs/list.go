package packs

import "iter"

// Count returns the number of distinct objects, intact or not.
func (s *Store) Count() int {
	p := s.planned(1)
	return p.total - p.copies
}

// All yields the id and the type of every distinct object, in no particular
// order. The type is 0 if it cannot be known. Only headers are read.
func (s *Store) All() iter.Seq2[ID, Type] {
	return func(yield func(ID, Type) bool) {
		p := s.planned(1)
		for e := range uint32(p.total) {
			if p.flags[e]&copied == 0 && !yield(p.id(e), p.kind[e]) {
				return
			}
		}
	}
}

// Type returns the type of an object, from the headers alone.
func (s *Store) Type(id ID) (Type, error) {
	var f inflater
	first := ErrMissing
	for at := range s.places(id) {
		t, err := s.typeAt(&f, at)
		if err == nil {
			return t, nil
		}
		if first == ErrMissing {
			first = err
		}
	}
	return 0, first
}

// typeAt follows the bases of the object at a place.
func (s *Store) typeAt(f *inflater, at place) (t Type, err error) {
	for range maxChain {
		if at.pack < 0 {
			return f.looseType(s.loose[at.pos].path)
		}
		pk := s.packs[at.pack]
		var h header
		err := guard(func() (err error) {
			for h.base = pk.index.offset(at.pos); err == nil; {
				h, err = parseHeader(pk.data, h.base, pk.index.size)
				if h.kind != ofsDelta {
					break
				}
			}
			return err
		})
		if err != nil || !h.delta() {
			return h.kind, err
		}
		if at, err = s.otherPlace(makeID(h.refID), at); err != nil {
			return 0, err
		}
	}
	return 0, errChain
}

// otherPlace returns a place of an object that is not at.
func (s *Store) otherPlace(id ID, at place) (place, error) {
	for other := range s.places(id) {
		if other != at {
			return other, nil
		}
	}
	return place{}, errNoBase
}
