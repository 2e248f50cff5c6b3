package worktree

import (
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/authlete/authlete-scan/internal/gitignore"
)

// A Tree is the working tree of one repository. Its methods may be called from
// any number of goroutines. The nil Tree stands for a tree without a
// repository: it has no rules of its own and tracks nothing.
type Tree struct {
	root  string // its top directory
	rules *gitignore.Rules
	parse func(data []byte) *gitignore.List
	index func() *index // reads it when it is first asked for
}

// Open returns the working tree whose top directory is dir, or nil if dir has
// no .git that is a repository.
func Open(dir string) *Tree {
	git, common := gitDirs(dir)
	if git == "" {
		return nil
	}
	c := readConfig(git, common)
	t := &Tree{root: dir, parse: gitignore.Parse}
	if c.ignoreCase {
		t.parse = gitignore.ParseFold
	}
	t.index = sync.OnceValue(func() *index { return readIndex(git, c.hashSize) })
	excludes := c.excludesFile
	if excludes != "" && !filepath.IsAbs(excludes) {
		excludes = filepath.Join(dir, excludes)
	}
	for _, file := range []string{excludes, filepath.Join(common, "info", "exclude")} {
		if data, err := readFile(file); err == nil {
			t.rules = t.rules.With("", filepath.ToSlash(file), t.parse(data))
		}
	}
	return t
}

// Find returns the working tree that dir lies in, or nil if there is none, and
// the path of dir below its top, "" for the top itself. Dir must be absolute
// and free of symbolic links.
func Find(dir string) (t *Tree, inner string) {
	for top := dir; ; top = filepath.Dir(top) {
		if t := Open(top); t != nil {
			inner, err := filepath.Rel(top, dir)
			if err != nil || inner == "." {
				inner = ""
			}
			return t, filepath.ToSlash(inner)
		}
		if filepath.Dir(top) == top {
			return nil, ""
		}
	}
}

// Rules returns the rules that hold for the whole tree.
func (t *Tree) Rules() *gitignore.Rules {
	if t == nil {
		return nil
	}
	return t.rules
}

// RulesAbove returns the rules that hold in the directory inner, those of its
// own ignore file not included. The tree must not be nil.
func (t *Tree) RulesAbove(inner string) *gitignore.Rules {
	rules := t.Rules()
	for i := range len(inner) {
		if i == 0 || inner[i] == '/' {
			disk := filepath.Join(t.root, inner[:i], ".gitignore")
			rules = t.With(rules, inner[:i], disk, filepath.ToSlash(disk))
		}
	}
	return rules
}

// With returns rules and, before them, those of the ignore file at the path
// disk, if there is one. It holds below the directory dir of the tree and is
// called name in verdicts.
func (t *Tree) With(rules *gitignore.Rules, dir, disk, name string) *gitignore.Rules {
	if info, err := os.Lstat(disk); err != nil || !info.Mode().IsRegular() {
		return rules // git does not follow a symbolic link here either
	}
	data, err := readFile(disk)
	if err != nil {
		return rules
	}
	parse := gitignore.Parse
	if t != nil {
		parse = t.parse
	}
	return rules.With(dir, name, parse(data))
}

// Tracked reports whether the index has the file path.
func (t *Tree) Tracked(path string) bool { return t != nil && t.index().has(path) }

// TrackedBelow reports whether the index has a file below the directory dir,
// or a submodule there.
func (t *Tree) TrackedBelow(dir string) bool { return t != nil && t.index().hasBelow(dir) }

// gitDirs returns the git directory of the working tree whose top is dir, and
// the one that it shares with other working trees; "" if dir is no top.
func gitDirs(dir string) (git, common string) {
	git = filepath.Join(dir, ".git")
	info, err := os.Stat(git)
	if err != nil {
		return "", ""
	}
	if !info.IsDir() {
		link, found := strings.CutPrefix(readLine(git), "gitdir:")
		if git = resolve(dir, strings.TrimSpace(link)); !found {
			return "", ""
		}
	}
	if _, err := os.Lstat(filepath.Join(git, "HEAD")); err != nil {
		return "", ""
	}
	common = git
	if link := readLine(filepath.Join(git, "commondir")); link != "" {
		common = resolve(git, link)
	}
	if info, err := os.Stat(filepath.Join(common, "objects")); err != nil || !info.IsDir() {
		return "", ""
	}
	return git, common
}

func resolve(dir, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}
