package gitwalk

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math/bits"
	"slices"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

const (
	knownBits  = 15
	maxMissing = 1000 // objects that are looked up in the history
)

// A checker finds out what trees name that is not there. Since trees come one
// after another that differ little, it remembers the last, and what it has
// looked up.
type checker struct {
	last    []byte
	ends    []int                  // of the entries of last
	spare   []int                  // memory for the next ends
	known   [1 << knownBits]uint64 // the starts of ids that exist, each in its place
	missing map[packs.ID]bool
}

// tree checks what a tree names. It is no matter if there are damaged trees
// here: attribution reports those that something leads to.
func (c *checker) tree(r *repository, body []byte) {
	old, ends := c.last, c.ends
	same, _ := slices.BinarySearch(ends, samePrefix(old, body)+1) // entries
	start := 0
	if same > 0 {
		start = ends[same-1]
	}
	tail := len(body) - sameSuffix(old[start:], body[start:])
	c.spare = append(c.spare[:0], ends[:same]...)
	damaged, at := false, start
	for e := range entries(body[start:], r.setup.format, &damaged) {
		at += e.size
		c.spare = append(c.spare, at)
		c.look(r, &e)
		if at < tail {
			continue
		}
		if i, ok := slices.BinarySearch(ends, at-len(body)+len(old)); ok { // the rest is in both
			for _, end := range ends[i+1:] {
				c.spare = append(c.spare, end-len(old)+len(body))
			}
			break
		}
	}
	c.last = append(old[:start], body[start:]...)
	c.ends, c.spare = c.spare, ends
}

// samePrefix returns how many bytes a and b have in common at their starts.
func samePrefix(a, b []byte) int {
	n := min(len(a), len(b))
	i := 0
	for ; i+8 <= n; i += 8 {
		if d := binary.LittleEndian.Uint64(a[i:]) ^ binary.LittleEndian.Uint64(b[i:]); d != 0 {
			return i + bits.TrailingZeros64(d)/8
		}
	}
	for i < n && a[i] == b[i] {
		i++
	}
	return i
}

// sameSuffix returns how many bytes a and b have in common at their ends.
func sameSuffix(a, b []byte) int {
	n := min(len(a), len(b))
	a, b = a[len(a)-n:], b[len(b)-n:]
	i := n
	for ; i >= 8; i -= 8 {
		if d := binary.LittleEndian.Uint64(a[i-8:]) ^ binary.LittleEndian.Uint64(b[i-8:]); d != 0 {
			return n - i + bits.LeadingZeros64(d)/8
		}
	}
	for i > 0 && a[i-1] == b[i-1] {
		i--
	}
	return n - i
}

// look looks up what e names.
func (c *checker) look(r *repository, e *entry) {
	start := binary.LittleEndian.Uint64(e.raw)
	slot := &c.known[start>>(64-knownBits)]
	if *slot == start && start != 0 || e.isSubmodule() {
		return
	}
	id := e.id()
	if r.store.Has(id) {
		*slot = start
		return
	}
	if c.missing == nil {
		c.missing = map[packs.ID]bool{}
	}
	c.missing[id] = true
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
