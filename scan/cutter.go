package scan

import (
	"bytes"
	"encoding/binary"
	"io"
	"unicode/utf8"
)

const (
	// MaxWhole is the size in bytes up to which a [Cutter] hands on a text whole.
	MaxWhole = 2 << 20

	// cutOverlap is by how many bytes the pieces of a larger text overlap, so
	// that what stands around a secret is in one of them with it.
	cutOverlap = 64 << 10
)

// A Cutter reads texts of any size and holds no more than a piece of one. The
// zero value is ready for use. It must not be used from several goroutines at
// once.
type Cutter struct {
	buffer []byte // made when it is needed
}

// Cut reads a text to its end and returns its size in bytes. It calls visit with
// all of it, or with overlapping pieces if it is larger than MaxWhole, and with
// where they start, for [Text.Start]. A piece is valid until visit returns. The
// error is that of from, or that of visit, which ends the reading.
//
// A piece of UTF-16 has the byte order mark of the whole put before it, for
// without one nothing says what it is.
func (c *Cutter) Cut(from io.Reader, visit func(body []byte, start Position) error) (size int64, err error) {
	if c.buffer == nil {
		c.buffer = make([]byte, MaxWhole)
	}
	order := ""
	start := Position{Line: 1, Column: 1}
	for kept, first := 0, true; ; first = false {
		n, err := readFull(from, c.buffer[kept:])
		size += int64(n)
		if err != nil {
			return size, err
		}
		body := c.buffer[:kept+n]
		if n > 0 || first { // else all of it was in the piece before
			if err := visit(body, start); err != nil {
				return size, err
			}
		}
		if len(body) < len(c.buffer) {
			return size, nil
		}
		if first {
			order = ByteOrderMark(body)
		}
		cut := cutAt(body, order)
		start = advance(start, body[len(order):cut], order)
		kept = copy(c.buffer[len(order):], body[cut:]) + len(order)
	}
}

// readFull reads until p is full or r at its end. Unlike io.ReadFull it takes a
// reader's own io.ErrUnexpectedEOF for the error that it is.
func readFull(r io.Reader, p []byte) (n int, err error) {
	for n < len(p) && err == nil {
		var m int
		m, err = r.Read(p[n:])
		n += m
	}
	if err == io.EOF {
		err = nil
	}
	return n, err
}

const (
	littleEndian = "\xff\xfe"
	bigEndian    = "\xfe\xff"
)

// ByteOrderMark returns the mark of UTF-16 that body begins with, or "".
func ByteOrderMark(body []byte) string {
	for _, mark := range []string{littleEndian, bigEndian} {
		if bytes.HasPrefix(body, []byte(mark)) {
			return mark
		}
	}
	return ""
}

// cutAt returns where the piece after body begins in it: at a whole character,
// and at an even offset, for the sake of UTF-16 without a mark.
func cutAt(body []byte, order string) int {
	cut := (len(body) - cutOverlap) &^ 1
	if order != "" {
		if isLow(unit(body[cut:], order)) {
			cut -= 2
		}
		return cut
	}
	for i := range utf8.UTFMax {
		if utf8.RuneStart(body[cut-i]) {
			return cut - i
		}
	}
	return cut
}

// advance returns the position after skipped, which begins at p.
func advance(p Position, skipped []byte, order string) Position {
	if order != "" {
		return advanceUTF16(p, skipped, order)
	}
	if n := bytes.Count(skipped, []byte("\n")); n > 0 {
		p = Position{Line: p.Line + n, Column: 1}
		skipped = skipped[bytes.LastIndexByte(skipped, '\n')+1:]
	}
	p.Column += utf8.RuneCount(skipped)
	return p
}

func advanceUTF16(p Position, skipped []byte, order string) Position {
	for ; len(skipped) >= 2; skipped = skipped[2:] {
		switch u := unit(skipped, order); {
		case u == '\n':
			p = Position{Line: p.Line + 1, Column: 1}
		case !isLow(u):
			p.Column++
		}
	}
	return p
}

func unit(b []byte, order string) uint16 {
	if order == bigEndian {
		return binary.BigEndian.Uint16(b)
	}
	return binary.LittleEndian.Uint16(b)
}

// isLow reports whether u is the second half of a character in UTF-16.
func isLow(u uint16) bool { return u&0xfc00 == 0xdc00 }
