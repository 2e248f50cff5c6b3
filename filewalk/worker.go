package filewalk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/authlete/authlete-scan/scan"
)

// A kind says what a directory entry is.
type kind uint8

const (
	regular kind = iota
	subdirectory
	link
	pipe
	socket
	device
	irregular
)

// reason says why an entry of the kind is not read.
func (k kind) reason() string {
	return [...]string{"", "", "a symbolic link", "a named pipe", "a socket", "a device", "not a regular file"}[k]
}

func kindOf(m fs.FileMode) kind {
	switch {
	case m.IsRegular():
		return regular
	case m.IsDir():
		return subdirectory
	case m&fs.ModeSymlink != 0:
		return link
	case m&fs.ModeNamedPipe != 0:
		return pipe
	case m&fs.ModeSocket != 0:
		return socket
	case m&fs.ModeDevice != 0:
		return device
	}
	return irregular
}

// An item is an entry of a directory.
type item struct {
	name string
	kind kind
}

// A worker does the jobs of one goroutine.
type worker struct {
	source *Source
	ctx    context.Context
	stack  *stack
	reader reader
	list   listing
}

// walk scans the files in f and leaves its subdirectories to whoever is free.
func (w *worker) walk(f *folder) {
	d, err := openDirectory(f.disk())
	if err != nil {
		w.trouble(f.shown(), "opening", err)
		return
	}
	defer d.release()
	for first := true; w.ctx.Err() == nil; first = false {
		if err := d.next(&w.list); err != nil {
			w.trouble(f.shown(), "listing", err)
			return
		}
		if first && !w.source.NoGitignore {
			f = f.enter(w.list.items, w.list.last)
		}
		w.items(f, d, w.list.items)
		if w.list.last {
			return
		}
	}
}

// items scans some entries of the directory d, which is f. Half of what is left
// goes to a worker that has nothing to do: a few large files can take longer than
// all that the others had.
func (w *worker) items(f *folder, d *directory, items []item) {
	for ; len(items) > 0 && w.ctx.Err() == nil; items = items[1:] {
		if n := len(items) / 2; n > 0 && w.stack.hungry() {
			half := slices.Clone(items[n:])
			items = items[:n]
			d.retain()
			w.stack.push(func(w *worker) {
				defer d.release()
				w.items(f, d, half)
			})
		}
		w.item(f, d, items[0])
	}
}

func (w *worker) item(f *folder, d *directory, it item) {
	dir := it.kind == subdirectory
	switch {
	case it.kind > subdirectory:
		w.skip(shown(f.origin(it.name)), it.kind.reason())
		return
	case dir && it.name == ".git":
		w.skip(shown(f.origin(it.name)), "git's own directory")
		return
	}
	verdict, hidden := f.ignored(it.name, dir)
	if verdict.Ignored {
		w.skip(shown(f.origin(it.name)), ignoredBy(verdict))
		return
	}
	if w.source.Exclude != nil && w.excluded(f.origin(it.name), dir) {
		return
	}
	if dir {
		sub := f.below(it.name, hidden)
		w.stack.push(func(w *worker) { w.walk(sub) })
		return
	}
	at := place{target: f.target, dir: f.path, name: it.name, open: w.source.Open}
	if len(w.source.Open) > 0 { // else no path is put together
		if body, ok := w.source.Open[join(f.path, it.name)]; ok {
			w.finish(at, w.reader.opened(body, at, w.source.MaxBytes))
			return
		}
	}
	file, err := d.open(it.name)
	if err != nil {
		w.trouble(at.shown(), "opening", err)
		return
	}
	err = w.reader.file(file, at, w.source.MaxBytes)
	file.close()
	w.finish(at, err)
}

func (w *worker) excluded(o scan.Origin, dir bool) bool {
	reason := w.source.Exclude(o, dir)
	if reason != "" {
		w.skip(shown(o), reason)
	}
	return reason != ""
}

// named scans a file that was named on the command line.
func (w *worker) named(target string) {
	at := namedPlace(target)
	f, err := openNamed(target)
	if err != nil {
		w.reader.Problem(at.shown(), fmt.Errorf("opening: %w", cause(err)))
		return
	}
	defer f.close()
	w.finish(at, w.reader.file(f, at, 0))
}

// finish reports how the reading of a file ended.
func (w *worker) finish(at place, err error) {
	switch {
	case err == nil, w.ctx.Err() != nil:
	case errors.Is(err, errTooLarge):
		w.skip(at.shown(), fmt.Sprintf("larger than %s", megabytes(w.source.MaxBytes)))
	default:
		w.trouble(at.shown(), "reading", err)
	}
}

func megabytes(n int64) string {
	const mega = 1 << 20
	if n%mega == 0 {
		return fmt.Sprintf("%d MB", n/mega)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/mega)
}

func (w *worker) skip(path, reason string) {
	w.reader.Skip(scan.Skip{Path: path, Reason: reason})
}

// trouble reports what could not be read. What does not exist any more cannot
// leak and leaves no scan incomplete.
func (w *worker) trouble(path, doing string, err error) {
	if errors.Is(err, fs.ErrNotExist) {
		w.skip(path, "gone before it was read")
		return
	}
	w.reader.Problem(path, fmt.Errorf("%s: %w", doing, cause(err)))
}
