package gitwalk

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

const (
	maxHeld     = 64 << 20 // the size of the largest object that is held in memory
	maxProblems = 1000     // objects that are named one by one because they cannot be read
)

// A repository is an open one.
type repository struct {
	target  string // as the user wrote it
	dir     string // where git runs; "" is the current directory
	place   place
	setup   setup
	store   *packs.Store
	scanner *scan.Scanner
	shallow map[packs.ID]bool
	grafts  map[packs.ID][]packs.ID
	head    packs.ID // zero as long as no refs were read

	reported sync.Map     // ids of objects that were reported
	unread   atomic.Int64 // how many
}

// open opens the repository of the source. The caller must close it.
func open(target, dir string, s *scan.Scanner) (*repository, error) {
	p, err := findPlace(dir, os.Getenv)
	if err != nil {
		return nil, err
	}
	r := &repository{target: target, dir: dir, place: p, scanner: s}
	if r.setup, err = p.readSetup(); err != nil {
		return nil, err
	}
	r.store, err = packs.Open(packs.Options{
		Format:    r.setup.format,
		MaxObject: maxHeld,
		Problem:   r.objectProblem,
	}, p.objects...)
	if err != nil {
		return nil, err
	}
	for _, dir := range r.store.Alternates() {
		s.Note(fmt.Sprintf("objects were also read from %s, which the repository names as an alternate", dir))
	}
	r.readCuts()
	return r, nil
}

func (r *repository) close() error { return r.store.Close() }

// objectProblem tells the scanner of what could not be read.
func (r *repository) objectProblem(p packs.Problem) {
	if p.ID.IsZero() {
		r.scanner.Problem(p.Path, p.Err)
		return
	}
	if _, known := r.reported.LoadOrStore(p.ID, true); known {
		return
	}
	if n := r.unread.Add(1); n <= maxProblems {
		r.scanner.Problem(r.objectName(p.ID), p.Err)
	}
}

// finish says how many objects could not be read that were not named.
func (r *repository) finish() {
	if more := r.unread.Load() - maxProblems; more > 0 {
		r.scanner.Problem(r.target, fmt.Errorf("reading objects: %d more could not be read", more))
	}
}

func (r *repository) objectName(id packs.ID) string {
	return filepath.ToSlash(filepath.Join(r.target, "object "+id.String()))
}

// refs returns where the histories of the repository begin.
func (r *repository) refs(ctx context.Context) (all refs, err error) {
	if r.setup.reftable {
		all, err = r.plumbing().refs(ctx)
	} else {
		all = r.place.readRefs(func(path string, err error) { r.scanner.Problem(path, err) })
	}
	r.head = all.head
	return all, err
}

// readCuts reads where the history is cut, or was made to look different.
func (r *repository) readCuts() {
	r.shallow = map[packs.ID]bool{}
	for _, ids := range r.readIDs("shallow") {
		r.shallow[ids[0]] = true
	}
	if n := len(r.shallow); n == 1 {
		r.scanner.Note("history is cut at 1 commit: the clone is shallow")
	} else if n > 1 {
		r.scanner.Note(fmt.Sprintf("history is cut at %d commits: the clone is shallow", n))
	}
	r.grafts = map[packs.ID][]packs.ID{}
	for _, ids := range r.readIDs("info/grafts") {
		r.grafts[ids[0]] = ids[1:]
	}
}

// readIDs returns the object ids on each line of a file that need not exist.
func (r *repository) readIDs(name string) [][]packs.ID {
	text, err := os.ReadFile(filepath.Join(r.place.commonDir, filepath.FromSlash(name)))
	if err != nil {
		if !os.IsNotExist(err) {
			r.scanner.Problem(name, bare(err))
		}
		return nil
	}
	var all [][]packs.ID
	for line := range bytes.Lines(text) {
		var ids []packs.ID
		for _, field := range bytes.Fields(line) {
			if id, err := packs.ParseID(string(field)); err == nil {
				ids = append(ids, id)
			}
		}
		if len(ids) > 0 {
			all = append(all, ids)
		}
	}
	return all
}
