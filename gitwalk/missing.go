package gitwalk

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

const (
	knownBits  = 15
	maxMissing = 1000 // objects that are looked up in the history
)

// A checker finds out what trees name that is not there. Since trees come one
// after another that differ little, it remembers what it has looked up.
type checker struct {
	known   [1 << knownBits]uint64 // the starts of ids that exist, each in its place
	missing map[packs.ID]bool
}

// tree checks what a tree names. It is no matter if there are damaged trees
// here: attribution reports those that something leads to.
func (c *checker) tree(r *repository, body []byte) {
	damaged := false
	for e := range entries(body, r.setup.format, &damaged) {
		start := binary.LittleEndian.Uint64(e.raw)
		slot := &c.known[start>>(64-knownBits)]
		if *slot == start || e.isSubmodule() {
			continue
		}
		id := e.id()
		if r.store.Has(id) {
			*slot = start
			continue
		}
		if c.missing == nil {
			c.missing = map[packs.ID]bool{}
		}
		c.missing[id] = true
	}
}

// missing returns what trees name that is not there, in order. If that is too
// much to be looked up, it is reported at once, and there are none.
func (s *sift) missing() []packs.ID {
	all := map[packs.ID]bool{}
	for i := range s.workers {
		maps.Copy(all, s.workers[i].checker.missing)
	}
	if len(all) > maxMissing {
		reason := ""
		if s.repo.setup.promisor {
			reason = ": it is a partial clone"
		}
		s.repo.scanner.Problem(s.repo.target, fmt.Errorf("reading objects: %d that folders name are missing%s", len(all), reason))
		return nil
	}
	return slices.SortedFunc(maps.Keys(all), compareIDs)
}

// reportMissing reports the missing objects that the commits of the scan lead to.
func (h *histories) reportMissing(wanted []packs.ID, found []*appearance) {
	reported := map[packs.ID]bool{}
	for _, f := range found {
		id := wanted[f.blob]
		if _, missing := slices.BinarySearchFunc(h.kept.missing, id, compareIDs); !missing || reported[id] || f.loose {
			continue
		}
		reported[id] = true
		err := fmt.Errorf("reading %q: object %s is missing", f.path, id)
		if h.repo.setup.promisor {
			err = fmt.Errorf("%w: it is a partial clone", err)
		}
		h.repo.scanner.Problem(h.repo.target, err)
	}
}
