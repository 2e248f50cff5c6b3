package packs

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"os"
)

// Stream returns a reader of an object's body, its type and its size, without
// holding the body in memory unless the object is a delta; then
// [Options.MaxObject] applies. Read fails if the body is not of that size or
// its checksum is wrong. The caller must close the reader, before the Store.
func (s *Store) Stream(id ID) (io.ReadCloser, Type, int64, error) {
	first := ErrMissing
	for at := range s.places(id) {
		r, t, size, err := s.stream(at)
		if err == nil {
			return r, t, size, nil
		}
		if first == ErrMissing {
			first = err
		}
	}
	return nil, 0, 0, first
}

func (s *Store) stream(at place) (r io.ReadCloser, t Type, size int64, err error) {
	if at.pack < 0 {
		return streamLoose(s.loose[at.pos].path)
	}
	pk := s.packs[at.pack]
	var h header
	err = guard(func() (err error) {
		h, err = parseHeader(pk.data, pk.index.offset(at.pos), pk.index.size)
		return err
	})
	switch {
	case err != nil:
		return nil, 0, 0, err
	case h.delta():
		t, body, err := s.NewReader().at(at, 0)
		return io.NopCloser(bytes.NewReader(body)), t, int64(len(body)), err
	}
	mapped := &guarded{bytes.NewReader(pk.stream(&h))}
	z, err := zlib.NewReader(mapped)
	if err != nil {
		return nil, 0, 0, fmt.Errorf("reading object: %w", err)
	}
	return &stream{z: z, left: int64(h.size)}, h.kind, int64(h.size), nil
}

func streamLoose(path string) (io.ReadCloser, Type, int64, error) {
	start, err := readStart(path)
	if err != nil {
		return nil, 0, 0, err
	}
	t, size, skip, err := new(inflater).looseHeader(start)
	if err != nil {
		return nil, 0, 0, err
	}
	file, err := openRegular(path)
	if err != nil {
		return nil, 0, 0, err
	}
	z, err := zlib.NewReader(file)
	if err == nil {
		_, err = io.CopyN(io.Discard, z, int64(skip))
	}
	if err != nil {
		file.Close()
		return nil, 0, 0, fmt.Errorf("reading loose object: %w", err)
	}
	return &stream{z: z, file: file, left: int64(size)}, t, int64(size), nil
}

// A stream is the body of an object. It ends in an error unless there are
// exactly left bytes.
type stream struct {
	z    io.ReadCloser
	file *os.File // nil for an object in a pack
	left int64
}

func (s *stream) Read(p []byte) (int, error) {
	n, err := s.z.Read(p)
	s.left -= int64(n)
	switch {
	case s.left < 0:
		return 0, errLonger
	case err == io.EOF && s.left > 0:
		return n, errShorter
	}
	return n, err
}

func (s *stream) Close() error {
	err := s.z.Close()
	if s.file != nil {
		err = s.file.Close()
	}
	return err
}

// A guarded reads mapped memory that may be gone.
type guarded struct{ r *bytes.Reader }

func (g *guarded) Read(p []byte) (n int, err error) {
	fault := guard(func() error {
		n, err = g.r.Read(p)
		return nil
	})
	if fault != nil {
		return 0, fault
	}
	return n, err
}
