package gitwalk

import (
	"context"
	"fmt"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// A sift is the first pass over a repository: every object once. It keeps the
// ids of what may hold a credential, and the commits.
type sift struct {
	repo     *repository
	maxBytes int64
	workers  []siever
	large    []packs.ID
}

// A sieve is what a sift, or one goroutine of it, has kept.
type sieve struct {
	blobs    []packs.ID
	messages []packs.ID // of commits and tags
	tags     map[packs.ID]packs.ID
	commits  []commit
	pointers []pointer
	missing  []packs.ID // what trees name that is not there
}

// A siever is a goroutine of a sift.
type siever struct {
	sieve
	checker
}

// newSift reads all objects: first the blobs, most of which need not even be put
// together to be found to hold nothing, then the others.
func newSift(ctx context.Context, r *repository, workers int, maxBytes int64) (*sift, error) {
	s := &sift{repo: r, maxBytes: maxBytes, workers: make([]siever, workers)}
	blobs := packs.Walk{
		Types:    packs.Only(packs.Blob),
		Workers:  workers,
		Visit:    s.visit,
		Worth:    func(part []byte) bool { return r.scanner.Worth(part) || mayPoint(part) },
		Margin:   detectors.Overlap,
		Passed:   s.passed,
		TooLarge: s.tooLarge,
	}
	if err := r.store.Walk(ctx, blobs); err != nil {
		return nil, err
	}
	return s, r.store.Walk(ctx, packs.Walk{
		Types:    packs.Only(packs.Commit, packs.Tree, packs.Tag),
		Workers:  workers,
		Visit:    s.visit,
		TooLarge: s.tooLarge,
	})
}

// passed counts a blob that holds nothing. That its size is over the limit does
// not matter then.
func (s *sift) passed(_ int, _ packs.Type, size int) { s.repo.scanner.Passed(int64(size)) }

func (s *sift) visit(worker int, o packs.Object) {
	w := &s.workers[worker]
	switch o.Type {
	case packs.Blob:
		if size := int64(len(o.Body)); s.maxBytes > 0 && size > s.maxBytes {
			s.skip(o.ID, size)
			return
		}
		if p, ok := parsePointer(o.ID, o.Body); ok {
			w.pointers = append(w.pointers, p)
		}
		s.repo.scanner.Passed(int64(len(o.Body)))
		if s.repo.scanner.Promising(o.Body) {
			w.blobs = append(w.blobs, o.ID)
		}
		return
	case packs.Tree:
		w.tree(s.repo, o.Body)
		return
	case packs.Commit:
		c, err := parseCommit(o.ID, o.Body)
		if err != nil {
			s.repo.objectProblem(packs.Problem{ID: o.ID, Err: err})
		} else {
			w.commits = append(w.commits, c)
		}
	case packs.Tag:
		target, err := parseTag(o.Body)
		if err != nil {
			s.repo.objectProblem(packs.Problem{ID: o.ID, Err: err})
		}
		if w.tags == nil {
			w.tags = map[packs.ID]packs.ID{}
		}
		w.tags[o.ID] = target
	}
	if s.promising(o.Body) {
		w.messages = append(w.messages, o.ID)
	}
}

func (s *sift) promising(body []byte) bool {
	scanner := s.repo.scanner
	scanner.Passed(int64(len(body)))
	return scanner.Worth(body) && scanner.Promising(body)
}

func (s *sift) skip(id packs.ID, size int64) {
	s.repo.skipLarge(id, size, s.maxBytes)
}

// skipLarge counts a text that is over the limit.
func (r *repository) skipLarge(id packs.ID, size, limit int64) {
	r.scanner.Skip(scan.Skip{
		Path:   r.objectName(id),
		Reason: fmt.Sprintf("larger than %d MB (%d bytes)", limit>>20, size),
	})
}

// tooLarge looks at a blob that is not held in memory.
func (s *sift) tooLarge(l packs.Large) {
	switch {
	case s.maxBytes > 0 && l.Size > s.maxBytes:
		s.skip(l.ID, l.Size)
	case !l.Stream || l.Type != packs.Blob:
		s.repo.objectProblem(packs.Problem{ID: l.ID, Err: fmt.Errorf("reading %s: larger than %d MB", l.Type, maxHeld>>20)})
	default:
		s.sift(l.ID)
	}
}

// sift reads a large blob piece by piece.
func (s *sift) sift(id packs.ID) {
	found := false
	size, err := s.repo.pieces(id, s.repo.siftPieces(&found))
	if err != nil {
		s.repo.objectProblem(packs.Problem{ID: id, Err: err})
		return
	}
	s.repo.scanner.Passed(size)
	if found {
		s.large = append(s.large, id)
	}
}

// all joins what the goroutines have kept, in an order that does not depend on
// them.
func (s *sift) all() sieve {
	all := sieve{tags: map[packs.ID]packs.ID{}, blobs: s.large, missing: s.missing()}
	for i := range s.workers {
		w := &s.workers[i].sieve
		all.blobs = append(all.blobs, w.blobs...)
		all.messages = append(all.messages, w.messages...)
		all.commits = append(all.commits, w.commits...)
		all.pointers = append(all.pointers, w.pointers...)
		for tag, target := range w.tags {
			all.tags[tag] = target
		}
	}
	slices.SortFunc(all.blobs, compareIDs)
	slices.SortFunc(all.messages, compareIDs)
	slices.SortFunc(all.pointers, func(a, b pointer) int { return compareIDs(a.blob, b.blob) })
	return all
}
