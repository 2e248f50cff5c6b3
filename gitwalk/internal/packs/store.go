package packs

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Options say how a [Store] reads.
type Options struct {
	Format Format

	// MaxObject is the size of the largest object that is held in memory;
	// 0 means 64 MiB.
	MaxObject int64

	// Problem is told of everything that could not be read. It is never
	// called by two goroutines at once. It must not be nil.
	Problem func(Problem)
}

// A Store holds the objects of one or several object directories. Its methods
// may be called from several goroutines, except Close.
type Store struct {
	options    Options
	alternates []string
	packs      []*pack // the largest first
	loose      []loose // ordered by id, each once

	problems sync.Mutex

	planOnce sync.Once
	plan     *plan
}

// Open opens the object directories dirs and those that they name as
// alternates. A directory, pack or index that cannot be read is a problem, not
// an error; the error is for a first directory that cannot be read at all.
// The caller must call Close, and no method or [Reader] afterwards.
func Open(o Options, dirs ...string) (*Store, error) {
	if o.MaxObject <= 0 {
		o.MaxObject = 64 << 20
	}
	if len(dirs) == 0 {
		return nil, errors.New("opening object store: no directory")
	}
	if _, err := os.ReadDir(dirs[0]); err != nil {
		return nil, fmt.Errorf("opening object store: %w", err)
	}
	s := &Store{options: o}
	found := directories{seen: map[string]bool{}, problem: s.problem}
	for _, dir := range dirs {
		found.add(dir)
	}
	s.alternates = found.outside
	var broken []*pack
	for _, dir := range found.all {
		broken = append(broken, s.openPacks(filepath.Join(dir, "pack"))...)
		s.listLoose(dir)
	}
	s.sort()
	for _, p := range broken {
		s.reindex(p)
	}
	s.sort()
	return s, nil
}

// sort orders what Open has found, so that it can be searched.
func (s *Store) sort() {
	s.packs = slices.DeleteFunc(s.packs, func(p *pack) bool { return p.index.count == 0 && p.close() == nil })
	slices.SortStableFunc(s.packs, func(a, b *pack) int { return -cmp.Compare(a.index.count, b.index.count) })
	slices.SortStableFunc(s.loose, func(a, b loose) int { return compareIDs(a.id, b.id) })
	s.loose = slices.CompactFunc(s.loose, func(a, b loose) bool { return a.id == b.id })
}

// Close releases the mapped files.
func (s *Store) Close() error {
	var errs []error
	for _, p := range s.packs {
		errs = append(errs, p.close())
	}
	s.packs = nil
	return errors.Join(errs...)
}

// Alternates returns the object directories outside those that Open was given
// that objects come from, in the order they were found.
func (s *Store) Alternates() []string { return slices.Clone(s.alternates) }

// Has reports whether there is an object named id, intact or not.
func (s *Store) Has(id ID) bool {
	for range s.places(id) {
		return true
	}
	return false
}

func (s *Store) problem(p Problem) {
	s.problems.Lock()
	defer s.problems.Unlock()
	s.options.Problem(p)
}

// openPacks opens the packs of a directory. It returns those whose index is
// missing or damaged, so that they must be indexed first.
func (s *Store) openPacks(dir string) (broken []*pack) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			s.problem(Problem{Path: dir, Err: bare(err)})
		}
		return nil
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".pack") {
			continue
		}
		p, err := s.openPack(filepath.Join(dir, e.Name()))
		if err != nil {
			s.problem(Problem{Path: filepath.Join(dir, e.Name()), Err: err})
			continue
		}
		if p.index == nil {
			broken = append(broken, p)
		} else {
			s.packs = append(s.packs, p)
		}
	}
	return broken
}

// openPack opens a pack. If it has no good index, that is a problem, and the
// index of what is returned is nil.
func (s *Store) openPack(path string) (*pack, error) {
	raw, release, err := mapFile(path)
	if err != nil {
		return nil, err
	}
	p := &pack{path: path, raw: raw, release: []func() error{release}}
	var count int
	err = guard(func() (err error) {
		count, err = parsePack(raw, s.options.Format)
		return err
	})
	if err != nil {
		return nil, errors.Join(err, p.close())
	}
	p.data = raw[:len(raw)-s.options.Format.Size()]
	name := strings.TrimSuffix(path, ".pack") + ".idx"
	if err := guard(func() error { return p.openIndex(name, count, s.options.Format) }); err != nil {
		p.index = nil
		s.problem(Problem{Path: name, Err: err})
	}
	return p, nil
}

// openIndex opens the index of p and checks that it belongs to it.
func (p *pack) openIndex(name string, count int, format Format) error {
	data, release, err := mapFile(name)
	if err != nil {
		return err
	}
	p.release = append(p.release, release)
	x, err := parseIndex(data, format)
	if err != nil {
		return err
	}
	if string(x.pack) != string(p.raw[len(p.data):]) {
		return errors.New("reading index: it belongs to another pack")
	}
	if x.count != count {
		return fmt.Errorf("reading index: it has %d objects and the pack %d", x.count, count)
	}
	p.index = x
	if x.crcs == nil {
		p.sound = p.verify(format)
	}
	return nil
}

func (p *pack) close() error {
	var errs []error
	for _, release := range p.release {
		errs = append(errs, release())
	}
	return errors.Join(errs...)
}
