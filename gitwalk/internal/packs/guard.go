package packs

import (
	"errors"
	"io/fs"
	"os"
	"runtime/debug"
)

var errVanished = errors.New("reading: the file shrank or could not be read from disk")

// guard calls read, which touches mapped files, and turns the fault into an
// error that occurs when a file has shrunk since it was mapped, or its disk
// fails. Any other panic goes on.
func guard(read func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer caught(&err)
	return read()
}

// caught, when deferred in a goroutine that panics on faults, does what guard
// does.
func caught(err *error) {
	if e := fault(recover()); e != nil {
		*err = e
	}
}

// fault is the error for a recovered panic that a memory fault caused, nil if
// there was none. It panics again with anything else, such as a nil pointer.
func fault(recovered any) error {
	if recovered == nil {
		return nil
	}
	if e, ok := recovered.(interface{ Addr() uintptr }); ok && e.Addr() >= 4096 {
		return errVanished
	}
	panic(recovered)
}

// openRegular opens a file, unless it is something that might never end, or
// never begin.
func openRegular(path string) (*os.File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, bare(err)
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("opening: not a regular file")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, bare(err)
	}
	return f, nil
}

// bare returns err without the path that a [Problem] names beside it.
func bare(err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}
