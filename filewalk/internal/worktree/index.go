package worktree

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
)

// An index is the sorted paths of the files that a repository tracks.
type index struct {
	paths []string
	all   bool // it could not be read, so everything counts as tracked
}

func (x *index) has(path string) bool {
	_, found := slices.BinarySearch(x.paths, path)
	return found || x.all
}

// hasBelow reports whether the index has dir, which then is a submodule, or
// something below it.
func (x *index) hasBelow(dir string) bool {
	i, _ := slices.BinarySearch(x.paths, dir+"/")
	return i < len(x.paths) && strings.HasPrefix(x.paths[i], dir+"/") || x.has(dir)
}

// readIndex reads the index in the git directory git, and the shared one that
// it may build upon. That one's entries all count, also those that have been
// deleted since: this errs on the side of what is tracked.
func readIndex(git string, hashSize int) *index {
	data, err := readFile(filepath.Join(git, "index"))
	if errors.Is(err, fs.ErrNotExist) {
		return &index{}
	}
	if err != nil {
		return &index{all: true}
	}
	paths, shared, err := parseIndex(data, hashSize)
	if err != nil {
		return &index{all: true}
	}
	if shared != "" {
		data, err := readFile(filepath.Join(git, "sharedindex."+shared))
		if err != nil {
			return &index{all: true}
		}
		base, _, err := parseIndex(data, hashSize)
		if err != nil {
			return &index{all: true}
		}
		paths = append(paths, base...)
	}
	slices.Sort(paths)
	return &index{paths: paths}
}

var errIndex = errors.New("not an index that is understood")

// Sizes of the parts of an index, in bytes.
const (
	headerSize = 12
	statSize   = 40 // of what an entry begins with
	modeAt     = 24 // in it
	flagsSize  = 2

	// Names can be compressed, in a hostile index without end. At this ratio
	// to its size, they are some 500 bytes long on average.
	maxRatio = 8

	extendedFlag = 0x4000
	modeDir      = 0o040000
)

// parseIndex returns the paths of an index, in its order, and the ID of the
// shared index that it builds upon or "".
func parseIndex(data []byte, hashSize int) (paths []string, shared string, err error) {
	if len(data) < headerSize+hashSize || string(data[:4]) != "DIRC" {
		return nil, "", errIndex
	}
	version, count := binary.BigEndian.Uint32(data[4:]), binary.BigEndian.Uint32(data[8:])
	if version < 2 || version > 4 {
		return nil, "", errIndex
	}
	rest := data[headerSize : len(data)-hashSize]
	var names []byte // of all entries, so that they are one allocation
	var ends []int
	previous := 0 // where the name before begins
	for range count {
		start := len(names)
		size := 0
		if names, size = appendEntry(names, rest, previous, version, hashSize); size == 0 || len(names) > maxRatio*len(data) {
			return nil, "", errIndex
		}
		rest = rest[size:]
		previous = start
		ends = append(ends, len(names))
	}
	all, start := string(names), 0
	for _, end := range ends {
		if end > start { // an entry without a name stands for one of the shared index
			paths = append(paths, all[start:end])
		}
		start = end
	}
	shared, err = extensions(rest, hashSize)
	return paths, shared, err
}

// appendEntry appends the name of the entry at the start of data to names, and
// returns them and the size of the entry, 0 if it is malformed. The name of
// the entry before it begins at names[previous].
func appendEntry(names, data []byte, previous int, version uint32, hashSize int) ([]byte, int) {
	n := statSize + hashSize + flagsSize
	if len(data) < n {
		return names, 0
	}
	if mode := binary.BigEndian.Uint32(data[modeAt:]); mode == modeDir {
		return names, 0 // a sparse index does not say what lies below
	}
	if version >= 3 && binary.BigEndian.Uint16(data[n-flagsSize:])&extendedFlag != 0 {
		n += flagsSize
	}
	if version == 4 {
		strip, size := varint(data[min(n, len(data)):])
		if before := names[previous:]; size > 0 && strip <= len(before) {
			names = append(names, before[:len(before)-strip]...)
			n += size
		} else {
			return names, 0
		}
	}
	end := bytes.IndexByte(data[min(n, len(data)):], 0)
	if end < 0 {
		return names, 0
	}
	names = append(names, data[n:n+end]...)
	n += end + 1
	if version < 4 {
		n = (n + 7) &^ 7
	}
	if n > len(data) {
		return names, 0
	}
	return names, n
}

// varint reads a number as git writes offsets. The size is 0 if it is cut off
// or absurd.
func varint(data []byte) (value, size int) {
	for i, b := range data {
		value = value<<7 | int(b&0x7f)
		if b < 0x80 {
			return value, i + 1
		}
		if value++; i == 4 {
			break
		}
	}
	return 0, 0
}

// extensions looks through what follows the entries of an index for the link
// to a shared one. An extension that is not optional and not known is an error.
func extensions(data []byte, hashSize int) (shared string, err error) {
	for len(data) > 0 {
		if len(data) < 8 {
			return "", errIndex
		}
		name, size := string(data[:4]), int64(binary.BigEndian.Uint32(data[4:]))
		if data = data[8:]; size > int64(len(data)) {
			return "", errIndex
		}
		body := data[:size]
		data = data[size:]
		switch {
		case name == "link" && len(body) >= hashSize:
			if id := body[:hashSize]; !bytes.Equal(id, make([]byte, hashSize)) {
				shared = hex.EncodeToString(id)
			}
		case name == "sdir", 'A' <= name[0] && name[0] <= 'Z':
		default:
			return "", errIndex
		}
	}
	return shared, nil
}
