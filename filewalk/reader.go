package filewalk

import (
	"bytes"
	"context"
	"errors"
	"io"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// windowSize is small enough for a processor's second cache, so that what was
// read is still there when it is looked at.
const windowSize = 128 << 10

var errTooLarge = errors.New("too large")

// A reader reads the files of one worker, one at a time, and hands them on.
type reader struct {
	hub
	ctx    context.Context
	window []byte
	cutter scan.Cutter
	from   sequence // the file that is read
}

// file scans a file that is at a place. If limit is not 0 and the file is
// larger, it returns errTooLarge.
func (r *reader) file(f file, at place, limit int64) error {
	if r.window == nil {
		r.window = make([]byte, windowSize)
	}
	r.from = sequence{file: f, end: -1}
	from := &r.from
	n, err := from.fill(r.window)
	switch {
	case err != nil:
		return err
	case limit > 0 && int64(n) > limit:
		return errTooLarge
	case n < len(r.window):
		if r.worth(r.window[:n]) {
			r.visit(text(at, r.window[:n], scan.Position{}))
		}
		r.Passed(int64(n))
		return nil
	}
	size, err := f.size()
	if err != nil {
		return err
	}
	if limit > 0 && size > limit {
		return errTooLarge
	}
	from.limit = limit
	if size > int64(n) {
		from.end = size // if it grows meanwhile, what it was is what is scanned
	}
	worth, err := r.windows(from, n)
	if err == nil && worth {
		from.offset = 0
		return r.pieces(from, at)
	}
	if err == nil {
		r.Passed(from.offset)
	}
	return err
}

// windows reads a file from its first window, which has been read, to its end,
// and reports whether it is worth a closer look. If it is, it need not be at
// its end. Two bytes at the start can make it UTF-16 from there on, which a
// window from its middle does not show, so such a file always is.
func (r *reader) windows(from *sequence, n int) (worth bool, err error) {
	if scan.ByteOrderMark(r.window) != "" {
		return true, nil
	}
	for {
		switch {
		case r.worth(r.window[:n]):
			return true, nil
		case n < len(r.window):
			return false, nil
		case r.ctx.Err() != nil:
			return false, r.ctx.Err()
		}
		copy(r.window, r.window[n-detectors.Overlap:])
		n, err = from.fill(r.window[detectors.Overlap:])
		if err != nil || n == 0 {
			return false, err
		}
		n += detectors.Overlap
	}
}

// pieces looks at those pieces of what from has that are worth it.
func (r *reader) pieces(from io.Reader, at place) error {
	size, err := r.cutter.Cut(from, func(body []byte, start scan.Position) error {
		if r.worth(body) {
			r.visit(text(at, body, start))
		}
		return r.ctx.Err()
	})
	if err == nil {
		r.Passed(size)
	}
	return err
}

// text returns the text of a file or of one piece of it.
func text(at place, body []byte, start scan.Position) scan.Text {
	t := scan.Text{Origin: at.origin(), Body: body, Start: start}
	if at.target != "" {
		t.Siblings = at.siblings
	}
	return t
}

// opened scans what somebody holds instead of a file. The result is that of a
// file with the same contents.
func (r *reader) opened(body []byte, at place, limit int64) error {
	if limit > 0 && int64(len(body)) > limit {
		return errTooLarge
	}
	if len(body) > scan.MaxWhole {
		return r.pieces(bytes.NewReader(body), at)
	}
	if r.worth(body) {
		r.visit(text(at, body, scan.Position{}))
	}
	r.Passed(int64(len(body)))
	return nil
}

// A sequence reads a file from an offset on.
type sequence struct {
	file   file
	offset int64
	end    int64 // where to stop; -1 for the end of the file
	limit  int64 // the size above which to return errTooLarge, or 0
}

// Read makes s an io.Reader.
func (s *sequence) Read(p []byte) (int, error) {
	if s.end >= 0 {
		p = p[:min(int64(len(p)), s.end-s.offset)]
	}
	if len(p) == 0 {
		return 0, io.EOF
	}
	n, err := s.file.readAt(p, s.offset)
	s.offset += int64(n)
	switch {
	case err != nil:
		return n, err
	case s.limit > 0 && s.offset > s.limit:
		return 0, errTooLarge // nobody wants the start of it
	case n == 0:
		return 0, io.EOF
	}
	return n, nil
}

// fill reads until p is full or s at its end. A short read is not taken for
// the end: some file systems give what they have.
func (s *sequence) fill(p []byte) (int, error) {
	n, err := io.ReadFull(s, p)
	if err == io.EOF || err == io.ErrUnexpectedEOF { // s itself returns only the first
		err = nil
	}
	return n, err
}
