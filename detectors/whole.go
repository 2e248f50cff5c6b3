package detectors

import "bytes"

// wholeShape returns the shape of a run as a whole, if it has one of the
// shapes that may hold + and /, or that are no token. It is labelled if the byte
// before it may follow a name or a heading.
func wholeShape(text []byte, r run, labelled bool) shape {
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
	case labelled && saysPrivateKey(before):
		return pemShape
	case len(v) == sealedLen && bytes.Contains(before, []byte("ncrypted")):
		return sealedShape
	case labelled && isPrivateMember(before) && len(v) != tokenLen && len(v) != clientLen && random(v[:min(len(v), 64)]):
		return jwkShape
	case startsJWT(text, r):
		return jwtShape
	case len(v) >= minEncodedLen && printable(v):
		return textShape
	}
	return noShape
}

// saysPrivateKey looks for single bytes first, which is faster.
func saysPrivateKey(before []byte) bool {
	return bytes.IndexByte(before, '-') >= 0 && bytes.IndexByte(before, 'P') >= 0 && bytes.Contains(before, []byte("PRIVATE KEY-----"))
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
	const head = 32
	for q := v[:head]; len(q) > 0; q = q[4:] {
		if sextets[q[0]]&0x20|sextets[q[1]]&0x08|sextets[q[2]]&0x02 != 0 {
			return false // nearly always: one of these three bytes is beyond ASCII
		}
	}
	var decoded [24]byte
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
