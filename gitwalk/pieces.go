package gitwalk

import (
	"bytes"
	"errors"
	"io"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// pieceSize is how much of a text is held that is too large to be held whole.
const pieceSize = 4 << 20

// pieces reads an object piece by piece and returns its size.
func (r *repository) pieces(id packs.ID, visit func(body []byte, start scan.Position)) (int64, error) {
	in, _, size, err := r.store.Stream(id)
	if err != nil {
		return 0, err
	}
	err = eachPiece(in, visit)
	return size, errors.Join(err, in.Close())
}

// eachPiece calls visit with overlapping pieces of in, and where they start.
func eachPiece(in io.Reader, visit func(body []byte, start scan.Position)) error {
	buf := make([]byte, pieceSize)
	start := scan.Position{Line: 1, Column: 1}
	for kept := 0; ; {
		n, err := io.ReadFull(in, buf[kept:])
		n += kept
		if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
			return err
		}
		if n > kept || n == 0 {
			visit(buf[:n], start)
		}
		if err != nil {
			return nil
		}
		kept = detectors.Overlap
		start = advance(start, buf[:n-kept])
		copy(buf, buf[n-kept:n])
	}
}

// advance returns where the text goes on after body.
func advance(p scan.Position, body []byte) scan.Position {
	if n := bytes.Count(body, []byte("\n")); n > 0 {
		p.Line += n
		p.Column = 1
		body = body[bytes.LastIndexByte(body, '\n')+1:]
	}
	for _, b := range body {
		if b&0xC0 != 0x80 { // not the rest of a code point
			p.Column++
		}
	}
	return p
}
