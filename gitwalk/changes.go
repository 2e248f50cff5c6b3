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
		if strings.HasPrefix(r, "-") && !strings.HasPrefix(r, "--remotes=") && !slices.Contains([]string{"--not", "--remotes", "--all", "--branches", "--tags"}, r) {
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

// A ranger reads what the commits of a range, or the index, add.
type ranger struct {
	src    *Source
	repo   *repository
	reader *packs.Reader
	olds   *packs.Reader // of trees, and of what was there before
	seen   map[blobAt]bool
	paths  map[packs.ID]int // of each promising blob, how many were seen
	sifted map[packs.ID]sifted
	views  []view
}

// sifted is what is known of a blob.
type sifted struct {
	promising bool
	file      *pointer // if it stands for a file that Git LFS keeps
}

// A blobAt is a blob under a path.
type blobAt struct {
	path string
	blob packs.ID
}

func newRanger(src *Source, r *repository) *ranger {
	return &ranger{
		src: src, repo: r, reader: r.store.NewReader(), olds: r.store.NewReader(),
		seen: map[blobAt]bool{}, paths: map[packs.ID]int{}, sifted: map[packs.ID]sifted{},
	}
}

// changes scans what a range of commits adds.
func (src *Source) changes(ctx context.Context, r *repository, workers int) error {
	args, err := src.revisions()
	if err != nil {
		return err
	}
	args = append(args, src.without(r.store)...)
	ids, err := r.plumbing().ids(ctx, append(append([]string{"rev-list"}, args...), "--")...)
	if err != nil {
		return err
	}
	g := newRanger(src, r)
	for _, c := range newGraph(g.commits(ids), r.grafts).commits {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		g.commit(c)
	}
	g.tips(src.Revisions)
	if err := g.tags(ctx, args); err != nil {
		return err
	}
	if len(g.views) > 0 {
		if err := g.trace(ctx, args, ids); err != nil {
			return err
		}
	}
	return r.look(ctx, workers, g.views)
}

// commits reads some commits.
func (g *ranger) commits(ids []packs.ID) []commit {
	var all []commit
	for _, id := range ids {
		c, _, err := readCommit(g.reader, id)
		if err != nil {
			g.problem(id, err)
			continue
		}
		all = append(all, c)
	}
	return all
}

// commit looks at the message of a commit and at what it changes.
func (g *ranger) commit(c commit) {
	_, body, err := g.reader.Get(c.id)
	if err != nil {
		g.problem(c.id, err)
		return
	}
	known := scan.History{Commit: c.id.String()}
	if g.promising(body) {
		g.add(view{object: c.id, commit: c.id}, known)
	}
	parents := g.parents(c)
	var took [][]lost // from each parent; nil if nobody asked
	d := differ{g.olds, g.repo.setup.format, g.problem}
	d.changes(c.tree, parents, "", 0, func(ch change) {
		key := blobAt{ch.path, ch.blob}
		if !g.blob(ch.blob).promising || g.seen[key] {
			return
		}
		g.seen[key] = true
		v := view{object: ch.blob, path: ch.path, commit: c.id, tree: c.tree}
		if !g.sift(&v) {
			return
		}
		known := known
		if slices.Contains(ch.olds, packs.ID{}) {
			if took == nil {
				took = d.takes(c.tree, parents)
			}
			known.From = g.follow(&ch, took)
		}
		v.wanted = g.wanted(ch)
		g.add(v, known)
	})
}

// takes returns what a tree takes from each of its parents.
func (d *differ) takes(tree packs.ID, parents []packs.ID) [][]lost {
	took := make([][]lost, len(parents))
	for i, p := range parents {
		d.lost(p, tree, "", 0, func(l lost) { took[i] = append(took[i], l) })
	}
	return took
}

// follow finds out where a change moved its file from, so that what was there
// before is not new. It returns the path.
func (g *ranger) follow(ch *change, took [][]lost) (from string) {
	for i := range ch.olds {
		if !ch.olds[i].IsZero() {
			continue
		}
		if was, ok := g.origin(*ch, took[i]); ok {
			ch.olds[i], from = was.blob, was.path
		}
	}
	return from
}

func (g *ranger) add(v view, known scan.History) {
	known.Object = v.object.String()
	v.history = &known
	g.views = append(g.views, v)
}

func (g *ranger) problem(id packs.ID, err error) {
	g.repo.objectProblem(packs.Problem{ID: id, Err: err})
}

// tags looks at the messages of the annotated tags that the arguments name.
func (g *ranger) tags(ctx context.Context, args []string) error {
	names := slices.DeleteFunc(slices.Clone(args), func(a string) bool { return strings.HasPrefix(a, "-") })
	if len(names) == 0 {
		return nil
	}
	ids, err := g.repo.plumbing().ids(ctx, append([]string{"rev-parse", "--revs-only"}, names...)...)
	if err != nil {
		return err
	}
	for _, id := range ids {
		for range maxTags {
			kind, body, err := g.reader.Get(id)
			if err != nil || kind != packs.Tag {
				break // git has read it
			}
			if g.promising(body) {
				var known scan.History
				known.Author, known.Date = signature(body, "tagger")
				g.add(view{object: id}, known)
			}
			if id, err = parseTag(body); err != nil {
				g.problem(id, err)
				break
			}
		}
	}
	return nil
}

// parents returns the trees of the parents of a commit. Where the history is
// cut, there are none.
func (g *ranger) parents(c commit) []packs.ID {
	if g.repo.shallow[c.id] {
		return nil
	}
	var trees []packs.ID
	for _, p := range c.parents {
		parent, _, err := readCommit(g.reader, p)
		if err != nil {
			g.problem(p, fmt.Errorf("reading parent of commit %s: %w", c.id, err))
		}
		trees = append(trees, parent.tree)
	}
	return trees
}

func readCommit(from *packs.Reader, id packs.ID) (commit, []byte, error) {
	kind, body, err := from.Get(id)
	if err == nil && kind != packs.Commit {
		err = errCommit
	}
	if err != nil {
		return commit{}, nil, err
	}
	c, err := parseCommit(id, body)
	return c, body, err
}

func (g *ranger) promising(body []byte) bool {
	s := g.repo.scanner
	s.Passed(int64(len(body)))
	return s.Worth(body) && s.Promising(body)
}

// sift reports whether a view is to be looked at: its blob may hold a credential, or
// the file that it stands for, and it is neither left out nor under too many paths.
func (g *ranger) sift(v *view) bool {
	known := g.blob(v.object)
	if !known.promising || g.src.excludes(g.repo.target, v.path) {
		return false
	}
	v.file = known.file
	g.paths[v.object]++
	return g.paths[v.object] <= maxPaths
}

// blob returns what is known of a blob, or can be.
func (g *ranger) blob(id packs.ID) sifted {
	known, ok := g.sifted[id]
	if !ok {
		known = g.siftBlob(id)
		g.sifted[id] = known
	}
	return known
}

func (g *ranger) siftBlob(id packs.ID) sifted {
	_, body, err := g.reader.Get(id)
	if err != nil {
		return sifted{promising: g.large(id, err)}
	}
	if p, ok := parsePointer(id, body); ok && g.repo.promisingFile(&p, g.src.MaxBytes) {
		return sifted{true, &p}
	}
	if g.src.MaxBytes > 0 && int64(len(body)) > g.src.MaxBytes {
		g.repo.skipLarge(id, int64(len(body)), g.src.MaxBytes)
		return sifted{}
	}
	return sifted{promising: g.promising(body)}
}

// large is siftBlob for one that is not held in memory.
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
