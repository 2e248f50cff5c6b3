//go:build linux && !portable

package filewalk

import (
	"bytes"
	"encoding/binary"
	"io"
	"os"
	"sync/atomic"
	"syscall"
)

// Opening a file with package os costs more than scanning it: a poller, a
// finaliser and a path to resolve from its root. So here a directory is a file
// descriptor, its entries are taken from the kernel's own records, which say
// what each is without asking for it, and files are opened relative to it. All
// of it holds for any directory and file, but not for what can keep a reader
// waiting; see pipe.

// A directory is an open directory. It is closed when all its users have
// released it.
type directory struct {
	fd     int
	path   string
	prompt bool // short reads of its files tell their ends
	users  atomic.Int32
}

// openDirectory opens a directory that is not a symbolic link. Its caller is
// its first user.
func openDirectory(path string) (*directory, error) {
	fd, err := open(syscall.Open, path, syscall.O_DIRECTORY|syscall.O_NOFOLLOW)
	if err != nil {
		return nil, err
	}
	d := &directory{fd: fd, path: path, prompt: isPrompt(fd)}
	d.users.Store(1)
	return d, nil
}

func (d *directory) retain() { d.users.Add(1) }

func (d *directory) release() {
	if d.users.Add(-1) == 0 {
		syscall.Close(d.fd)
	}
}

// open opens a file in d that is not a symbolic link.
func (d *directory) open(name string) (file, error) {
	if d.prompt {
		if fd, err := open(d.openHere, name, syscall.O_NOFOLLOW); err == nil {
			return file{fd, true}, nil
		}
	}
	at := func(name string, mode int, perm uint32) (int, error) { return syscall.Openat(d.fd, name, mode, perm) }
	fd, err := open(at, name, syscall.O_NOFOLLOW)
	return file{fd: fd}, err
}

// openNamed opens a regular file.
func openNamed(path string) (file, error) {
	fd, err := open(syscall.Open, path, 0)
	return file{fd: fd}, err
}

// open opens a file without waiting for anybody, should it have become a pipe.
func open(at func(string, int, uint32) (int, error), name string, mode int) (int, error) {
	for {
		fd, err := at(name, mode|syscall.O_RDONLY|syscall.O_CLOEXEC|syscall.O_NONBLOCK|syscall.O_NOCTTY, 0)
		if err != syscall.EINTR {
			return fd, err
		}
	}
}

// A file is an open file.
type file struct {
	fd     int
	prompt bool // a short read tells its end
}

func (f file) close() { syscall.Close(f.fd) }

// readAt reads up to len(p) bytes at an offset. At the end of the file it
// reads none, or returns io.EOF together with what comes before the end.
func (f file) readAt(p []byte, offset int64) (int, error) {
	for {
		n, err := syscall.Pread(f.fd, p, offset)
		switch {
		case err == syscall.EINTR:
			continue
		case err == nil && f.prompt && isEnd(n, len(p), offset):
			err = io.EOF
		}
		return max(n, 0), err
	}
}

// size returns the size that the file system gives, which for a file that is
// made up on the fly may be 0.
func (f file) size() (int64, error) {
	var stat syscall.Stat_t
	err := syscall.Fstat(f.fd, &stat)
	return stat.Size, err
}

// A listing is a part of the entries of a directory. It is valid until it is
// used for the next.
type listing struct {
	items  []item
	last   bool // there are no more
	buffer []byte
}

const (
	listSize   = 64 << 10
	recordSize = 4 << 10 // more than any entry needs
)

// next fills l with the next entries of d.
func (d *directory) next(l *listing) error {
	if l.buffer == nil {
		l.buffer = make([]byte, listSize)
	}
	l.items, l.last = l.items[:0], false
	filled := 0
	for len(l.buffer)-filled >= recordSize {
		n, err := syscall.ReadDirent(d.fd, l.buffer[filled:])
		switch {
		case err == syscall.EINTR:
			continue
		case err != nil:
			return err
		case n <= 0:
			l.last = true
		}
		if l.last {
			break
		}
		filled += n
	}
	l.parse(d, l.buffer[:filled])
	return nil
}

// Offsets in a record of getdents64: after two numbers come the length of the
// record, the type of the entry, and its name with a zero byte.
const (
	inodeAt  = 0
	lengthAt = 16
	typeAt   = 18
	nameAt   = 19
)

func (l *listing) parse(d *directory, records []byte) {
	text := string(records) // one copy, which all names share
	for at := 0; at+nameAt < len(records); {
		record := records[at:]
		length := int(binary.NativeEndian.Uint16(record[lengthAt:]))
		end := bytes.IndexByte(record[nameAt:length], 0)
		name := text[at+nameAt : at+nameAt+end]
		at += length
		if name == "." || name == ".." || binary.NativeEndian.Uint64(record[inodeAt:]) == 0 {
			continue
		}
		l.items = append(l.items, item{name, d.kind(record[typeAt], name)})
	}
}

// kind returns what an entry is, of the type that the kernel gives. Some file
// systems give none.
func (d *directory) kind(t byte, name string) kind {
	switch t {
	case syscall.DT_REG:
		return regular
	case syscall.DT_DIR:
		return subdirectory
	case syscall.DT_LNK:
		return link
	case syscall.DT_FIFO:
		return pipe
	case syscall.DT_SOCK:
		return socket
	case syscall.DT_CHR, syscall.DT_BLK:
		return device
	}
	info, err := os.Lstat(d.path + "/" + name)
	if err != nil {
		return regular // opening it will tell
	}
	return kindOf(info.Mode())
}
