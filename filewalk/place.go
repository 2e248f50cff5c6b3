package filewalk

import (
	"cmp"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/authlete/authlete-scan/scan"
)

// A place is where a file is.
type place struct {
	target string // as written; "" for standard input
	dir    string // relative to the target, if that is a directory
	name   string // of the file
	named  bool   // the file is the target itself

	open map[string][]byte // see Source.Open
}

// namedPlace is the place of a file that was named on the command line.
func namedPlace(target string) place {
	return place{target: target, name: filepath.Base(target), named: true}
}

func (p place) origin() scan.Origin {
	return scan.Origin{Target: p.target, Path: join(p.dir, p.name)}
}

// folder returns the path to open the directory of p with.
func (p place) folder() string {
	if p.named {
		return filepath.Dir(p.target)
	}
	return (&folder{target: p.target, path: p.dir}).disk()
}

// disk returns the path to open p with.
func (p place) disk() string { return p.folder() + "/" + p.name }

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
	dir := p.folder()
	names := p.beside(dir)
	var buffer []byte
	d, err := openDirectory(dir + "/.")
	if err == nil { // else there is what is open, at most
		defer d.release()
	}
	for left := maxSiblings; len(names) > 0 && left > 0; names = names[1:] {
		body, ok := p.open[join(p.dir, names[0])]
		if !ok && err == nil {
			body, ok = small(d, names[0], &buffer)
		}
		if ok && len(body) <= maxSiblingSize {
			visit(scan.Sibling{Name: names[0], Body: func() []byte { return body }})
			left--
		}
	}
}

// beside returns the names of the regular files in dir and of those that are
// open there, without p, in their order.
func (p place) beside(dir string) []string {
	var names []string
	if f, err := os.Open(dir); err == nil {
		defer f.Close()
		entries, _ := f.ReadDir(maxEntries) // what there is in spite of an error is used
		for _, e := range entries {
			if e.Type().IsRegular() {
				names = append(names, e.Name())
			}
		}
	}
	for name := range p.open {
		if path.Dir(name) == cmp.Or(p.dir, ".") {
			names = append(names, path.Base(name))
		}
	}
	slices.Sort(names)
	return slices.DeleteFunc(slices.Compact(names), func(name string) bool { return name == p.name })
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
