package packs

import (
	"compress/zlib"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"strconv"
)

// A Format is the hash function that names the objects of a repository.
type Format uint8

// The object formats of git.
const (
	SHA1 Format = iota
	SHA256
)

// Size returns the length of an id in bytes.
func (f Format) Size() int {
	if f == SHA256 {
		return sha256.Size
	}
	return sha1.Size
}

func (f Format) hash() hash.Hash {
	if f == SHA256 {
		return sha256.New()
	}
	return sha1.New()
}

// sum returns the id of an object.
func (f Format) sum(t Type, body []byte) ID {
	h := f.hash()
	h.Write(fmt.Appendf(nil, "%s %d\x00", t, len(body)))
	h.Write(body)
	return makeID(h.Sum(nil))
}

// sumStream returns the id of an object whose zlib stream r has, and reads
// that to its end.
func (f Format) sumStream(t Type, size uint64, r io.Reader) (ID, error) {
	z, err := zlib.NewReader(r)
	if err != nil {
		return ID{}, errZlib
	}
	h := f.hash()
	h.Write(fmt.Appendf(nil, "%s %d\x00", t, size))
	n, err := io.Copy(h, z)
	switch {
	case err != nil:
		return ID{}, errDeflate
	case uint64(n) != size:
		return ID{}, errShorter
	}
	return makeID(h.Sum(nil)), nil
}

// An ID names an object. IDs can be compared and be keys of maps. The zero ID
// names nothing.
type ID struct {
	raw  [sha256.Size]byte
	size uint8
}

// makeID returns the id with the given bytes, of which there are 20 or 32.
func makeID(raw []byte) ID {
	var id ID
	id.size = uint8(copy(id.raw[:], raw))
	return id
}

// ParseID returns the id written as 40 or 64 hexadecimal digits.
func ParseID(s string) (ID, error) {
	if len(s) != 2*sha1.Size && len(s) != 2*sha256.Size {
		return ID{}, fmt.Errorf("parsing object id: %d digits", len(s))
	}
	raw, err := hex.DecodeString(s)
	if err != nil {
		return ID{}, fmt.Errorf("parsing object id: %v", err)
	}
	return makeID(raw), nil
}

// IDFromBytes returns the id whose 20 or 32 bytes raw holds, as the entries of
// a tree do.
func IDFromBytes(raw []byte) (ID, error) {
	if len(raw) != sha1.Size && len(raw) != sha256.Size {
		return ID{}, fmt.Errorf("reading object id: %d bytes", len(raw))
	}
	return makeID(raw), nil
}

// IsZero reports whether id names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// String returns id in hexadecimal digits.
func (id ID) String() string { return hex.EncodeToString(id.raw[:id.size]) }

// bytes returns the id's bytes, which must not be changed.
func (id *ID) bytes() []byte { return id.raw[:id.size] }

// A Type is the type of an object, numbered as in pack files.
type Type uint8

// The types of objects.
const (
	Commit Type = 1
	Tree   Type = 2
	Blob   Type = 3
	Tag    Type = 4
)

// The types that only the entries of packs have.
const (
	ofsDelta Type = 6
	refDelta Type = 7
)

// String returns git's name of the type.
func (t Type) String() string {
	switch t {
	case Commit:
		return "commit"
	case Tree:
		return "tree"
	case Blob:
		return "blob"
	case Tag:
		return "tag"
	}
	return "type " + strconv.Itoa(int(t))
}

func parseType(name string) (Type, bool) {
	for t := Commit; t <= Tag; t++ {
		if t.String() == name {
			return t, true
		}
	}
	return 0, false
}

// Types is a set of types.
type Types uint8

// AllTypes holds every type.
const AllTypes Types = 1<<Commit | 1<<Tree | 1<<Blob | 1<<Tag

// Only returns the set of the given types.
func Only(types ...Type) Types {
	var s Types
	for _, t := range types {
		s |= 1 << t
	}
	return s
}

// Has reports whether t is in the set.
func (s Types) Has(t Type) bool { return s&(1<<t) != 0 }

// An Object is an object as [Store.Walk] pushes it. Body is valid only until
// the function returns that it was passed to, which must not change it.
type Object struct {
	ID   ID
	Type Type
	Body []byte
}

// A Problem is something that should have been read and could not be: an
// object if ID is not zero, else a file.
type Problem struct {
	ID   ID
	Path string // the file it is, or was expected, in; may be ""
	Err  error  // lower case, without the path, never contents
}

// A Large is an object that was left out because it, or an object that it is a
// delta of, is larger than [Options.MaxObject].
type Large struct {
	ID     ID
	Type   Type
	Size   int64 // as declared, of it or of the first of its bases that is too large
	Stream bool  // whether [Store.Stream] can read it
}
