package filewalk

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/scan"
)

// A place is where a file is.
type place struct {
	target string // as written; "" for standard input
	dir    string // relative to the target, if that is a directory
	name   string // of the file
	named  bool   // the file is the target itself
}

// namedPlace is the place of a file that was named on the command line.
func namedPlace(target string) place {
	return place{target: target, name: filepath.Base(target), named: true}
}

func (p place) origin() scan.Origin {
	return scan.Origin{Target: p.target, Path: join(p.dir, p.name)}
}

// shown returns p as a user would write it.
func (p place) shown() string {
	if p.named {
		return shown(scan.Origin{Target: p.target})
	}
	return shown(p.origin())
}

// Bounds of what is read of the files beside one.
const (
	maxSiblings    = 64
	maxSiblingSize = 256 << 10
	maxEntries     = 4096 // of a directory that are looked at
)

// siblings calls visit for the regular files beside p, ignored or not, in the
// order of their names. They only add what they say to a text that cannot be
// judged alone, so one that cannot be read is passed over: if it is to be
// scanned itself, that is reported when its turn comes.
func (p place) siblings(visit func(scan.Sibling)) {
	dir := (&folder{target: p.target, path: p.dir}).disk()
	if p.named {
		dir = filepath.Dir(p.target)
	}
	f, err := os.Open(dir)
	if err != nil {
		return
	}
	defer f.Close()
	entries, _ := f.ReadDir(maxEntries) // what there is in spite of an error is used
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	d, err := openDirectory(dir + "/.")
	if err != nil {
		return
	}
	defer d.release()
	var buffer []byte
	for left := maxSiblings; len(entries) > 0 && left > 0; entries = entries[1:] {
		e := entries[0]
		if !e.Type().IsRegular() || e.Name() == p.name {
			continue
		}
		if body, ok := small(d, e.Name(), &buffer); ok {
			visit(scan.Sibling{Name: e.Name(), Body: func() []byte { return body }})
			left--
		}
	}
}

// small reads a file in d through buffer. ok is false if that is not possible
// or the file is too large.
func small(d *directory, name string, buffer *[]byte) (body []byte, ok bool) {
	f, err := d.open(name)
	if err != nil {
		return nil, false
	}
	defer f.close()
	if *buffer == nil {
		*buffer = make([]byte, maxSiblingSize+1)
	}
	n, err := (&sequence{file: f, end: -1}).fill(*buffer)
	return (*buffer)[:n], err == nil && n <= maxSiblingSize
}
