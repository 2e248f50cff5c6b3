package detectors

import (
	"bytes"
	"strings"
)

// keyPair returns what the private half of a key pair is a part of: the JWK
// that it is a member of, or the PEM block whose first line it is.
func (s sighting) keyPair() Secret {
	if s.kind != PrivateKey && s.kind != DPoPKey {
		return Secret{}
	}
	body := s.doc.Body
	if s.shape == pemShape {
		return pemBlock(body, s.start)
	}
	jwk := plain(string(object(body, s.start, s.end)))
	if !strings.HasPrefix(jwk, "{") {
		return Secret{}
	}
	return NewSecret(jwk + "}")
}

// maxPEM is more than the PEM block of any private key has.
const maxPEM = 16 << 10

// pemBlock returns the PEM block around the first line of its body.
func pemBlock(body []byte, at int) Secret {
	from := bytes.LastIndex(body[max(0, at-leftWindow):at], []byte("-----BEGIN"))
	if from < 0 {
		return Secret{}
	}
	block := body[max(0, at-leftWindow)+from : min(len(body), at+maxPEM)]
	_, end, ok := bytes.Cut(block, []byte("-----END"))
	if !ok {
		return Secret{}
	}
	last := bytes.Index(end, []byte("-----"))
	if last < 0 {
		return Secret{}
	}
	text := plain(string(block[:len(block)-len(end)+last+len("-----")]))
	var lines []string
	for line := range strings.Lines(text) {
		lines = append(lines, strings.TrimSpace(line))
	}
	return NewSecret(strings.Join(lines, "\n"))
}
