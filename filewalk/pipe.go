package filewalk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
)

// stdin scans standard input.
func (w *worker) stdin() {
	if w.source.Stdin == nil {
		w.reader.Passed(0)
		return
	}
	w.stream(place{}, func() (io.ReadCloser, error) { return io.NopCloser(w.source.Stdin), nil })
}

// pipe scans a named pipe or a device that was named on the command line, as
// far as it goes.
func (w *worker) pipe(target string) {
	w.stream(namedPlace(target), func() (io.ReadCloser, error) { return os.Open(target) })
}

// stream scans what can be read only once and may keep its reader waiting. Of
// that, no more than a piece is held.
func (w *worker) stream(at place, open func() (io.ReadCloser, error)) {
	from := background(open)
	defer from.Close()
	defer context.AfterFunc(w.ctx, func() { from.CloseWithError(w.ctx.Err()) })()
	if err := w.reader.pieces(from, at); err != nil && w.ctx.Err() == nil {
		w.reader.Problem(at.shown(), fmt.Errorf("reading: %w", cause(err)))
	}
}

// background returns a reader of what open opens that can be closed while it is
// waited for. Nothing can call back a read, or the opening of a pipe, that
// waits: it is left behind in a goroutine of its own.
func background(open func() (io.ReadCloser, error)) *io.PipeReader {
	out, in := io.Pipe()
	go func() {
		from, err := open()
		if err != nil {
			in.CloseWithError(err)
			return
		}
		_, err = io.CopyBuffer(in, struct{ io.Reader }{from}, make([]byte, windowSize))
		in.CloseWithError(errors.Join(err, from.Close()))
	}()
	return out
}
