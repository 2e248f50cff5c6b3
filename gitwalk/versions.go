package gitwalk

import (
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// versions finds out what trees hold under some paths, whatever it is.
type versions struct {
	reader  *packs.Reader
	format  packs.Format
	top     folder
	number  map[packs.ID]int32 // of each blob that was found
	blobs   []packs.ID         // by number
	known   map[treeAt]*node
	problem func(id packs.ID, err error)
}

// A folder is what to look for in a tree.
type folder struct {
	files   map[string]bool
	folders map[string]*folder
}

type treeAt struct {
	tree packs.ID
	at   *folder
}

func newVersions(store *packs.Store, format packs.Format, problem func(packs.ID, error)) *versions {
	return &versions{
		reader: store.NewReader(), format: format, number: map[packs.ID]int32{}, known: map[treeAt]*node{}, problem: problem,
	}
}

// follow adds a path.
func (v *versions) follow(path string) {
	at := &v.top
	dirs := strings.Split(path, "/")
	for _, name := range dirs[:len(dirs)-1] {
		if at.folders == nil {
			at.folders = map[string]*folder{}
		}
		if at.folders[name] == nil {
			at.folders[name] = &folder{}
		}
		at = at.folders[name]
	}
	if at.files == nil {
		at.files = map[string]bool{}
	}
	at.files[dirs[len(dirs)-1]] = true
}

// tree returns what the tree id holds under the paths, nil for nothing.
func (v *versions) tree(id packs.ID) *node { return v.at(treeAt{id, &v.top}) }

func (v *versions) at(key treeAt) *node {
	if n, ok := v.known[key]; ok {
		return n
	}
	n := &node{id: key.tree}
	v.fill(n, key.at)
	if len(n.items) == 0 {
		n = nil
	}
	v.known[key] = n
	return n
}

func (v *versions) fill(n *node, at *folder) {
	kind, body, err := v.reader.Get(n.id)
	if err == nil && kind != packs.Tree {
		err = errTree
	}
	if err != nil {
		v.problem(n.id, err)
		return
	}
	damaged := false
	for e := range entries(body, v.format, &damaged) {
		switch name := string(e.name); {
		case e.isTree() && at.folders[name] != nil:
			n.items = append(n.items, item{name, none, &node{id: e.id()}})
		case !e.isTree() && !e.isSubmodule() && at.files[name]:
			n.items = append(n.items, item{name, v.blob(e.id()), nil})
		}
	}
	if damaged {
		v.problem(n.id, errTree)
	}
	for i := range n.items { // later, since it ends the life of body
		if it := &n.items[i]; it.child != nil {
			it.child = v.at(treeAt{it.child.id, at.folders[it.name]})
		}
	}
	n.items = slices.DeleteFunc(n.items, func(it item) bool { return it.child == nil && it.blob == none })
	slices.SortStableFunc(n.items, func(a, b item) int { return strings.Compare(a.name, b.name) })
}

func (v *versions) blob(id packs.ID) int32 {
	n, ok := v.number[id]
	if !ok {
		n = int32(len(v.blobs))
		v.number[id] = n
		v.blobs = append(v.blobs, id)
	}
	return n
}
