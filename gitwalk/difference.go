package gitwalk

import (
	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// A change is a blob that a commit has under a path where none of its parents
// has it.
type change struct {
	path string
	blob packs.ID
	olds []packs.ID // what the parents have there; zero for nothing
}

// A differ compares trees.
type differ struct {
	reader  *packs.Reader
	format  packs.Format
	problem func(id packs.ID, err error)
}

// A listed is an entry of a tree that outlives its body.
type listed struct {
	tree bool
	id   packs.ID
}

// list returns the entries of a tree by name, and the names in order, without
// submodules. The zero id is an empty tree.
func (d *differ) list(id packs.ID) (names []string, all map[string]listed) {
	if id.IsZero() {
		return nil, nil
	}
	kind, body, err := d.reader.Get(id)
	if err == nil && kind != packs.Tree {
		err = errTree
	}
	if err != nil {
		d.problem(id, err)
		return nil, nil
	}
	damaged := false
	all = map[string]listed{}
	for e := range entries(body, d.format, &damaged) {
		if !e.isSubmodule() {
			names = append(names, string(e.name))
			all[string(e.name)] = listed{e.isTree(), e.id()}
		}
	}
	if damaged {
		d.problem(id, errTree)
	}
	return names, all
}

// changes calls visit with what the tree has below prefix and none of the trees
// of the parents has.
func (d *differ) changes(tree packs.ID, parents []packs.ID, prefix string, depth int, visit func(change)) {
	if depth > maxDepth {
		d.problem(tree, errDepth)
		return
	}
	names, all := d.list(tree)
	before := make([]map[string]listed, len(parents))
	for i, p := range parents {
		_, before[i] = d.list(p)
	}
	for _, name := range names {
		now := all[name]
		var olds []packs.ID
		same := false
		for _, b := range before {
			was, ok := b[name]
			same = same || ok && was == now
			if ok && was.tree != now.tree {
				was.id = packs.ID{}
			}
			olds = append(olds, was.id)
		}
		switch {
		case same:
		case now.tree:
			d.changes(now.id, olds, prefix+name+"/", depth+1, visit)
		default:
			visit(change{prefix + name, now.id, olds})
		}
	}
}
