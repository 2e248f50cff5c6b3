package gitwalk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// revisions returns the arguments of git rev-list for the limits of the source.
func (src *Source) revisions() ([]string, error) {
	args := slices.Clone(src.Revisions)
	for _, r := range args {
		if strings.HasPrefix(r, "-") && !slices.Contains([]string{"--not", "--remotes", "--all", "--branches", "--tags"}, r) {
			return nil, fmt.Errorf("reading range: %q is not a revision", r)
		}
	}
	for _, name := range append(slices.Clone(src.Branches), src.Since) {
		if strings.HasPrefix(name, "-") || strings.HasPrefix(name, "^") {
			return nil, fmt.Errorf("reading range: %q is not a revision", name)
		}
	}
	args = append(args, src.Branches...)
	if src.Since != "" {
		if len(args) == 0 {
			args = append(args, "HEAD")
		}
		args = append(args, "^"+src.Since)
	}
	return args, nil
}

// A ranger reads what the commits of a range add.
type ranger struct {
	src    *Source
	repo   *repository
	reader *packs.Reader
	olds   *packs.Reader // of trees
	seen   map[blobAt]bool
	sifted map[packs.ID]bool // whether a blob is promising
	views  []view
}

// A blobAt is a blob under a path.
type blobAt struct {
	path string
	blob packs.ID
}

// changes scans what a range of commits adds.
func (src *Source) changes(ctx context.Context, r *repository, workers int) error {
	args, err := src.revisions()
	if err != nil {
		return err
	}
	out, err := r.plumbing().run(ctx, append(append([]string{"rev-list", "--reverse", "--topo-order"}, args...), "--")...)
	if err != nil {
		return err
	}
	g := ranger{
		src: src, repo: r, reader: r.store.NewReader(), olds: r.store.NewReader(),
		seen: map[blobAt]bool{}, sifted: map[packs.ID]bool{},
	}
	for i, hex := range strings.Fields(string(out)) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		id, err := packs.ParseID(hex)
		if err != nil {
			return fmt.Errorf("asking git rev-list: %w", err)
		}
		g.commit(id, i)
	}
	if err := g.place(ctx); err != nil {
		return err
	}
	return r.look(ctx, workers, g.views)
}

// commit looks at the message of a commit and at what it changes.
func (g *ranger) commit(id packs.ID, order int) {
	kind, body, err := g.reader.Get(id)
	if err == nil && kind != packs.Commit {
		err = errCommit
	}
	if err != nil {
		g.problem(id, err)
		return
	}
	c, err := parseCommit(id, body)
	if err != nil {
		g.problem(id, err)
		return
	}
	known := scan.History{Commit: id.String(), Order: order}
	known.Author, known.Date = signature(body, "author")
	if g.promising(body) {
		known.Object = id.String()
		g.add(view{object: id}, known)
	}
	parents := g.parents(c)
	d := differ{g.olds, g.repo.setup.format, g.problem}
	d.changes(c.tree, parents, "", 0, func(ch change) {
		key := blobAt{ch.path, ch.blob}
		if g.seen[key] || g.src.excludes(g.repo.target, ch.path) {
			return
		}
		g.seen[key] = true
		if g.blob(ch.blob) && (g.src.AllLines || !g.moved(ch, c.tree, parents)) {
			known.Object = ch.blob.String()
			g.add(view{object: ch.blob, path: ch.path, tree: c.tree, wanted: g.wanted(ch)}, known)
		}
	})
}

func (g *ranger) add(v view, known scan.History) {
	v.history = &known
	g.views = append(g.views, v)
}

func (g *ranger) problem(id packs.ID, err error) {
	g.repo.objectProblem(packs.Problem{ID: id, Err: err})
}

// parents returns the trees of the parents of a commit. Where the history is
// cut, there are none.
func (g *ranger) parents(c commit) []packs.ID {
	if g.repo.shallow[c.id] {
		return nil
	}
	var trees []packs.ID
	for _, p := range c.parents {
		_, body, err := g.reader.Get(p)
		if err == nil {
			var parent commit
			parent, err = parseCommit(p, body)
			trees = append(trees, parent.tree)
		}
		if err != nil {
			g.problem(p, fmt.Errorf("reading parent of commit %s: %w", c.id, err))
		}
	}
	return trees
}

func (g *ranger) promising(body []byte) bool {
	s := g.repo.scanner
	s.Passed(int64(len(body)))
	return s.Worth(body) && s.Promising(body)
}

// blob reports whether a blob may hold a credential.
func (g *ranger) blob(id packs.ID) bool {
	promising, known := g.sifted[id]
	if known {
		return promising
	}
	_, body, err := g.reader.Get(id)
	switch {
	case err == nil && g.src.MaxBytes > 0 && int64(len(body)) > g.src.MaxBytes:
		(&sift{repo: g.repo, maxBytes: g.src.MaxBytes}).skip(id, int64(len(body)))
	case err == nil:
		promising = g.promising(body)
	default:
		promising = g.large(id, err)
	}
	g.sifted[id] = promising
	return promising
}

// large is blob for one that is not held in memory.
func (g *ranger) large(id packs.ID, cause error) bool {
	s := &sift{repo: g.repo, maxBytes: g.src.MaxBytes}
	in, kind, size, err := g.repo.store.Stream(id)
	if err != nil {
		g.problem(id, cause)
		return false
	}
	if err := in.Close(); err != nil {
		g.problem(id, err)
	}
	s.tooLarge(packs.Large{ID: id, Type: kind, Size: size, Stream: true})
	return len(s.large) > 0
}

// moved reports whether a blob was in each parent under a path that the commit
// took from it.
func (g *ranger) moved(ch change, tree packs.ID, parents []packs.ID) bool {
	if len(parents) == 0 {
		return false
	}
	c := newContents(g.repo.store, g.repo.setup.format, []packs.ID{ch.blob}, g.problem)
	now := c.tree(tree)
	for _, p := range parents {
		lost := false
		eachLost(c.tree(p), now, "", func(int32, string) { lost = true })
		if !lost {
			return false
		}
	}
	return true
}

// wanted returns what says which lines of a changed blob are asked for.
func (g *ranger) wanted(ch change) func([]byte) func(int) bool {
	if g.src.AllLines {
		return nil
	}
	return g.repo.addedTo(ch.olds)
}

// addedTo returns what says which lines of a body its old versions do not have.
// A version that cannot be read accounts for none; if it is large, too.
func (r *repository) addedTo(olds []packs.ID) func([]byte) func(int) bool {
	return func(body []byte) func(int) bool {
		var bodies [][]byte
		for _, id := range olds {
			var old []byte
			if !id.IsZero() {
				_, old, _ = r.store.NewReader().Get(id) // nil if it fails
			}
			bodies = append(bodies, old)
		}
		return added(body, bodies)
	}
}

// place finds out where the commits that matter are.
func (g *ranger) place(ctx context.Context) error {
	git := g.repo.plumbing()
	within := map[string]containing{}
	for _, v := range g.views {
		h := v.history
		c, known := within[h.Commit]
		if !known {
			out, err := git.run(ctx, "for-each-ref", "--contains="+h.Commit, "--format=%(refname)")
			if err != nil {
				return err
			}
			var tips []tip
			for _, name := range strings.Fields(string(out)) {
				tips = append(tips, tip{name: name})
			}
			c = gather(tips, func(tip) bool { return true })
			within[h.Commit] = c
		}
		h.Refs, h.MoreRefs, h.Pushed = c.refs, c.more, c.pushed
	}
	return g.findInHead(ctx)
}
