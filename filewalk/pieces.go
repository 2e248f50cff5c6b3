package filewalk

import (
	"bytes"
	"encoding/binary"
	"io"
	"unicode/utf8"

	"github.com/authlete/authlete-scan/scan"
)

// pieces looks at what from has: whole if it is not larger than a piece, else
// at those of its overlapping pieces that are worth it.
//
// A piece of UTF-16 has the byte order mark of the whole put before it, for
// without one nothing says what it is.
func (r *reader) pieces(from io.Reader, at place) error {
	if r.piece == nil {
		r.piece = make([]byte, pieceSize)
	}
	var size int64
	order := ""
	start := scan.Position{Line: 1, Column: 1}
	for kept, first := 0, true; ; first = false {
		n, err := fill(from, r.piece[kept:])
		size += int64(n)
		if err != nil {
			return err
		}
		body := r.piece[:kept+n]
		last := len(body) < len(r.piece)
		switch {
		case n == 0 && !first: // all of it was in the piece before
		case first && last, r.worth(body):
			r.visit(text(at, body, start))
		}
		if last {
			r.Passed(size)
			return nil
		}
		if r.ctx.Err() != nil {
			return r.ctx.Err()
		}
		if first {
			order = mark(body)
		}
		cut := cutAt(body, order)
		start = advance(start, body[len(order):cut], order)
		kept = copy(r.piece[len(order):], body[cut:]) + len(order)
	}
}

// mark returns the byte order mark of UTF-16 that body begins with, or "".
func mark(body []byte) string {
	for _, m := range []string{littleEndian, bigEndian} {
		if bytes.HasPrefix(body, []byte(m)) {
			return m
		}
	}
	return ""
}

const (
	littleEndian = "\xff\xfe"
	bigEndian    = "\xfe\xff"
)

// cutAt returns where the piece after body begins in it: at a whole character,
// and at an even offset, for the sake of UTF-16 without a mark.
func cutAt(body []byte, order string) int {
	cut := (len(body) - pieceOverlap) &^ 1
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
func advance(p scan.Position, skipped []byte, order string) scan.Position {
	if order != "" {
		return advanceUTF16(p, skipped, order)
	}
	if n := bytes.Count(skipped, []byte("\n")); n > 0 {
		p = scan.Position{Line: p.Line + n, Column: 1}
		skipped = skipped[bytes.LastIndexByte(skipped, '\n')+1:]
	}
	p.Column += utf8.RuneCount(skipped)
	return p
}

func advanceUTF16(p scan.Position, skipped []byte, order string) scan.Position {
	for ; len(skipped) >= 2; skipped = skipped[2:] {
		switch u := unit(skipped, order); {
		case u == '\n':
			p = scan.Position{Line: p.Line + 1, Column: 1}
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
