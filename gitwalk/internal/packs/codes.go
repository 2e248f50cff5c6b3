package packs

// What the symbols of deflate mean, as RFC 1951 has it (sections 3.2.5 to
// 3.2.7). None of these is changed after it is made.
var (
	litResults  = literalsAndLengths()
	distResults = distances()
	preResults  = plain()
	preOrder    = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
	fixedCodes  = fixed()
)

type codes struct {
	lit  [litEntries]uint32
	dist [distEntries]uint32
}

func literalsAndLengths() *[maxLits]uint32 {
	var r [maxLits]uint32
	for s := range r {
		switch {
		case s < 256:
			r[s] = entryLiteral | uint32(s)<<16
		case s == 256:
			r[s] = entrySpecial | entryEnd
		case s == 285:
			r[s] = 258 << 16
		case s > 285:
			r[s] = entrySpecial | entryBad
		case s < 265:
			r[s] = uint32(s-254) << 16
		default:
			extra := uint32(s-261) / 4
			r[s] = (3+(4+uint32(s-265)&3)<<extra)<<16 | extra
		}
	}
	return &r
}

func distances() *[maxLits]uint32 {
	var r [maxLits]uint32
	for s := range r {
		switch {
		case s >= 30:
			r[s] = entrySpecial | entryBad
		case s < 4:
			r[s] = uint32(s+1) << 16
		default:
			extra := uint32(s-2) / 2
			r[s] = (1+(2+uint32(s)&1)<<extra)<<16 | extra
		}
	}
	return &r
}

// plain gives each symbol itself as its result.
func plain() *[maxLits]uint32 {
	var r [maxLits]uint32
	for s := range r {
		r[s] = entryLiteral | uint32(s)<<16
	}
	return &r
}

func fixed() *codes {
	var lens [maxLits]uint8
	for s := range lens {
		switch {
		case s < 144:
			lens[s] = 8
		case s < 256:
			lens[s] = 9
		case s < 280:
			lens[s] = 7
		default:
			lens[s] = 8
		}
	}
	var c codes
	var h huffman
	h.build(c.lit[:], litRoot, lens[:], litResults)
	for s := range maxDists {
		lens[s] = 5
	}
	h.build(c.dist[:], distRoot, lens[:maxDists], distResults)
	return &c
}

// readCodes reads the codes of a dynamic block into f.lit and f.dist.
func (f *inflater) readCodes() error {
	f.refill()
	lits, dists, pres := f.take(5)+257, f.take(5)+1, f.take(4)+4
	if lits > 286 || dists > 30 {
		return errDeflate
	}
	var lens [19]uint8
	for _, s := range preOrder[:pres] {
		if f.count < 3 {
			f.refill()
		}
		lens[s] = uint8(f.take(3))
	}
	if !f.build(f.pre[:], preRoot, lens[:], preResults) {
		return errDeflate
	}
	if err := f.readLengths(int(lits + dists)); err != nil {
		return err
	}
	if !f.build(f.lit[:], litRoot, f.lens[:lits], litResults) ||
		!f.build(f.dist[:], distRoot, f.lens[lits:lits+dists], distResults) {
		return errDeflate
	}
	return nil
}

// readLengths reads the first n code lengths into f.lens.
func (f *inflater) readLengths(n int) error {
	for i := 0; i < n; {
		if f.count < 14 {
			f.refill()
		}
		e := f.pre[f.bits&(1<<preRoot-1)]
		if e&entrySpecial != 0 {
			return errDeflate
		}
		f.drop(uint(e & 0xff))
		symbol := uint8(e >> 16)
		if symbol < 16 {
			f.lens[i] = symbol
			i++
			continue
		}
		var value uint8
		var times uint
		switch symbol {
		case 16:
			if i == 0 {
				return errDeflate
			}
			value, times = f.lens[i-1], 3+f.take(2)
		case 17:
			times = 3 + f.take(3)
		default:
			times = 11 + f.take(7)
		}
		if i+int(times) > n {
			return errDeflate
		}
		for range times {
			f.lens[i] = value
			i++
		}
	}
	return nil
}
