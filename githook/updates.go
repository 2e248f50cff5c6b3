package githook

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Updates are the refs that a push is about to change.
type Updates struct {
	New []string // ids of the objects that they will name; without refs that go
	Old []string // ids of those that they name now; without new refs
}

// The fields of a line that a hook reads.
const (
	pushFields    = 4 // local ref, local id, remote ref, remote id
	receiveFields = 3 // old id, new id, ref
)

// ReadPush reads what git writes to a pre-push hook.
func ReadPush(r io.Reader) (Updates, error) {
	return read(r, func(line string) (updated, current string, ok bool) {
		// The local ref is what the user typed, and may have spaces in it.
		fields := strings.Split(line, " ")
		n := len(fields)
		if n < pushFields {
			return "", "", false
		}
		return fields[n-3], fields[n-1], true
	})
}

// ReadReceive reads what git writes to a pre-receive hook.
func ReadReceive(r io.Reader) (Updates, error) {
	return read(r, func(line string) (updated, current string, ok bool) {
		fields := strings.SplitN(line, " ", receiveFields)
		if len(fields) < receiveFields {
			return "", "", false
		}
		return fields[1], fields[0], true
	})
}

// read reads one update a line. A line that is none is an error: what it is
// about would not be looked at.
func read(r io.Reader, parse func(line string) (updated, current string, ok bool)) (Updates, error) {
	var u Updates
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		updated, current, ok := parse(lines.Text())
		if !ok || !isID(updated) || !isID(current) {
			return Updates{}, fmt.Errorf("reading refs from standard input: line %d is none that git writes", n)
		}
		if !isZero(updated) {
			u.New = append(u.New, updated)
		}
		if !isZero(current) {
			u.Old = append(u.Old, current)
		}
	}
	if err := lines.Err(); err != nil {
		return Updates{}, fmt.Errorf("reading refs from standard input: %w", err)
	}
	return u, nil
}

// isID reports whether s is an object id, SHA-1 or SHA-256.
func isID(s string) bool {
	return (len(s) == 40 || len(s) == 64) && strings.Trim(s, "0123456789abcdef") == ""
}

// isZero reports whether an id stands for no object.
func isZero(id string) bool { return strings.Trim(id, "0") == "" }
