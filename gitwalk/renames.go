package gitwalk

import (
	"bytes"
	"path"
	"slices"

	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
)

// maxRenames is how many files that a commit took away are held against one that
// it brought.
const maxRenames = 64

// A lost is a file that something took away from where it was.
type lost struct {
	blobAt
	gone bool // and left nothing in its place
}

// lost calls visit with what the tree was has below prefix and is has not.
func (d *differ) lost(was, is packs.ID, prefix string, depth int, visit func(lost)) {
	if was == is || depth > maxDepth {
		return // the depth was reported
	}
	names, before := d.list(was)
	_, now := d.list(is)
	for _, name := range names {
		old, new := before[name], now[name]
		switch {
		case old == new:
		case !old.tree:
			visit(lost{blobAt{prefix + name, old.id}, new.id.IsZero()})
		case new.tree:
			d.lost(old.id, new.id, prefix+name+"/", depth+1, visit)
		default:
			d.lost(old.id, packs.ID{}, prefix+name+"/", depth+1, visit)
		}
	}
}

// origin returns which of the lost files a new one is, moved here and perhaps
// edited: the same, or one that is gone and has at least half of its lines. It
// is none if there is no such file.
func (g *ranger) origin(ch change, all []lost) (blobAt, bool) {
	if i := slices.IndexFunc(all, func(l lost) bool { return l.blob == ch.blob }); i >= 0 {
		return all[i].blobAt, true
	}
	_, body, err := g.reader.Get(ch.blob)
	if err != nil {
		return blobAt{}, false // a large one
	}
	lines := countBytes(body)
	best, most := blobAt{}, 0
	for _, l := range likely(all, ch.path) {
		_, old, err := g.olds.Get(l.blob)
		if err != nil {
			continue // then nothing is known of it
		}
		if same := lines.common(countBytes(old)); same > most && 2*same >= max(lines.size, len(old)) {
			best, most = l.blobAt, same
		}
	}
	return best, most > 0
}

// likely returns those of the lost files that may be what is now at a path, those
// of the same name or kind first.
func likely(all []lost, now string) []lost {
	rank := func(l lost) int {
		switch {
		case path.Base(l.path) == path.Base(now):
			return 0
		case path.Ext(l.path) == path.Ext(now):
			return 1
		}
		return 2
	}
	gone := slices.DeleteFunc(slices.Clone(all), func(l lost) bool { return !l.gone })
	slices.SortStableFunc(gone, func(a, b lost) int { return rank(a) - rank(b) })
	return gone[:min(len(gone), maxRenames)]
}

// lineBytes is how many bytes of a text each line makes up.
type lineBytes struct {
	lines map[string]int
	size  int
}

func countBytes(body []byte) lineBytes {
	all := lineBytes{map[string]int{}, len(body)}
	for line := range bytes.Lines(body) {
		all.lines[string(bytes.TrimRight(line, "\r\n"))] += len(line)
	}
	return all
}

// common returns how many bytes are in both.
func (a lineBytes) common(b lineBytes) int {
	n := 0
	for line, size := range b.lines {
		n += min(size, a.lines[line])
	}
	return n
}
