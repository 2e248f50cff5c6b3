package gitwalk

import (
	"bytes"
	"hash/maphash"

	"github.com/authlete/authlete-scan/detectors"
)

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
