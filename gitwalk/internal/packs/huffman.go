package packs

import "math/bits"

// A decode table maps the next bits of a stream, lowest first, to an entry.
// The low byte of every entry is the number of bits to consume:
//
//	literal:  entryLiteral | value<<16 | code length
//	length:   base<<16 | code length<<8 | code length plus extra bits
//	distance: as length
//	special:  entrySpecial | one of the reasons below | code length
//	subtable: entrySpecial | entryTable | start<<16 | index bits<<8 | root bits
const (
	entryLiteral = 1 << 31
	entrySpecial = 1 << 15
	entryTable   = 1 << 14
	entryEnd     = 1 << 13 // end of block
	entryBad     = 0       // with entrySpecial alone: no such code
)

const (
	maxCodeLen  = 15
	litRoot     = 10 // index bits of the first table of literals and lengths
	distRoot    = 8
	preRoot     = 7
	litMask     = 1<<litRoot - 1
	distMask    = 1<<distRoot - 1
	litEntries  = 1 << 11 // zlib's "enough" for 286 symbols and a root of 10 is 1332
	distEntries = 1 << 9  // and 402 for 30 symbols and a root of 8
	preEntries  = 1 << preRoot
	maxLits     = 288
	maxDists    = 32
)

// huffman is the scratch space in which the tables of one stream are built.
type huffman struct {
	sorted [maxLits]uint16
	lens   [maxLits + maxDists]uint8
	counts [maxCodeLen + 1]uint16
}

// build fills table for the code that gives symbol s the length lens[s], whose
// entries are results[s] plus the length. It reports whether the code is
// complete, or is the single code of one bit that zlib allows.
func (h *huffman) build(table []uint32, root uint, lens []uint8, results *[maxLits]uint32) bool {
	longest, kind := h.sort(lens)
	if kind == codeWrong {
		return false
	}
	if kind == codeSparse {
		h.sparse(table, root, longest, lens, results)
		return true
	}
	code, next := h.fillRoot(table, root, longest, results)
	if longest > root {
		h.fillSubtables(table, root, longest, code, next, results)
	}
	return true
}

type codeKind int

const (
	codeComplete codeKind = iota
	codeSparse            // no symbol, or one of one bit
	codeWrong
)

// sort orders the symbols by the length of their codes, then by value.
func (h *huffman) sort(lens []uint8) (longest uint, kind codeKind) {
	clear(h.counts[:])
	for _, l := range lens {
		h.counts[l&15]++
	}
	h.counts[0] = 0
	var starts [maxCodeLen + 2]uint16
	left := 1
	for l := 1; l <= maxCodeLen; l++ {
		starts[l+1] = starts[l] + h.counts[l]
		left = left<<1 - int(h.counts[l])
		if left < 0 {
			return 0, codeWrong
		}
		if h.counts[l] != 0 {
			longest = uint(l)
		}
	}
	if left > 0 {
		if total := starts[maxCodeLen+1]; total > 1 || longest > 1 {
			return 0, codeWrong
		}
		return longest, codeSparse
	}
	for s, l := range lens {
		if l != 0 {
			h.sorted[starts[l&15]] = uint16(s)
			starts[l&15]++
		}
	}
	return longest, codeComplete
}

// sparse fills table for a code of at most one symbol.
func (h *huffman) sparse(table []uint32, root, longest uint, lens []uint8, results *[maxLits]uint32) {
	table = table[:1<<root]
	for i := range table {
		table[i] = entrySpecial | entryBad
	}
	if longest == 0 {
		return
	}
	for s, l := range lens {
		if l != 0 {
			for i := 0; i < len(table); i += 2 {
				table[i] = entry(results[s], 1)
			}
		}
	}
}

// entry is result for a code of the given length.
func entry(result uint32, length uint) uint32 {
	if result&(entryLiteral|entrySpecial) != 0 {
		return result + uint32(length)
	}
	return result + uint32(length)<<8 + uint32(length)
}

// fillRoot writes the entries of the codes that fit the first table, doubling
// it for each length. It returns the bit-reversed code that comes next and the
// number of symbols written.
func (h *huffman) fillRoot(table []uint32, root, longest uint, results *[maxLits]uint32) (code uint32, next int) {
	length := uint(1)
	for h.counts[length] == 0 {
		length++
	}
	first := min(length, root)
	size := 1 << first
	for length <= min(longest, root) {
		for range h.counts[length] {
			table[code] = entry(results[h.sorted[next]], length)
			next++
			code = following(code, length)
		}
		if length == min(longest, root) {
			break
		}
		copy(table[size:2*size], table[:size])
		size *= 2
		length++
	}
	for ; size < 1<<root && next > 0; size *= 2 {
		copy(table[size:2*size], table[:size])
	}
	return code, next
}

// following returns the bit-reversed code after code among those of the given
// length, or zero after the last.
func following(code uint32, length uint) uint32 {
	free := ^code & (1<<length - 1)
	if free == 0 {
		return 0
	}
	high := uint32(1) << (bits.Len32(free) - 1)
	return code&(high-1) | high
}

// fillSubtables writes the entries of the codes longer than root bits.
func (h *huffman) fillSubtables(table []uint32, root, longest uint, code uint32, next int, results *[maxLits]uint32) {
	end := uint32(1) << root
	mask := end - 1
	var start uint32
	var width uint
	prefix := ^uint32(0)
	for length := root + 1; length <= longest; length++ {
		for n := h.counts[length]; n > 0; n-- {
			if code&mask != prefix {
				prefix = code & mask
				start = end
				width = h.width(root, length, int(n))
				end += 1 << width
				table[prefix] = entrySpecial | entryTable | start<<16 | uint32(width)<<8 | uint32(root)
			}
			e := entry(results[h.sorted[next]], length-root)
			next++
			for i := code >> root; i < 1<<width; i += 1 << (length - root) {
				table[start+i] = e
			}
			code = following(code, length)
		}
	}
}

// width returns the index bits that the subtable needs whose first code has
// the given length, when n codes of that length are still to come.
func (h *huffman) width(root, length uint, n int) uint {
	w := length - root
	space := n
	for space < 1<<w {
		w++
		space = space<<1 + int(h.counts[root+w])
	}
	return w
}
