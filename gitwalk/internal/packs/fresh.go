package packs

import (
	"encoding/binary"
	"math/bits"
)

// A verdict says what is known of whether an object is worth a visit.
type verdict uint8

const (
	unknown verdict = iota
	worth
	worthless
)

// fresh reports whether some part of what the delta makes of base is worth it
// that is not in base as it is, when base is not worth it. It looks at windows
// of the result: at everything but the insides of long copies, of which margin
// bytes at each end belong to a window. It checks the delta as patch does, but
// makes no result. scratch is a buffer for the windows, and is returned.
func fresh(scratch, base, instructions []byte, size, margin int, is func([]byte) bool) (verdict, []byte, error) {
	end := len(instructions)
	padded := instructions[: end+8 : end+8]
	window := scratch[:0]
	left := size
	for p := 0; p < end; {
		op := padded[p]
		p++
		if op&0x80 == 0 {
			n := int(op)
			if n == 0 || n > end-p || n > left {
				return unknown, window, errDelta
			}
			window = append(window, instructions[p:p+n]...)
			p += n
			left -= n
			continue
		}
		from, n := operands(op, binary.LittleEndian.Uint64(padded[p:]))
		p += bits.OnesCount8(op & 0x7f)
		if p > end || n > left {
			return unknown, window, errDelta
		}
		if from > uint64(len(base)) || n > len(base)-int(from) {
			return unknown, window, errDeltaBase
		}
		left -= n
		part := base[from : int(from)+n]
		if n <= 2*margin {
			window = append(window, part...)
			continue
		}
		if window = append(window, part[:margin]...); is(window) {
			return worth, window, nil
		}
		window = append(window[:0], part[n-margin:]...)
	}
	switch {
	case left != 0:
		return unknown, window, errDelta
	case is(window):
		return worth, window, nil
	}
	return worthless, window, nil
}
