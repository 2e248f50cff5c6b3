package packs

import (
	"errors"
	"fmt"
)

var (
	errHeader = errors.New("invalid object header in pack")
	errBase   = errors.New("delta of something outside the pack")
	errOffset = errors.New("offset outside the pack")
)

// A header begins each entry of a pack.
type header struct {
	kind  Type
	size  uint64 // of the object, or of the delta
	data  int    // where the zlib stream begins
	base  uint64 // the offset of the base, if kind is ofsDelta
	refID []byte // the id of the base, if kind is refDelta
}

func (h *header) delta() bool { return h.kind == ofsDelta || h.kind == refDelta }

// parseHeader reads the header of the entry at offset. data is a pack without
// its trailer.
func parseHeader(data []byte, offset uint64, idSize int) (header, error) {
	var h header
	if offset < packHeader || offset >= uint64(len(data)) {
		return h, errOffset
	}
	p := int(offset)
	c := data[p]
	p++
	h.kind = Type(c >> 4 & 7)
	h.size = uint64(c & 15)
	for shift := 4; c&0x80 != 0; shift += 7 {
		if p >= len(data) || shift > 56 {
			return h, errHeader
		}
		c = data[p]
		p++
		h.size |= uint64(c&0x7f) << shift
	}
	h.data = p
	switch h.kind {
	case Commit, Tree, Blob, Tag:
		return h, nil
	case ofsDelta:
		return h, h.ofsBase(data, offset)
	case refDelta:
		if len(data)-p < idSize {
			return h, errHeader
		}
		h.refID = data[p : p+idSize]
		h.data += idSize
		return h, nil
	}
	return h, fmt.Errorf("%v: type %d", errHeader, h.kind)
}

// ofsBase reads how far before offset the base is.
func (h *header) ofsBase(data []byte, offset uint64) error {
	var back uint64
	for i := 0; ; i++ {
		if h.data >= len(data) || i > 8 {
			return errHeader
		}
		c := data[h.data]
		h.data++
		back = back<<7 | uint64(c&0x7f)
		if c&0x80 == 0 {
			break
		}
		back++
	}
	if back == 0 || back > offset-packHeader {
		return errBase
	}
	h.base = offset - back
	return nil
}
