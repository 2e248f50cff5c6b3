//go:build unix

package packs

import (
	"fmt"
	"math"
	"os"
	"syscall"
)

// mapFile returns the contents of a file, mapped into memory, and what
// releases them. If the file shrinks afterwards, reading what is gone faults:
// see guard.
func mapFile(path string) ([]byte, func() error, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, bare(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, nil, bare(err)
	}
	size := info.Size()
	switch {
	case !info.Mode().IsRegular():
		return nil, nil, fmt.Errorf("mapping: not a regular file")
	case size == 0:
		return nil, func() error { return nil }, nil
	case size > math.MaxInt:
		return nil, nil, fmt.Errorf("mapping: larger than the address space")
	}
	data, err := syscall.Mmap(int(f.Fd()), 0, int(size), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return nil, nil, fmt.Errorf("mapping: %v", err)
	}
	return data, func() error { return syscall.Munmap(data) }, nil
}
