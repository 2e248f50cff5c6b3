package packs

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"sort"
)

// idxMagic begins the index files of version 2 and later.
const idxMagic = "\xfftOc"

// fanSize is the size of the fan-out table: how many ids begin with a byte
// that is at most 0, 1, …, 255.
const fanSize = 256 * 4

var errIndex = errors.New("reading index: damaged")

// An index finds the objects of a pack: by their position in the order of
// their ids. It refers to the bytes it was made from.
type index struct {
	count  int
	size   int    // of an id
	fan    []byte // fanSize bytes
	ids    []byte // the ids, each at a multiple of stride
	stride int
	crcs   []byte // a checksum of each entry of the pack; nil in version 1
	offs   []byte // offsets of 4 bytes, each at a multiple of offStride
	large  []byte // offsets of 8 bytes
	pack   []byte // the checksum of the pack

	offStride int
}

// parseIndex reads an index file of version 1 or 2, and checks it: its
// checksum, its fan-out table and that its ids are in order.
func parseIndex(data []byte, format Format) (*index, error) {
	size := format.Size()
	if len(data) < fanSize+2*size {
		return nil, fmt.Errorf("reading index: only %d bytes", len(data))
	}
	h := format.hash()
	h.Write(data[:len(data)-size])
	if !bytes.Equal(h.Sum(nil), data[len(data)-size:]) {
		return nil, errors.New("reading index: wrong checksum")
	}
	x := &index{size: size, pack: data[len(data)-2*size : len(data)-size]}
	body := data[:len(data)-2*size]
	var ok bool
	if !bytes.HasPrefix(body, []byte(idxMagic)) {
		ok = x.version1(body)
	} else if v := binary.BigEndian.Uint32(body[4:]); v == 2 {
		ok = x.version2(body[8:])
	} else {
		return nil, fmt.Errorf("reading index: unknown version %d", v)
	}
	if !ok || !x.ordered() {
		return nil, errIndex
	}
	return x, nil
}

func (x *index) version1(body []byte) bool {
	if len(body) < fanSize {
		return false
	}
	x.fan = body[:fanSize]
	x.count = int(binary.BigEndian.Uint32(x.fan[fanSize-4:]))
	x.stride, x.offStride = x.size+4, x.size+4
	table := body[fanSize:]
	if uint64(len(table)) != uint64(x.count)*uint64(x.stride) {
		return false
	}
	if x.count > 0 {
		x.ids, x.offs = table[4:], table
	}
	return true
}

func (x *index) version2(body []byte) bool {
	if len(body) < fanSize {
		return false
	}
	x.fan = body[:fanSize]
	n := uint64(binary.BigEndian.Uint32(x.fan[fanSize-4:]))
	x.count = int(n)
	x.stride, x.offStride = x.size, 4
	table := body[fanSize:]
	if uint64(len(table)) < n*(uint64(x.size)+8) {
		return false
	}
	x.ids, table = table[:x.count*x.size], table[x.count*x.size:]
	x.crcs, table = table[:x.count*4], table[x.count*4:]
	x.offs, x.large = table[:x.count*4], table[x.count*4:]
	return len(x.large)%8 == 0
}

// ordered reports whether the fan-out table and the ids fit each other.
func (x *index) ordered() bool {
	last := 0
	for b := range 256 {
		next := x.upTo(b)
		if next < last || next > x.count {
			return false
		}
		for i := last; i < next; i++ {
			id := x.id(i)
			if int(id[0]) != b || i > last && bytes.Compare(x.id(i-1), id) > 0 {
				return false
			}
		}
		last = next
	}
	return true
}

// upTo returns how many ids begin with a byte that is at most b.
func (x *index) upTo(b int) int {
	if b < 0 {
		return 0
	}
	return int(binary.BigEndian.Uint32(x.fan[4*b:]))
}

// id returns the id at position i.
func (x *index) id(i int) []byte {
	return x.ids[i*x.stride:][:x.size:x.size]
}

// offset returns where in the pack the object at position i is, or a number
// beyond any pack if the index does not say.
func (x *index) offset(i int) uint64 {
	offset := uint64(binary.BigEndian.Uint32(x.offs[i*x.offStride:]))
	if x.crcs == nil || offset&(1<<31) == 0 {
		return offset
	}
	k := offset &^ (1 << 31)
	if k >= uint64(len(x.large)/8) {
		return ^uint64(0)
	}
	return binary.BigEndian.Uint64(x.large[8*k:])
}

// crc returns the checksum of the entry at position i; ok is false if the
// index has none.
func (x *index) crc(i int) (sum uint32, ok bool) {
	if x.crcs == nil {
		return 0, false
	}
	return binary.BigEndian.Uint32(x.crcs[4*i:]), true
}

// find returns the first position of id.
func (x *index) find(id []byte) (int, bool) {
	if len(id) != x.size {
		return 0, false
	}
	low, high := x.upTo(int(id[0])-1), x.upTo(int(id[0]))
	i := low + sort.Search(high-low, func(i int) bool { return bytes.Compare(x.id(low+i), id) >= 0 })
	return i, i < high && bytes.Equal(x.id(i), id)
}
