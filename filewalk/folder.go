package filewalk

import (
	"path"
	"path/filepath"
	"strings"

	"github.com/authlete/authlete-scan/filewalk/internal/worktree"
	"github.com/authlete/authlete-scan/internal/gitignore"
	"github.com/authlete/authlete-scan/scan"
)

// A folder is a directory that a walk has come to. It does not change once it
// is shared.
type folder struct {
	target string // as written
	path   string // relative to the target; "" for the target itself

	tree   *worktree.Tree    // the repository that it belongs to, if any
	inner  string            // relative to the top of tree, or to the target
	rules  *gitignore.Rules  // what is ignored here
	hidden gitignore.Verdict // why only tracked files count; zero if all do
}

// below returns the folder name in f. It has the same rules.
func (f *folder) below(name string, hidden gitignore.Verdict) *folder {
	return &folder{
		target: f.target, path: join(f.path, name),
		tree: f.tree, inner: join(f.inner, name), rules: f.rules, hidden: hidden,
	}
}

func (f *folder) origin(name string) scan.Origin {
	return scan.Origin{Target: f.target, Path: join(f.path, name)}
}

// shown returns f as a user would write it.
func (f *folder) shown() string { return shown(scan.Origin{Target: f.target, Path: f.path}) }

// disk returns the path to open f with. The dot has a target that is a
// symbolic link followed, while no other link is.
func (f *folder) disk() string {
	if f.path == "" {
		return strings.TrimSuffix(f.target, "/") + "/."
	}
	return strings.TrimSuffix(f.target, "/") + "/" + f.path
}

// enter returns f with the rules that its own ignore file adds, or with those
// of the repository that begins here. Listed says that names are all that f
// holds, which saves looking for the two.
func (f *folder) enter(items []item, listed bool) *folder {
	ignores, repository := !listed, !listed
	for i := range items {
		ignores = ignores || items[i].name == ".gitignore"
		repository = repository || items[i].name == ".git"
	}
	if !ignores && !repository {
		return f
	}
	g := *f
	if repository && (f.inner != "" || f.tree == nil) {
		if tree := worktree.Open(f.disk()); tree != nil {
			g.tree, g.inner, g.rules, g.hidden = tree, "", tree.Rules(), gitignore.Verdict{}
		}
	}
	if ignores && !g.hidden.Ignored {
		g.rules = g.tree.With(g.rules, g.inner, f.disk()+"/.gitignore", shown(f.origin(".gitignore")))
	}
	return &g
}

// ignored returns the verdict that keeps the file or directory name in f from
// being scanned, the zero one if none does. Of an ignored directory that has
// tracked files below it, hidden is the verdict on the rest.
func (f *folder) ignored(name string, dir bool) (verdict, hidden gitignore.Verdict) {
	if f.rules == nil && !f.hidden.Ignored {
		return verdict, hidden
	}
	inner := join(f.inner, name)
	v := f.hidden
	if !v.Ignored {
		v = f.rules.Last(inner, dir)
	}
	switch {
	case !v.Ignored:
		return verdict, hidden
	case dir && f.tree.TrackedBelow(inner):
		return verdict, v
	case !dir && f.tree.Tracked(inner):
		return verdict, hidden
	}
	return v, hidden
}

// join is path.Join for paths that are clean already.
func join(dir, name string) string {
	if dir == "" {
		return name
	}
	return dir + "/" + name
}

// shown returns o as a user would write it.
func shown(o scan.Origin) string {
	target := path.Clean(filepath.ToSlash(o.Target))
	switch {
	case o.Target == "":
		return "-"
	case o.Path == "":
		return target
	case target == ".":
		return o.Path
	case target == "/":
		return target + o.Path
	}
	return target + "/" + o.Path
}
