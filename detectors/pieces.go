package detectors

import "bytes"

const (
	maxPieces = 12 // a secret in more pieces than that is not looked for
	maxJoint  = 64 // bytes between two string literals that make one value
)

// joins reports whether a run may be a piece of a value: there is another one
// beside it. It is right when it says no.
func joins(text []byte, r run) bool {
	if _, ok := pieceStart(text, r); ok {
		return true
	}
	_, ok := listStart(text, r)
	return ok
}

// pieceStart returns where the first piece begins of the value that r is the
// first long piece of, and whether there is another piece.
func pieceStart(text []byte, r run) (start int, ok bool) {
	start = r.start
	for n := 0; n < maxPieces; n++ {
		before, ok := pieceBefore(text, start)
		if !ok {
			break
		}
		if r.start-before.start > clientLen*6 || before.end-before.start >= stride {
			return 0, false // not the first long piece
		}
		start = before.start
	}
	if start < r.start {
		return start, true
	}
	_, _, ok = joint(text, r.end)
	return start, ok
}

// pieced returns the value that r is the first long piece of: a secret in
// several string literals, or one whose hyphens and underscores are escaped.
func pieced(text []byte, r run) value {
	start, ok := pieceStart(text, r)
	if !ok {
		return value{} // nearly always
	}
	var buf [clientLen + 1]byte
	v, end := assemble(text, start, buf[:0])
	if start == r.start && end == r.end {
		return value{}
	}
	if n := len(v); n != tokenLen && n != clientLen || !canonical(v) || !random(v) || !bounded(text, start, end) {
		return value{}
	}
	shape := tokenShape
	if len(v) == clientLen {
		shape = clientShape
	}
	return value{start: start, end: end, shape: shape, text: string(v)}
}

// mayBePiece is a cheap test that most runs fail.
func mayBePiece(text []byte, r run) bool {
	return r.start > 0 && classes[text[r.start-1]]&opening != 0 || r.end < len(text) && classes[text[r.end]]&closing != 0
}

func isQuote(c byte) bool { return classes[c]&quoting != 0 }

// assemble appends the pieces of the value that begins at start to v, and
// returns it with the offset where its last piece ends.
func assemble(text []byte, start int, v []byte) ([]byte, int) {
	end := start
	for n := 0; n < maxPieces; n++ {
		for end = start; end < len(text) && classes[text[end]]&base64url != 0; end++ {
		}
		if len(v)+end-start > clientLen {
			return nil, end
		}
		v = append(v, text[start:end]...)
		next, sign, ok := joint(text, end)
		if !ok {
			return v, end
		}
		if sign != 0 {
			if v = append(v, sign); len(v) > clientLen {
				return nil, end
			}
			end = next
		}
		start = next
	}
	return nil, end
}

// joint returns where the next piece begins after one that ends at i, and the
// character that an escape between them stands for, or 0.
func joint(text []byte, i int) (next int, sign byte, ok bool) {
	if i == len(text) || classes[text[i]]&closing == 0 {
		return 0, 0, false
	}
	rest := text[i:min(len(text), i+maxJoint)]
	if isQuote(rest[0]) {
		j, ok := literalAfter(rest)
		return i + j, 0, ok
	}
	if n, sign := escapedSign(text[i:]); n > 0 {
		return i + n, sign, true
	}
	if rest[0] == '\\' { // a line that goes on
		j := skipBlanks(rest, 1)
		return i + j, 0, bytes.IndexByte(rest[:j], '\n') > 0 && j < len(rest) && classes[rest[j]]&base64url != 0
	}
	if len(rest) > 2 && rest[0] == '=' && (rest[1] == '\n' || rest[1] == '\r' && rest[2] == '\n') {
		j := 1 + bytes.IndexByte(rest, '\n') // quoted-printable
		return i + j, 0, j < len(rest) && classes[rest[j]]&base64url != 0
	}
	return 0, 0, false
}

// literalAfter returns where a string literal begins in rest that is joined to
// the one whose quote rest begins with.
func literalAfter(rest []byte) (int, bool) {
	if len(rest) < 3 || classes[rest[1]]&(blank|joining) == 0 {
		return 0, false // nearly always
	}
	j := skipBlanks(rest, 1)
	for j < len(rest) && classes[rest[j]]&joining != 0 {
		j = skipBlanks(rest, j+1)
	}
	if j+1 >= len(rest) || !isQuote(rest[j]) || classes[rest[j+1]]&base64url == 0 {
		return 0, false
	}
	return j + 1, true
}

// joiners stand between the pieces of a string in some language: + . & \ and
// the _ that continues a line of Visual Basic.
const joiners = "+.&\\_<>~"

func skipBlanks(b []byte, i int) int {
	for i < len(b) && classes[b[i]]&blank != 0 {
		i++
	}
	return i
}

// escapedSign returns the length of an escaped hyphen or underscore at the
// start of b, and which it is: \u002d, \x5f, %2D, &#45; and their like.
func escapedSign(b []byte) (int, byte) {
	if len(b) == 0 || b[0] != '\\' && b[0] != '%' && b[0] != '&' {
		return 0, 0 // nearly always
	}
	for k := range escapes {
		e := &escapes[k]
		if len(b) >= len(e.text) && bytes.EqualFold(b[:len(e.text)], []byte(e.text)) {
			return len(e.text), e.sign
		}
	}
	return 0, 0
}

type escape struct {
	text string
	sign byte
}

var escapes = [...]escape{
	{`\u002d`, '-'}, {`\u005f`, '_'}, {`\x2d`, '-'}, {`\x5f`, '_'}, {`\\u002d`, '-'}, {`\\u005f`, '_'},
	{`%2d`, '-'}, {`%5f`, '_'}, {`%252d`, '-'}, {`%255f`, '_'},
	{`&#45;`, '-'}, {`&#95;`, '_'}, {`&#x2d;`, '-'}, {`&#x5f;`, '_'},
}

// endsEscape reports whether c is the last byte of one of escapes.
func endsEscape(c byte) bool { return c|0x20 == 'd' || c|0x20 == 'f' || c == ';' }

// pieceBefore returns the piece that is joined to the one that begins at i.
func pieceBefore(text []byte, i int) (run, bool) {
	if i > 0 && endsEscape(text[i-1]) {
		for k := range escapes {
			e := &escapes[k]
			if n := i - len(e.text); n > 0 && bytes.EqualFold(text[n:i], []byte(e.text)) {
				return backToStart(text, n), true
			}
		}
	}
	if i > 2 && text[i-1] == '\n' {
		end := i - 2
		if text[end] == '\r' {
			end--
		}
		if text[end] != '=' {
			return run{}, false
		}
		return backToStart(text, end), true
	}
	if i < 2 || !isQuote(text[i-1]) || classes[text[i-2]]&(blank|joining|quoting) == 0 {
		return run{}, false // nearly always
	}
	for j := i - 2; j > 0 && j > i-maxJoint; j-- {
		if isQuote(text[j]) {
			next, _, ok := joint(text, j)
			return backToStart(text, j), ok && next == i
		}
		if classes[text[j]]&(blank|joining) == 0 {
			break
		}
	}
	return run{}, false
}

// backToStart returns the piece that ends at end.
func backToStart(text []byte, end int) run {
	start := end
	for start > 0 && end-start < clientLen && classes[text[start-1]]&base64url != 0 {
		start--
	}
	return run{start + escapeLen(text, run{start, end}), end}
}

// halved returns the client secret whose first half is r, where each half looks
// like a token, and whether r is one of the two.
func halved(text []byte, r run) (value, bool) {
	if !isQuoted(text, r.start) || r.end == len(text) || !isQuote(text[r.end]) {
		return value{}, false // nearly always
	}
	if v := pieced(text, r); v.shape == clientShape {
		return v, true
	}
	before, ok := pieceBefore(text, r.start)
	return value{}, ok && before.end-before.start == tokenLen && pieced(text, before).shape == clientShape
}
