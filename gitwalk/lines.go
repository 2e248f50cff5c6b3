package gitwalk

import (
	"bytes"
	"hash/maphash"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/gitwalk/internal/packs"
	"github.com/authlete/authlete-scan/scan"
)

// wanted says which lines of a text were asked for, counted from 1. Nil means all.
type wanted func(body []byte) func(line int) bool

func noLine([]byte) func(int) bool { return func(int) bool { return false } }

// from returns which lines of a piece of a text were asked for, counted from those
// of the text.
func (w wanted) from(piece []byte, start scan.Position) func(line int) bool {
	asked := w(piece)
	before := max(start.Line, 1) - 1
	return func(line int) bool { return asked(line - before) }
}

// wanted returns which lines of a changed blob are asked for.
func (g *ranger) wanted(ch change) wanted {
	if g.src.AllLines {
		return nil
	}
	return g.repo.addedTo(ch.olds)
}

// addedTo returns which lines of a body its old versions do not have. A version
// that cannot be read accounts for none; if it is large, too.
func (r *repository) addedTo(olds []packs.ID) wanted {
	return func(body []byte) func(int) bool {
		bodies := make([][]byte, len(olds))
		for i, id := range olds {
			bodies[i] = r.oldBody(id)
		}
		return added(body, bodies)
	}
}

// oldBody returns a blob, or the file that it stands for, as far as that can be
// held in memory; else nothing.
func (r *repository) oldBody(id packs.ID) []byte {
	if id.IsZero() {
		return nil
	}
	_, body, err := r.store.NewReader().Get(id)
	if err != nil {
		return nil
	}
	if p, ok := parsePointer(id, body); ok {
		return p.read(r.place.commonDir)
	}
	return body
}

// added returns which lines of body, counted from 1, none of its old versions
// accounts for: those that body has more often. That several lines are alike
// counts against none of them, and a line that merely moved is not new. It is
// what a diff says, without its guesses about what belongs together.
func added(body []byte, olds [][]byte) func(line int) bool {
	seed := maphash.MakeSeed()
	now, order := countLines(seed, body)
	isNew := make([]bool, len(order))
	for i := range isNew {
		isNew[i] = true
	}
	for _, old := range olds {
		then, _ := countLines(seed, old)
		for i, line := range order {
			isNew[i] = isNew[i] && now[line] > then[line]
		}
	}
	return func(line int) bool { return line < 1 || line > len(isNew) || isNew[line-1] }
}

// countLines returns how often body has each line, and all of them in order.
func countLines(seed maphash.Seed, body []byte) (count map[uint64]int, order []uint64) {
	count = map[uint64]int{}
	for line := range bytes.Lines(detectors.Decode(body)) {
		h := maphash.Bytes(seed, bytes.TrimRight(line, "\r\n"))
		count[h]++
		order = append(order, h)
	}
	return count, order
}
