package packs

import (
	"encoding/binary"
	"errors"
	"hash/adler32"
)

// slack is how many bytes the output buffer of an inflater must have beyond
// the size that is expected: what the fast loop may write before it looks.
const slack = 3 + 258 + 16

var (
	errDeflate   = errors.New("invalid deflate data")
	errTruncated = errors.New("unexpected end of compressed data")
	errLonger    = errors.New("more data than the declared size")
	errShorter   = errors.New("less data than the declared size")
	errZlib      = errors.New("invalid zlib header")
	errChecksum  = errors.New("wrong zlib checksum")
)

// An inflater decompresses zlib streams from memory to memory. Unlike
// compress/flate it knows the size of the output beforehand and has all of the
// input, so that it needs no window, no state between calls and no copy. It is
// not safe for concurrent use.
type inflater struct {
	huffman
	lit  [litEntries]uint32
	dist [distEntries]uint32
	pre  [preEntries]uint32

	// The state between the blocks of one stream. bits holds count bits
	// that were taken from src[:pos] and not yet used; the bits above them
	// are zero or equal to what follows in src.
	src   []byte
	pos   int
	bits  uint64
	count uint
	out   int // how much of dst was written, more or less
	used  int // how long the last zlib stream was
}

// zlib decompresses the zlib stream at the start of src into dst, whose
// length less slack is the declared size, and returns the length of the
// stream. Bytes after the stream are welcome: the last 8 bytes of src are read
// slowly. The checksum is compared only if check is set.
func (f *inflater) zlib(dst, src []byte, check bool) (int, error) {
	f.out = 0
	if len(src) < 6 {
		return 0, errTruncated
	}
	if h := binary.BigEndian.Uint16(src); h%31 != 0 || h>>8&15 != 8 || h>>12 > 7 || h&0x20 != 0 {
		return 0, errZlib
	}
	n, err := f.deflate(dst, src[2:])
	if err != nil {
		return 0, err
	}
	n += 2
	if len(src)-n < 4 {
		return 0, errTruncated
	}
	if check && adler32.Checksum(dst[:len(dst)-slack]) != binary.BigEndian.Uint32(src[n:]) {
		return 0, errChecksum
	}
	f.used = n + 4
	return f.used, nil
}

// prefix decompresses the start of the zlib stream at the start of src: as much
// of it as fits dst, less slack, or as there is.
func (f *inflater) prefix(dst, src []byte) (int, error) {
	_, err := f.zlib(dst, src, false)
	switch {
	case err == nil, err == errLonger:
		return len(dst) - slack, nil
	case err == errShorter, err == errTruncated:
		return min(f.out, len(dst)-slack), nil
	}
	return 0, err
}

// deflate is zlib without the header and the checksum.
func (f *inflater) deflate(dst, src []byte) (int, error) {
	f.src, f.pos, f.bits, f.count = src, 0, 0, 0
	defer func() { f.src = nil }()
	size := len(dst) - slack
	out := 0
	for last := false; !last; {
		f.refill()
		last = f.bits&1 != 0
		kind := f.bits >> 1 & 3
		f.drop(3)
		var err error
		out, err = f.block(kind, dst, out)
		f.out = out
		if err != nil {
			return 0, err
		}
		if f.overrun() {
			return 0, errTruncated
		}
		if out > size {
			return 0, errLonger
		}
	}
	if out < size {
		return 0, errShorter
	}
	return f.pos - int(f.count>>3), nil
}

func (f *inflater) block(kind uint64, dst []byte, out int) (int, error) {
	switch kind {
	case 0:
		return f.stored(dst, out)
	case 1:
		return f.compressed(dst, out, &fixedCodes.lit, &fixedCodes.dist)
	case 2:
		if err := f.readCodes(); err != nil {
			return 0, err
		}
		return f.compressed(dst, out, &f.lit, &f.dist)
	}
	return 0, errDeflate
}

// refill makes count at least 56. Beyond the end of src it supplies zeros,
// which overrun tells.
func (f *inflater) refill() {
	if len(f.src)-f.pos >= 8 {
		f.bits |= binary.LittleEndian.Uint64(f.src[f.pos:]) << (f.count & 63)
		f.pos += int((63 - f.count) >> 3)
		f.count |= 56
		return
	}
	f.bits &= 1<<f.count - 1
	for f.count < 56 {
		if f.pos < len(f.src) {
			f.bits |= uint64(f.src[f.pos]) << f.count
		}
		f.pos++
		f.count += 8
	}
}

// overrun reports whether bits beyond the end of src were used.
func (f *inflater) overrun() bool { return f.pos-int(f.count>>3) > len(f.src) }

func (f *inflater) drop(n uint) {
	f.bits >>= n & 63
	f.count -= n
}

// take returns the next n bits; count must be at least n.
func (f *inflater) take(n uint) uint {
	v := uint(f.bits & (1<<(n&63) - 1))
	f.drop(n)
	return v
}

// stored copies a block that is not compressed.
func (f *inflater) stored(dst []byte, out int) (int, error) {
	f.drop(f.count & 7)
	start := f.pos - int(f.count>>3)
	f.bits, f.count = 0, 0
	if len(f.src)-start < 4 {
		return 0, errTruncated
	}
	n := int(binary.LittleEndian.Uint16(f.src[start:]))
	if n^int(binary.LittleEndian.Uint16(f.src[start+2:])) != 0xffff {
		return 0, errDeflate
	}
	f.pos = start + 4 + n
	rest := f.src[start+4 : min(f.pos, len(f.src))]
	copied := copy(dst[out:], rest)
	out += copied
	if copied < len(rest) {
		return out, errLonger
	}
	if copied < n {
		return out, errTruncated
	}
	return out, nil
}

// compressed decodes a block of literals and matches into dst[out:] and
// returns where it ended. It writes at most slack bytes too far.
func (f *inflater) compressed(dst []byte, out int, lit *[litEntries]uint32, dist *[distEntries]uint32) (int, error) {
	src, pos, buf, count := f.src, f.pos, f.bits, f.count
	for {
		if len(src)-pos >= 8 {
			buf |= binary.LittleEndian.Uint64(src[pos:]) << (count & 63)
			pos += int((63 - count) >> 3)
			count |= 56
		} else {
			f.pos, f.bits, f.count = pos, buf, count
			if f.refill(); f.overrun() {
				return out, errTruncated
			}
			pos, buf, count = f.pos, f.bits, f.count
		}
		if out > len(dst)-slack {
			return 0, errLonger
		}
		e := lit[buf&litMask]
		if e&entryLiteral != 0 { // at most twice: what follows may need 48 bits
			buf >>= e & 63
			count -= uint(e & 0xff)
			dst[out] = byte(e >> 16)
			out++
			e = lit[buf&litMask]
			if e&entryLiteral != 0 {
				buf >>= e & 63
				count -= uint(e & 0xff)
				dst[out] = byte(e >> 16)
				out++
				continue
			}
		}
		if e&entrySpecial != 0 {
			if e&entryTable != 0 {
				buf >>= litRoot
				count -= litRoot
				e = lit[(e>>16+uint32(buf)&(1<<(e>>8&15)-1))&(litEntries-1)]
				if e&entryLiteral != 0 {
					buf >>= e & 63
					count -= uint(e & 0xff)
					dst[out] = byte(e >> 16)
					out++
					continue
				}
			}
			if e&entryEnd != 0 {
				f.pos, f.bits, f.count = pos, buf>>(e&63), count-uint(e&0xff)
				return out, nil
			}
			if e&entrySpecial != 0 {
				return 0, errDeflate
			}
		}
		length := int(e>>16) + int(uint32(buf)&(1<<(e&31)-1)>>(e>>8&15))
		buf >>= e & 63
		count -= uint(e & 0xff)
		e = dist[buf&distMask]
		if e&entrySpecial != 0 {
			f.pos, f.bits, f.count = pos, buf, count
			if e = f.longCode(dist, e); e&entrySpecial != 0 {
				return 0, errDeflate
			}
			pos, buf, count = f.pos, f.bits, f.count
		}
		from := out - int(e>>16) - int(uint32(buf)&(1<<(e&31)-1)>>(e>>8&15))
		buf >>= e & 63
		count -= uint(e & 0xff)
		if from < 0 {
			return 0, errDeflate
		}
		if out-from >= 8 && length <= 16 {
			binary.LittleEndian.PutUint64(dst[out:], binary.LittleEndian.Uint64(dst[from:]))
			binary.LittleEndian.PutUint64(dst[out+8:], binary.LittleEndian.Uint64(dst[from+8:]))
			out += length
			continue
		}
		repeat(dst, from, out, length)
		out += length
	}
}

// longCode returns the entry for a code of a distance that is longer than the
// first table is wide, and sees to it that there are enough bits for it, which
// compressed is sure of only for short ones.
func (f *inflater) longCode(dist *[distEntries]uint32, e uint32) uint32 {
	if e&entryTable == 0 {
		return e
	}
	f.drop(distRoot)
	if f.count < maxCodeLen-distRoot+13 {
		f.refill()
	}
	return dist[(e>>16+uint32(f.bits)&(1<<(e>>8&15)-1))&(distEntries-1)]
}

// repeat appends to dst[:out] the length bytes at dst[from:], which may
// overlap what is being written. It may write 7 bytes too many.
func repeat(dst []byte, from, out, length int) {
	switch distance := out - from; {
	case distance >= 8 && length <= 32:
		for end := out + length; out < end; out, from = out+8, from+8 {
			binary.LittleEndian.PutUint64(dst[out:], binary.LittleEndian.Uint64(dst[from:]))
		}
	case distance >= length:
		copy(dst[out:out+length], dst[from:])
	default:
		for end := out + length; out < end; {
			out += copy(dst[out:end], dst[from:out])
		}
	}
}
