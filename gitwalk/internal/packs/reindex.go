package packs

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"maps"
	"slices"
)

var errTrailer = errors.New("reading pack: wrong checksum")

// reindex makes the index of a pack that has none, or none that can be
// trusted, by reading the whole pack. It costs as much as a walk over all its
// objects on one processor, and happens only to damaged repositories.
func (s *Store) reindex(p *pack) {
	x := &indexer{store: s, pack: p, waiting: map[ID][]int{}}
	x.limit = 4*int(s.options.MaxObject) + keepBytes
	err := guard(func() error {
		if !p.verify(s.options.Format) {
			x.problem(errTrailer)
		}
		return x.scan()
	})
	if err != nil {
		x.problem(err)
	}
	for i := range x.entries {
		if !x.entries[i].header.delta() {
			x.root(i)
		}
	}
	x.thin()
	p.index = x.index()
	s.packs = append(s.packs, p)
}

// An indexer reads a pack without its index.
type indexer struct {
	store *Store
	pack  *pack
	inflater
	buffers

	entries []scanned
	waiting map[ID][]int // the deltas of each id that was not found yet
}

// A scanned is an entry of the pack.
type scanned struct {
	header header
	offset uint64
	crc    uint32
	deltas []int // the deltas that name this one by its offset
	id     ID    // zero as long as it is unknown
}

func (x *indexer) problem(err error) {
	x.store.problem(Problem{Path: x.pack.path, Err: err})
}

// max is the size of the largest object that is held.
func (x *indexer) max() uint64 { return uint64(x.store.options.MaxObject) }

// scan finds the entries: each begins where the stream of the one before ends.
func (x *indexer) scan() error {
	count, _ := parsePack(x.pack.raw, x.store.options.Format) // checked when it was opened
	data := x.pack.data
	offset := uint64(packHeader)
	byOffset := map[uint64]int{}
	for i := range count {
		h, err := parseHeader(data, offset, x.store.options.Format.Size())
		if err == nil {
			err = x.skip(&h)
		}
		if err != nil {
			return fmt.Errorf("indexing pack: cannot find the objects after %d of %d: %v", i, count, err)
		}
		end := uint64(h.data + x.used)
		x.entries = append(x.entries, scanned{header: h, offset: offset, crc: crc32.ChecksumIEEE(data[offset:end])})
		byOffset[offset] = i
		switch base, ok := byOffset[h.base]; {
		case h.kind == refDelta:
			id := makeID(h.refID)
			x.waiting[id] = append(x.waiting[id], i)
		case h.kind == ofsDelta && ok:
			x.entries[base].deltas = append(x.entries[base].deltas, i)
		}
		offset = end
	}
	if rest := uint64(len(data)) - offset; rest > 0 {
		return fmt.Errorf("indexing pack: %d bytes follow the last object", rest)
	}
	return nil
}

// skip sets x.used to the length of the stream of an entry.
func (x *indexer) skip(h *header) error {
	if h.size > x.max() {
		_, err := x.sumLarge(h)
		return err
	}
	buf, err := x.entry(x.pack, h, x.max(), x.alloc, true)
	x.free(buf)
	return err
}

// sumLarge returns the id of an object, and sets x.used, without holding it.
func (x *indexer) sumLarge(h *header) (ID, error) {
	r := bytes.NewReader(x.pack.stream(h))
	id, err := x.store.options.Format.sumStream(h.kind, h.size, r)
	x.used = int(r.Size()) - r.Len()
	return id, err
}

// root finds the ids of an object and of all that is made of it.
func (x *indexer) root(i int) {
	h := &x.entries[i].header
	var body []byte
	err := guard(func() (err error) {
		if h.size > x.max() {
			x.entries[i].id, err = x.sumLarge(h)
			return err
		}
		body, err = x.entry(x.pack, h, x.max(), x.alloc, true)
		return err
	})
	if err != nil {
		x.problem(err)
	} else if body != nil {
		x.resolve(i, h.kind, body, 0)
	}
}

// resolve gives the i-th entry its id, and its deltas theirs. It frees body,
// before it goes on to the last delta, so that a chain needs little memory.
func (x *indexer) resolve(i int, t Type, body []byte, depth int) {
	id := x.store.options.Format.sum(t, body)
	x.entries[i].id = id
	deltas := append(x.entries[i].deltas, x.waiting[id]...)
	delete(x.waiting, id)
	if len(deltas) == 0 || depth > maxChain {
		x.free(body)
		return
	}
	for k, d := range deltas {
		result, err := x.apply(d, body)
		if k == len(deltas)-1 {
			x.free(body)
		}
		if err == nil {
			x.resolve(d, t, result, depth+1)
		}
	}
}

func (x *indexer) apply(i int, base []byte) (body []byte, err error) {
	err = guard(func() error {
		delta, err := x.entry(x.pack, &x.entries[i].header, x.max(), x.deltaBuffer, true)
		if err != nil {
			return err
		}
		body, err = patched(base, delta, x.max(), x.alloc)
		return err
	})
	return body, err
}

// thin resolves the deltas of objects that are not in the pack.
func (x *indexer) thin() {
	reader := x.store.NewReader()
	for _, id := range slices.SortedFunc(maps.Keys(x.waiting), compareIDs) {
		t, base, err := reader.Get(id)
		if err != nil {
			continue
		}
		deltas := x.waiting[id]
		delete(x.waiting, id)
		for _, d := range deltas {
			if body, err := x.apply(d, base); err == nil {
				x.resolve(d, t, body, 0)
			}
		}
	}
}

// index returns the index of the entries whose ids are known. Each of the
// others is a problem.
func (x *indexer) index() *index {
	found := slices.DeleteFunc(slices.Clone(x.entries), func(e scanned) bool { return e.id.IsZero() })
	for range len(x.entries) - len(found) {
		x.problem(errNoBase)
	}
	slices.SortFunc(found, func(a, b scanned) int {
		return cmp.Or(compareIDs(a.id, b.id), cmp.Compare(a.offset, b.offset))
	})
	size := x.store.options.Format.Size()
	made := &index{count: len(found), size: size, stride: size, offStride: 4, fan: make([]byte, fanSize), crcs: []byte{}}
	for i, e := range found {
		for b := int(e.id.raw[0]); b < 256; b++ {
			binary.BigEndian.PutUint32(made.fan[4*b:], uint32(i+1))
		}
		made.ids = append(made.ids, e.id.bytes()...)
		made.crcs = binary.BigEndian.AppendUint32(made.crcs, e.crc)
		made.offs = binary.BigEndian.AppendUint32(made.offs, 1<<31|uint32(i))
		made.large = binary.BigEndian.AppendUint64(made.large, e.offset)
	}
	return made
}

func compareIDs(a, b ID) int { return bytes.Compare(a.bytes(), b.bytes()) }
