package detectors

import (
	"bytes"
)

// A shape is what a value looks like, before anybody asks what it is.
type shape int

const (
	noShape     shape = iota
	tokenShape        // 43 random, canonical base64url characters
	clientShape       // 86 of them
	sealedShape       // 64 base64 characters, as an encrypted secret has
	pemShape          // the first line of the body of a PEM private key
	jwkShape          // a private member of a JWK that has no shape of the above
	jwtShape          // the first part of a JWT
	textShape         // base64 of something printable
	looseShape        // 43 or 86 characters that are not canonical
	hexShape          // 32 hexadecimal digits, a secret of 2014
	useShape          // a variable that stands for a value
)

// A value is a stretch of text with the shape of a secret.
type value struct {
	start, end int
	shape      shape
	text       string // what it says; "" means the text between start and end
}

// promising reports whether a run holds a value that [Set.Find] must look at.
func promising(text []byte, r run) bool {
	r, whole, inner := look(text, r)
	if whole != noShape || inner == nothing {
		return whole != noShape
	}
	found := false
	within(text, r, inner, func(v value) bool {
		found = v.shape != looseShape
		return !found
	})
	return found
}

// values yields the values that begin in a run, until yield says false. It
// allocates only for a value that is written in pieces.
func values(text []byte, r run, yield func(value) bool) {
	r, whole, inner := look(text, r)
	if whole == noShape || yield(value{start: r.start, end: r.end, shape: whole}) {
		within(text, r, inner, yield)
	}
}

// A makeup says which values a run may hold besides itself as a whole.
type makeup int

const (
	nothing makeup = iota
	slashed        // those between slashes
	single         // itself, or what it is a piece of
)

// look returns a run without the escape that it begins with, its shape as a
// whole, and what else to look for in it. For nearly all runs that is nothing, so
// the cheap questions come first.
func look(text []byte, r run) (run, shape, makeup) {
	labelled := false
	if r.start > 0 {
		c := classes[text[r.start-1]]
		labelled = c&labelling != 0
		if c&escaping != 0 {
			r.start += escapeLen(text, r)
		}
	}
	n, whole := r.end-r.start, noShape
	if n >= tokenLen || n == hexLen || startsJWT(text, r) {
		whole = wholeShape(text, r, labelled)
	}
	joined := mayBePiece(text, r) && joins(text, r)
	switch {
	case n < tokenLen && !joined:
		return r, whole, nothing
	case hasSlash(text[r.start:r.end]):
		return r, whole, slashed
	case n == tokenLen || n == clientLen || joined:
		return r, whole, single
	}
	return r, whole, nothing
}

// within yields the values that a run of some makeup holds besides itself as a
// whole.
func within(text []byte, r run, m makeup, yield func(value) bool) {
	switch m {
	case slashed:
		between(text, r, yield)
	case single:
		if v := word(text, r); v.shape != noShape {
			yield(v)
		}
	}
}

// hasSlashByByte is hasSlash without the help of the processor: it reports whether
// v, a run, holds a character that base64url does not have.
func hasSlashByByte(v []byte) bool {
	return bytes.IndexByte(v, '/') >= 0 || bytes.IndexByte(v, '+') >= 0
}

// between yields the values between the slashes of a run.
func between(text []byte, r run, yield func(value) bool) {
	for i := r.start; i+tokenLen <= r.end; {
		j := i
		for j < r.end && classes[text[j]]&base64url != 0 {
			j++
		}
		if s := tokenOrClient(text, i, j); s != noShape && !yield(value{start: i, end: j, shape: s}) {
			return
		}
		i = j + 1
	}
}

// word returns the value that r is, or is the first long piece of. It holds no
// slash.
func word(text []byte, r run) value {
	v := value{start: r.start, end: r.end, shape: tokenOrClient(text, r.start, r.end)}
	switch v.shape {
	case noShape, looseShape:
		if w := pieced(text, r); w.shape != noShape {
			return w
		}
		if w := listed(text, r); w.shape != noShape {
			return w
		}
	case tokenShape:
		if w, ok := halved(text, r); w.shape != noShape {
			return w
		} else if ok {
			v.shape = noShape // it is the second half, and yielded with the first
		}
	}
	return v
}

// escapeLen returns how many characters at the start of r belong to an escape
// sequence: the n of \n, the u003a of \u003a, the 3A of %3A, the 32m of a
// terminal's colour. The hyphen of a shell's ${NAME:-default} is no part of the
// value either, nor is the NAME- of ${NAME-default}.
func escapeLen(text []byte, r run) int {
	if r.start == 0 || r.start == r.end {
		return 0
	}
	rest := text[r.start:r.end]
	switch text[r.start-1] {
	case ':':
		if rest[0] == '-' && (len(rest) == tokenLen+1 || len(rest) == clientLen+1) {
			return 1
		}
	case '=':
		if rest[0] == '3' && (len(rest) == tokenLen+2 || len(rest) == clientLen+2) && rest[1] == 'D' {
			return 2 // quoted-printable
		}
	case '{':
		if n := bytes.IndexByte(rest, '-') + 1; n > 0 && (len(rest) == tokenLen+n || len(rest) == clientLen+n) {
			return n
		}
	case '\\':
		switch {
		case rest[0] == 'u' && len(rest) > 5 && isHex(rest[1:5]):
			return 5
		case rest[0] == 'x' && len(rest) > 3 && isHex(rest[1:3]):
			return 3
		case bytes.IndexByte([]byte("nrtbf"), rest[0]) >= 0:
			return 1
		}
	case '%':
		n := 0
		for n+4 <= len(rest) && rest[n] == '2' && rest[n+1] == '5' && isHex(rest[n+2:n+4]) {
			n += 2 // %253A: encoded twice
		}
		if n+2 <= len(rest) && isHex(rest[n:n+2]) {
			return n + 2
		}
	case '[':
		if r.start > 1 && text[r.start-2] == 0x1b {
			return 1 + bytes.IndexByte(rest[:min(6, len(rest))], 'm')
		}
	}
	return 0
}

func isHex(b []byte) bool {
	for _, c := range b {
		if classes[c]&digit == 0 && (c|0x20 < 'a' || c|0x20 > 'f') {
			return false
		}
	}
	return true
}

// tokenOrClient returns the shape of text[i:j] if it can be an API secret, a
// token or a client secret.
func tokenOrClient(text []byte, i, j int) shape {
	if n := j - i; n != tokenLen && n != clientLen || !bounded(text, i, j) {
		return noShape
	}
	switch v := text[i:j]; {
	case !random(v):
		return noShape
	case !canonical(v):
		return looseShape
	case len(v) == clientLen:
		return clientShape
	default:
		return tokenShape
	}
}

// bounded reports whether text[i:j] is a word of its own and not a part of a
// JWT, of base64 that is longer, of a path or of an SD-JWT, or a function.
func bounded(text []byte, i, j int) bool {
	if i > 0 && j < len(text) && text[i-1] == '+' && text[j] == '+' { // AsciiDoc
		return (i < 2 || classes[text[i-2]]&base64any == 0) && (j+1 == len(text) || classes[text[j+1]]&base64any == 0)
	}
	if i > 0 {
		switch c := text[i-1]; {
		case c == '.' && i > 1 && classes[text[i-2]]&base64url != 0, c == '~', c == '+', c == '/', c == '$':
			return false
		}
	}
	if j < len(text) {
		switch c := text[j]; {
		case c == '/' && endsSubstitution(text, i, j), bytes.HasPrefix(text[j:], []byte("==>")): // of git filter-repo
			return true
		case c == '=', c == '~', c == '+', c == '/', c == '(':
			return false
		case c == '.' && j+1 < len(text) && classes[text[j+1]]&base64url != 0:
			return false
		}
	}
	return true
}

// endsSubstitution reports whether text[i:j] is assigned at the end of a command
// of sed, such as s/^NAME=.*/NAME=value/.
func endsSubstitution(text []byte, i, j int) bool {
	if i == 0 || text[i-1] != '=' || j+1 >= len(text) {
		return false
	}
	rest := bytes.TrimLeft(text[j+1:min(len(text), j+4)], "gI")
	return len(rest) > 0 && (rest[0] == '\'' || rest[0] == '"')
}
