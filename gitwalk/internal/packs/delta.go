package packs

import (
	"encoding/binary"
	"errors"
	"math/bits"
)

var (
	errDelta     = errors.New("invalid delta")
	errDeltaBase = errors.New("delta does not fit its base")
)

// deltaSizes reads the start of a delta: the sizes of its base and of its
// result. It returns what follows.
func deltaSizes(delta []byte) (base, result uint64, rest []byte, err error) {
	base, n := binary.Uvarint(delta)
	if n <= 0 {
		return 0, 0, nil, errDelta
	}
	result, m := binary.Uvarint(delta[n:])
	if m <= 0 {
		return 0, 0, nil, errDelta
	}
	return base, result, delta[n+m:], nil
}

// patch writes to dst, of the length that the delta declares, what the
// instructions of a delta make of base. At least 8 bytes can be read, though
// they mean nothing, after the instructions: cap tells.
func patch(dst, base, instructions []byte) error {
	end := len(instructions)
	padded := instructions[: end+8 : end+8]
	out := 0
	for p := 0; p < end; {
		op := padded[p]
		p++
		if op&0x80 == 0 {
			n := int(op)
			if n == 0 || n > end-p || n > len(dst)-out {
				return errDelta
			}
			copy(dst[out:out+n], instructions[p:])
			p += n
			out += n
			continue
		}
		from, n := operands(op, binary.LittleEndian.Uint64(padded[p:]))
		p += bits.OnesCount8(op & 0x7f)
		if p > end || n > len(dst)-out {
			return errDelta
		}
		if from > uint64(len(base)) || n > len(base)-int(from) {
			return errDeltaBase
		}
		copy(dst[out:out+n], base[from:int(from)+n])
		out += n
	}
	if out != len(dst) {
		return errDelta
	}
	return nil
}

// operands returns the operands of a copy instruction: op tells which of
// their seven bytes follow, the lowest first, in v. There are no branches here
// because none could be predicted.
func operands(op byte, v uint64) (from uint64, n int) {
	o := uint64(op)
	from = v & (0xff * (o & 1))
	v >>= (o & 1) * 8
	from |= v & (0xff * (o >> 1 & 1)) << 8
	v >>= (o >> 1 & 1) * 8
	from |= v & (0xff * (o >> 2 & 1)) << 16
	v >>= (o >> 2 & 1) * 8
	from |= v & (0xff * (o >> 3 & 1)) << 24
	v >>= (o >> 3 & 1) * 8
	n64 := v & (0xff * (o >> 4 & 1))
	v >>= (o >> 4 & 1) * 8
	n64 |= v & (0xff * (o >> 5 & 1)) << 8
	v >>= (o >> 5 & 1) * 8
	n64 |= v & (0xff * (o >> 6 & 1)) << 16
	if n64 == 0 {
		n64 = 0x10000
	}
	return from, int(n64)
}
