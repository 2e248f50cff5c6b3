package gitwalk

import (
	"bytes"
	"encoding/hex"
	"errors"
	"iter"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

var errTree = errors.New("reading tree: it is damaged")

// The modes of tree entries, as far as they matter.
const (
	modeTree      = 0o040000
	modeSubmodule = 0o160000
	modeType      = 0o170000
)

// An entry is one of a tree. Its name is valid as long as the tree's body.
type entry struct {
	mode int
	name []byte
	raw  []byte // the id
	size int    // of all of it, in bytes
}

func (e *entry) isTree() bool      { return e.mode&modeType == modeTree }
func (e *entry) isSubmodule() bool { return e.mode&modeType == modeSubmodule }

func (e *entry) id() packs.ID {
	id, _ := packs.IDFromBytes(e.raw) // entries makes raw of the right size
	return id
}

// entries yields the entries of a tree. damaged is set if the rest of the tree
// makes no sense.
func entries(body []byte, format packs.Format, damaged *bool) iter.Seq[entry] {
	return func(yield func(entry) bool) {
		size := format.Size()
		for len(body) > 0 {
			space := bytes.IndexByte(body[:min(len(body), 8)], ' ')
			nul := bytes.IndexByte(body, 0)
			if space < 1 || nul <= space+1 || len(body)-nul-1 < size {
				*damaged = true
				return
			}
			e := entry{name: body[space+1 : nul], raw: body[nul+1 : nul+1+size], size: nul + 1 + size}
			for _, digit := range body[:space] {
				e.mode = e.mode<<3 | int(digit-'0')&7
			}
			body = body[e.size:]
			if !yield(e) {
				return
			}
		}
	}
}

// rawID returns the bytes of an id.
func rawID(id packs.ID) []byte {
	raw, _ := hex.DecodeString(id.String()) // an ID has nothing but digits
	return raw
}

func compareIDs(a, b packs.ID) int { return strings.Compare(a.String(), b.String()) }
