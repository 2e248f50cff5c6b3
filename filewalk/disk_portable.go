//go:build !linux || portable

package filewalk

import (
	"errors"
	"io"
	"os"
	"sync/atomic"
	"syscall"
)

// The portable way to read directories and files: package os. On Linux, the
// build tag portable chooses it, so that it can be tested there.

// A directory is an open directory. It is closed when all its users have
// released it.
type directory struct {
	f     *os.File
	path  string
	users atomic.Int32
}

// openDirectory opens a directory that is not a symbolic link. Its caller is
// its first user.
func openDirectory(path string) (*directory, error) {
	info, err := os.Lstat(path)
	if err == nil && !info.IsDir() {
		err = errors.New("not a directory")
	}
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	d := &directory{f: f, path: path}
	d.users.Store(1)
	return d, nil
}

func (d *directory) retain() { d.users.Add(1) }

func (d *directory) release() {
	if d.users.Add(-1) == 0 {
		d.f.Close()
	}
}

// open opens a file in d that is not a symbolic link.
func (d *directory) open(name string) (file, error) {
	path := d.path + "/" + name
	info, err := os.Lstat(path)
	if err == nil && !info.Mode().IsRegular() {
		err = errIrregular
	}
	if err != nil {
		return file{}, err
	}
	return openNamed(path)
}

var errIrregular = errors.New("not a regular file")

// openNamed opens a regular file, without waiting for anybody should it have
// become a pipe.
func openNamed(path string) (file, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK|syscall.O_NOCTTY, 0)
	if err != nil {
		return file{}, err
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		f.Close()
		return file{}, errors.Join(err, errIrregular)
	}
	return file{f}, nil
}

// A file is an open file.
type file struct{ f *os.File }

func (f file) close() { f.f.Close() }

// readAt reads up to len(p) bytes at an offset. At the end of the file it
// reads none.
func (f file) readAt(p []byte, offset int64) (int, error) {
	n, err := f.f.ReadAt(p, offset)
	if err == io.EOF {
		err = nil
	}
	return n, err
}

// size returns the size that the file system gives, which for a file that is
// made up on the fly may be 0.
func (f file) size() (int64, error) {
	info, err := f.f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// A listing is a part of the entries of a directory. It is valid until it is
// used for the next.
type listing struct {
	items []item
	last  bool // there are no more
}

const listLength = 1024

// next fills l with the next entries of d.
func (d *directory) next(l *listing) error {
	l.items, l.last = l.items[:0], false
	for len(l.items) < listLength && !l.last {
		entries, err := d.f.ReadDir(listLength)
		for _, e := range entries {
			l.items = append(l.items, item{e.Name(), kindOf(e.Type())})
		}
		if err != nil && err != io.EOF {
			return err
		}
		l.last = err == io.EOF
	}
	return nil
}
