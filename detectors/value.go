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
	if n := r.end - r.start; n < tokenLen && n != hexLen && !jointBefore(text, r.start) && !jointAfter(text, r.end) && !startsJWT(text, r) {
		return false // nearly all short runs are identifiers
	}
	found := false
	values(text, r, func(v value) bool {
		found = v.shape != looseShape
		return !found
	})
	return found
}

// values yields the values that begin in a run, until yield says false. It
// allocates only for a value that is written in pieces.
func values(text []byte, r run, yield func(value) bool) {
	r.start += escapeLen(text, r)
	if s := wholeShape(text, r); s != noShape && !yield(value{start: r.start, end: r.end, shape: s}) {
		return
	}
	for i := r.start; i < r.end; {
		j := i
		for j < r.end && classes[text[j]]&base64url != 0 {
			j++
		}
		v := value{start: i, end: j, shape: tokenOrClient(text, i, j)}
		whole := i == r.start && j == r.end // not between slashes
		if whole && (v.shape == noShape || v.shape == looseShape) {
			if w := pieced(text, r); w.shape != noShape {
				v = w
			} else if w := listed(text, r); w.shape != noShape {
				v = w
			}
		}
		if whole && v.shape == tokenShape {
			if w, ok := halved(text, r); w.shape != noShape {
				v = w
			} else if ok {
				v.shape = noShape // it is the second half, and yielded with the first
			}
		}
		if v.shape != noShape && !yield(v) {
			return
		}
		i = j + 1
	}
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

// wholeShape returns the shape of a run as a whole, if it has one of the
// shapes that may hold + and /, or that are no token.
func wholeShape(text []byte, r run) shape {
	v := text[r.start:r.end]
	before := text[max(0, r.start-64):r.start]
	switch {
	case len(v) == hexLen && isHex(v) && bytes.Contains(before, []byte("ecret")):
		return hexShape
	case len(v) < tokenLen:
		if startsJWT(text, r) {
			return jwtShape
		}
		return noShape
	case bytes.IndexByte(before, 'P') >= 0 && bytes.Contains(before, []byte("PRIVATE KEY-----")): // one byte is found faster
		return pemShape
	case len(v) == sealedLen && bytes.Contains(before, []byte("ncrypted")):
		return sealedShape
	case isPrivateMember(before) && len(v) != tokenLen && len(v) != clientLen && random(v[:min(len(v), 64)]):
		return jwkShape
	case startsJWT(text, r):
		return jwtShape
	case len(v) >= minEncodedLen && printable(v):
		return textShape
	}
	return noShape
}

const (
	hexLen    = 32 // API secrets in samples of 2014
	sealedLen = 64 // base64 of 43 characters, padded to 48 by the cipher

	// minEncodedLen is the length of a token in base64, without padding.
	minEncodedLen = (tokenLen*8 + 5) / 6
)

// startsJWT reports whether r is the first part of a JWT.
func startsJWT(text []byte, r run) bool {
	return r.end < len(text) && text[r.end] == '.' && bytes.HasPrefix(text[r.start:r.end], []byte("eyJ"))
}

// isPrivateMember reports whether before ends in the name of a private member
// of a JWK and what stands between it and its value.
func isPrivateMember(before []byte) bool {
	n, assigns := len(before), false
	for ; n > 0 && isMark(before[n-1]); n-- {
		assigns = assigns || before[n-1] == ':' || before[n-1] == '='
	}
	return assigns && n > 0 && (before[n-1] == 'd' || before[n-1] == 'k') &&
		(n == 1 || classes[before[n-2]]&base64any == 0)
}

// isMark reports whether c may stand between a name and its value.
func isMark(c byte) bool {
	switch c {
	case ' ', '\\', '"', '\'', ':', '=':
		return true
	}
	return false
}

// printable reports whether v may be base64 of a text whose start is ASCII.
func printable(v []byte) bool {
	var decoded [24]byte
	const head = 32
	n, err := alphabet(v).Decode(decoded[:], v[:head])
	if err != nil {
		return false
	}
	for _, c := range decoded[:n] {
		if (c < ' ' || c > '~') && classes[c]&blank == 0 {
			return false
		}
	}
	return decodesToText(v[head:])
}
