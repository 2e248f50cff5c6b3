package packs

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
)

// maxLooseHeader is more than the header of any loose object: type, size, NUL.
const maxLooseHeader = 32

var errLoose = errors.New("reading loose object: invalid header")

// A loose is an object in a file of its own.
type loose struct {
	id   ID
	path string
}

// listLoose lists the loose objects of an object directory.
func (s *Store) listLoose(dir string) {
	folders, err := os.ReadDir(dir)
	if err != nil {
		s.problem(Problem{Path: dir, Err: bare(err)})
	}
	for _, f := range folders {
		if len(f.Name()) != 2 || !f.IsDir() {
			continue
		}
		folder := filepath.Join(dir, f.Name())
		files, err := os.ReadDir(folder)
		if err != nil {
			s.problem(Problem{Path: folder, Err: bare(err)})
		}
		for _, e := range files {
			name := f.Name() + e.Name()
			id, err := ParseID(name)
			if err == nil && len(name) == 2*s.options.Format.Size() && id.String() == name {
				s.loose = append(s.loose, loose{id, filepath.Join(folder, e.Name())})
			}
		}
	}
}

// looseHeader reads the type and the size of a loose object from the start of
// its file, and where its body begins in the inflated data.
func (f *inflater) looseHeader(start []byte) (t Type, size uint64, body int, err error) {
	var out [maxLooseHeader + slack]byte
	n, err := f.prefix(out[:], start)
	if err != nil {
		return 0, 0, 0, err
	}
	head := out[:n]
	end := bytes.IndexByte(head, 0)
	if end < 0 {
		return 0, 0, 0, errLoose
	}
	name, digits, ok := bytes.Cut(head[:end], []byte(" "))
	t, known := parseType(string(name))
	size, err = strconv.ParseUint(string(digits), 10, 63)
	if !ok || !known || err != nil || digits[0] == '+' {
		return 0, 0, 0, errLoose
	}
	return t, size, end + 1, nil
}

// looseType returns the type of a loose object.
func (f *inflater) looseType(path string) (Type, error) {
	start, err := readStart(path)
	if err != nil {
		return 0, err
	}
	t, _, _, err := f.looseHeader(start)
	return t, err
}

// readStart reads the start of a file, enough for a header.
func readStart(path string) ([]byte, error) {
	f, err := openRegular(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	start := make([]byte, 4096)
	n, err := io.ReadFull(f, start)
	if err != nil && err != io.ErrUnexpectedEOF {
		return nil, bare(err)
	}
	return start[:n], nil
}

// readLoose reads a loose object into a buffer that alloc makes for its size
// and slack. The body is the end of the buffer, less the slack.
func (f *inflater) readLoose(path string, limit uint64, alloc alloc) (Type, []byte, error) {
	start, err := readStart(path)
	if err != nil {
		return 0, nil, err
	}
	t, size, body, err := f.looseHeader(start)
	if err != nil {
		return 0, nil, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return 0, nil, bare(err)
	}
	if err := acceptable(size, limit, int(info.Size())); err != nil {
		return t, nil, err
	}
	if uint64(info.Size()) > limit+limit/8+uint64(len(start)) { // it cannot be honest
		return t, nil, errLonger
	}
	data := start
	if len(start) == cap(start) {
		if data, err = os.ReadFile(path); err != nil {
			return 0, nil, bare(err)
		}
	}
	buf, err := alloc(body + int(size))
	if err != nil {
		return 0, nil, err
	}
	n, err := f.zlib(buf, data, true)
	if err == nil && n != len(data) {
		err = errors.New("reading loose object: something follows it")
	}
	return t, buf[body : body+int(size)], err
}
