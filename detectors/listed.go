package detectors

import "bytes"

// listed returns the value that r is the first long piece of where the pieces are
// the elements of a list that the text joins: ["…", "…"].join("").
func listed(text []byte, r run) value {
	start, ok := listStart(text, r)
	if !ok {
		return value{} // nearly always
	}
	var buf [clientLen]byte
	v, end := elements(text, start, text[r.end], buf[:0])
	if n := len(v); n != tokenLen && n != clientLen || !canonical(v) || !random(v) || !joinsNear(text, start, end) {
		return value{}
	}
	shape := tokenShape
	if len(v) == clientLen {
		shape = clientShape
	}
	return value{start: start, end: end, shape: shape, text: string(v)}
}

// listStart returns where the first element begins of the list that r is an
// element of, and whether r is its first long one and not the only one.
func listStart(text []byte, r run) (int, bool) {
	if r.start < 2 || r.end == len(text) || !isQuote(text[r.end]) || text[r.end] != text[r.start-1] {
		return 0, false
	}
	if c := text[r.start-2]; classes[c]&blank == 0 && c != '[' && c != '(' && c != '{' && c != ',' {
		return 0, false // nearly always
	}
	start, ok := firstElement(text, r)
	if !ok || start < r.start {
		return start, ok
	}
	next := skipBlanks(text, r.end+1)
	return start, next < len(text) && text[next] == ','
}

// firstElement returns where the first element begins of the list that r is the
// first long element of, if it is one.
func firstElement(text []byte, r run) (int, bool) {
	quote := text[r.end]
	start := r.start
	for range maxPieces {
		i := backOverBlanks(text, start-1)
		if i == 0 {
			break
		}
		switch text[i-1] {
		case '[', '(', '{':
			return start, true
		case ',':
		default:
			return 0, false
		}
		if i = backOverBlanks(text, i-1); i < 2 || text[i-1] != quote {
			return start, isQuoted(text, i) // behind the separator
		}
		before := backToStart(text, i-1)
		if before.end == before.start && i > 2 && text[i-2] == quote {
			return start, true // the empty separator
		}
		if before.start == 0 || text[before.start-1] != quote || before.end-before.start >= stride {
			return 0, false
		}
		start = before.start
	}
	return 0, false
}

func isQuoted(text []byte, i int) bool { return i > 0 && isQuote(text[i-1]) }

func backOverBlanks(text []byte, i int) int {
	for low := max(0, i-maxJoint); i > low && classes[text[i-1]]&blank != 0; i-- {
	}
	return i
}

// elements appends the elements of a list to v, and returns it with the offset
// where the last one ends. The first begins at start.
func elements(text []byte, start int, quote byte, v []byte) ([]byte, int) {
	for n := 0; n < maxPieces; n++ {
		end := start
		for end < len(text) && end-start <= clientLen && classes[text[end]]&base64url != 0 {
			end++
		}
		if end == start || len(v)+end-start > clientLen || end == len(text) || text[end] != quote {
			return nil, end
		}
		v = append(v, text[start:end]...)
		i := skipBlanks(text, end+1)
		if i < len(text) && text[i] == ',' {
			i = skipBlanks(text, i+1)
			if i+1 < len(text) && text[i] == quote && classes[text[i+1]]&base64url != 0 {
				start = i + 1
				continue
			}
		}
		if i == len(text) || n == 0 || bytes.IndexByte([]byte(`])}"'`), text[i]) < 0 {
			return nil, end
		}
		return v, end
	}
	return nil, start
}

// joinsNear reports whether the text joins a list, in front of it or behind.
func joinsNear(text []byte, start, end int) bool {
	near := [...][]byte{text[max(0, start-80):start], text[end:min(len(text), end+1000)]}
	for _, t := range near {
		for _, word := range [...]string{"join", "Join", "implode", "concat"} {
			if bytes.Contains(t, []byte(word)) {
				return true
			}
		}
	}
	return false
}
