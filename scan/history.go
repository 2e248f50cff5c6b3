package scan

import (
	"cmp"
	"slices"
	"time"
)

// A History says what version control knows about a text that it holds.
type History struct {
	Object string // the id of the blob, or of the commit or tag whose message the text is

	// Commit is the one that brought the text to its path, or that is the text.
	// It is empty where no ref leads to the text, or none through a commit;
	// then so is what follows, unless the text is a tag.
	Commit string
	Author string // name <email>
	Date   time.Time
	Order  int // of Commit among those of its repository: parents are before their children

	InHead   bool     // still there, in the commit that is checked out
	Refs     []string // the first of those that lead to Commit
	MoreRefs int      // how many others there are
	Pushed   bool     // one of them belongs to a remote

	// Removed is the last of HEAD's commits that removed or changed the text,
	// if it is not there any more. RemovedOrder is to it what Order is to Commit.
	Removed      string
	RemovedDate  time.Time
	RemovedOrder int

	// Unreachable says that no ref and no reflog leads to the text.
	Unreachable bool
}

// collapse joins the places of one secret that are versions of one file. The
// version that came first remains, and learns from the others whether the
// secret is still there, or when it went. The locations must be sorted.
func collapse(locations []Location) []Location {
	var kept []Location
	for len(locations) > 0 {
		n := 1
		for n < len(locations) && sameFile(locations[0], locations[n]) {
			n++
		}
		kept = append(kept, oneVersion(locations[:n])...)
		locations = locations[n:]
	}
	return kept
}

func sameFile(a, b Location) bool {
	if a.Origin.History == nil || b.Origin.History == nil || a.Role != b.Role {
		return false
	}
	if a.Origin.Path == "" && a.Origin.History.Object != b.Origin.History.Object {
		return false // a message is a file of its own
	}
	return a.Origin.Target == b.Origin.Target && a.Origin.Path == b.Origin.Path
}

// oneVersion returns those of the locations in versions of one file that are
// in the first version.
func oneVersion(versions []Location) []Location {
	if versions[0].Origin.History == nil {
		return versions
	}
	first := slices.MinFunc(versions, func(a, b Location) int { return compareHistories(a.Origin.History, b.Origin.History) })
	h := *first.Origin.History
	for _, v := range versions {
		h.learn(v.Origin.History)
	}
	if h.InHead {
		h.Removed, h.RemovedDate, h.RemovedOrder = "", time.Time{}, 0
	}
	var kept []Location
	for _, v := range versions {
		if v.Origin.History.Object == h.Object {
			v.Origin.History = &h
			kept = append(kept, v)
		}
	}
	return kept
}

// compareHistories puts first what is known to have come first.
func compareHistories(a, b *History) int {
	unknown := func(h *History) int {
		if h.Commit == "" {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(unknown(a), unknown(b)), cmp.Compare(a.Order, b.Order), cmp.Compare(a.Object, b.Object))
}

// learn adds what is known about a later version.
func (h *History) learn(later *History) {
	h.InHead = h.InHead || later.InHead
	h.Pushed = h.Pushed || later.Pushed
	if later.Removed != "" && (h.Removed == "" || later.RemovedOrder > h.RemovedOrder) {
		h.Removed, h.RemovedDate, h.RemovedOrder = later.Removed, later.RemovedDate, later.RemovedOrder
	}
}
