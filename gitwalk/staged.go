package gitwalk

import (
	"context"
	"maps"
	"slices"
	"sync"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// staged scans what the index adds to HEAD, or the files that src.Files names.
// Git itself says what that is: it alone knows which index a hook is about.
func (src *Source) staged(ctx context.Context, r *repository, workers int) error {
	out, err := r.diffIndex(ctx)
	if err != nil {
		return err
	}
	found, took, err := parseRaw(out)
	if err != nil {
		return err
	}
	merged := r.merging()
	if len(src.Files) > 0 {
		if found, err = src.named(ctx, r, found, merged); err != nil {
			return err
		}
	}
	// Git does not store what is empty, as is what is only intended to be added.
	empty := emptyBlob(r.setup.format)
	found = slices.DeleteFunc(found, func(f indexed) bool {
		return f.mode&modeType == modeSubmodule || f.blob == empty || src.excludes(r.target, f.path)
	})
	g := newRanger(src, r)
	if err := g.siftAll(ctx, workers, found); err != nil {
		return err
	}
	for _, f := range found {
		g.staged(ctx, f, took, merged)
	}
	return r.look(ctx, workers, g.views)
}

// diffIndex asks git what the index has that HEAD has not, or has otherwise.
func (r *repository) diffIndex(ctx context.Context) ([]byte, error) {
	git := r.plumbing()
	compare := func(tree string) ([]byte, error) {
		return git.run(ctx, "diff-index", "--cached", "--raw", "-z", "--no-renames", "--ignore-submodules=all", tree, "--")
	}
	out, err := compare("HEAD")
	if err == nil {
		return out, nil
	}
	if _, unborn := git.run(ctx, "rev-parse", "--verify", "--quiet", "HEAD"); unborn == nil {
		return nil, err
	}
	return compare(emptyTree(r.setup.format))
}

// siftAll finds out which of the blobs may hold a credential.
func (g *ranger) siftAll(ctx context.Context, workers int, found []indexed) error {
	blobs := make([]packs.ID, len(found))
	for i, f := range found {
		blobs[i] = f.blob
	}
	slices.SortFunc(blobs, compareIDs)
	blobs = slices.Compact(blobs)
	parts := make([]*ranger, min(workers, len(blobs)))
	var running sync.WaitGroup
	for w := range parts {
		part := newRanger(g.src, g.repo)
		parts[w] = part
		running.Go(func() {
			for i := w; i < len(blobs) && ctx.Err() == nil; i += len(parts) {
				part.blob(blobs[i])
			}
		})
	}
	running.Wait()
	for _, part := range parts {
		maps.Copy(g.sifted, part.sifted)
	}
	return ctx.Err()
}

// staged looks at a file of the index, and at what HEAD has in its place: that says
// whether a secret is there already.
func (g *ranger) staged(ctx context.Context, f indexed, took []lost, merged merge) {
	v := view{object: f.blob, path: f.path}
	if !g.sift(&v) {
		return
	}
	v.siblings = func(visit func(scan.Sibling)) { g.repo.indexSiblings(ctx, f.path, visit) }
	if f.whole {
		g.add(v, scan.History{Staged: true})
		return
	}
	was := view{object: f.olds[0], path: f.path, wanted: noLine, siblings: v.siblings}
	g.follow(&f.change, [][]lost{took})
	f.olds = append(f.olds, merged.versions(f.path)...)
	v.wanted = g.wanted(f.change)
	g.add(v, scan.History{Staged: true})
	if !was.object.IsZero() && g.sift(&was) {
		g.add(was, scan.History{InHead: true})
	}
}
