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

	// Removed is the last commit that removed or changed the text, if it is not
	// there any more: of the history of HEAD, if ever it was there; else of any
	// branch, if none has it. RemovedOrder is to it what Order is to Commit.
	Removed      string
	RemovedDate  time.Time
	RemovedOrder int

	From        string // the path that Commit moved the text from, perhaps with edits
	Staged      bool   // it is not committed, but in the index
	Unreachable bool   // no ref and no reflog leads to the text
}

// moved returns those of the locations to which Commit moved a file that holds one
// of the others: what was asked for is there now, though no line was new there. The
// first asked were asked for; all must be sorted.
func moved(asked, others []Location) []Location {
	slices.SortStableFunc(others, func(a, b Location) int { return compareObjects(a.Origin.History, b.Origin.History) })
	var found []Location
	for _, l := range others {
		before := l
		before.Origin.Path = l.Origin.History.From
		from := func(a Location) bool { return sameFile(a, before) }
		if before.Origin.Path != "" && (slices.ContainsFunc(asked, from) || slices.ContainsFunc(found, from)) {
			found = append(found, l)
		}
	}
	return found
}

// collapse joins the places of one secret that are versions of one file. The
// version that came first remains, and learns from the others, and from those of
// the versions in which nobody asked for it, whether the secret is still there, or
// when it went. The locations must be sorted.
func collapse(locations, unasked []Location) []Location {
	var kept []Location
	for len(locations) > 0 {
		n := 1
		for n < len(locations) && sameFile(locations[0], locations[n]) {
			n++
		}
		kept = append(kept, oneVersion(locations[:n], unasked)...)
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
func oneVersion(versions, unasked []Location) []Location {
	if versions[0].Origin.History == nil {
		return versions
	}
	first := slices.MinFunc(versions, func(a, b Location) int { return compareHistories(a.Origin.History, b.Origin.History) })
	h := *first.Origin.History
	for _, v := range versions {
		h.learn(v.Origin.History)
	}
	for _, v := range unasked {
		if sameFile(v, first) {
			h.learn(v.Origin.History)
		}
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
