//go:build unix

package packs

import (
	"errors"
	"fmt"
	"math"
	"syscall"
)

// mapFile returns the contents of a file, mapped into memory, and what
// releases them. If the file shrinks afterwards, reading what is gone faults:
// see guard.
func mapFile(path string) ([]byte, func() error, error) {
	f, err := openRegular(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, nil, bare(err)
	}
	size := info.Size()
	switch {
	case size == 0:
		return nil, func() error { return nil }, nil
	case size > math.MaxInt:
		return nil, nil, errors.New("mapping: larger than the address space")
	}
	data, err := syscall.Mmap(int(f.Fd()), 0, int(size), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return nil, nil, fmt.Errorf("mapping: %v", err)
	}
	return data, func() error { return syscall.Munmap(data) }, nil
}
