package detectors

import "encoding/binary"

const (
	blockSize = 64             // bytes whose marks are one word
	chunkSize = 63 * blockSize // bytes that are marked at once

	// words is how many words hold the marks of a chunk: the last one of the chunk
	// before, and its own.
	words = 1 + chunkSize/blockSize
)

// marks are what is known of each byte of a chunk, a bit for each. The first block
// of the chunk has its bits in word 1.
type marks struct {
	inside [words + 1]uint64 // it may be part of a run
	ends   [words]uint64     // so may the stride bytes that end with it
}

// set marks the bytes of the next chunk of a text and returns which of its blocks
// have ends: bit i stands for word i. Every chunk but the last has chunkSize
// bytes. What would stand behind the text is not inside, what stands behind the
// chunk may be.
func (m *marks) set(chunk []byte) (some uint64) {
	m.inside[0] = m.inside[words-1]
	n := len(chunk) / blockSize
	if n > 0 {
		markInside(chunk[:n*blockSize], m.inside[1:1+n])
	}
	if rest := chunk[n*blockSize:]; len(rest) > 0 {
		var block [blockSize]byte
		copy(block[:], rest)
		markInside(block[:], m.inside[1+n:2+n])
		n++
	}
	m.inside[1+n] = ^uint64(0)
	return m.markEnds(n) & (2<<n - 2)
}

// markInside and markEnds use AVX2 where the processor has it. What follows is
// what they do elsewhere: markInside sets the marks of whole blocks, at least one,
// and markEnds the ends of the first n blocks.

// pairs has two bits for every two bytes, as a load of both gives them: bit 0 is
// set if the first is inside, bit 1 if the second is.
var pairs = makePairs()

func makePairs() (t [1 << 16]uint8) {
	for i := range t {
		if classes[i&0xff]&base64any != 0 {
			t[i] |= 1
		}
		if classes[i>>8]&base64any != 0 {
			t[i] |= 2
		}
	}
	return t
}

func insideByTable(text []byte, inside []uint64) {
	for n := range inside {
		block := text[n*blockSize:][:blockSize]
		m := uint64(0)
		for i := 0; i < blockSize; i += 8 {
			w := binary.LittleEndian.Uint64(block[i : i+8])
			m |= uint64(pairs[w&0xffff]|pairs[w>>16&0xffff]<<2|pairs[w>>32&0xffff]<<4|pairs[w>>48]<<6) << i
		}
		inside[n] = m
	}
}

func (m *marks) endsByWord(n int) (some uint64) {
	var m1, m2, m4, m8, m16 uint64 // of the word before
	for i, w1 := range m.inside[:1+n] {
		// A bit of wN is set if so are the N bits of w1 that end there.
		w2 := w1 & (w1<<1 | m1>>63)
		w4 := w2 & (w2<<2 | m2>>62)
		w8 := w4 & (w4<<4 | m4>>60)
		w16 := w8 & (w8<<8 | m8>>56)
		ends := w16 & (w16<<(stride-16) | m16>>(64-(stride-16)))
		m1, m2, m4, m8, m16 = w1, w2, w4, w8, w16
		m.ends[i] = ends
		if ends != 0 {
			some |= 1 << i
		}
	}
	return some
}
