package detectors

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// Facts are what a text says about Authlete, wherever it says it. The zero
// value is what a text says that has nothing to do with it.
type Facts struct {
	mention bool // Authlete is named, and not only by a host that serves no API
	api2    bool // a 2.x host is named
	api3    bool // a 3.0 host or path is named
	version string
	hosts   []host
}

// Survey reads the facts of a text. It is meant for texts that lie beside one
// that holds a value which cannot be judged by its own text alone.
func Survey(t Text) Facts {
	return survey(t.Body, nil, false)
}

var (
	apiPathPattern = pattern(`/api/([0-9]{6,19})/(?:auth|service|client|pushed_auth_req|device|backchannel|vci|jose|federation|gm|hsk|idtoken|nativesso|info)\b`)
	versionName    = pattern(`(?:api_?version|authlete_version|authlete)["'\]]{0,2}[ \t]{0,20}(?:[=:(,]|\.set)?[ \t"'(]{0,12}(?:authleteapiversion\.)?$`)
)

// survey reads what body says about hosts and versions. extra names further
// hosts that serve an API. Of a body that has nothing to do with Authlete there
// is nothing to know, unless something around it has: then it matters which
// other servers the body names.
func survey(body []byte, extra []string, related bool) Facts {
	var f Facts
	if !related && len(extra) == 0 && !mayMention(body) {
		return f
	}
	folded := lowerASCII(body)
	f.hosts = hostsIn(folded, extra)
	for _, h := range f.hosts {
		f.api2 = f.api2 || h.role == api2Host
		f.api3 = f.api3 || h.role == api3Host || h.role == idpHost
		f.mention = f.mention || h.role.isAPI()
	}
	f.mention = f.mention || mentions(folded)
	if f.mention || related {
		n := len(f.hosts)
		f.hosts = withPaths(f.hosts, folded)
		f.api3 = f.api3 || len(f.hosts) > n || apiPathPattern().Match(body)
		f.version = versionIn(folded)
	}
	return f
}

// versionIn returns the generation of the API that a text in lower case sets,
// or "". It looks for values first: they are rarer than the names.
func versionIn(folded []byte) string {
	for _, value := range [...]string{"v3", "3.0", "v2", "2."} {
		for i, n := 0, 0; n < maxVersions; n++ {
			j := bytes.Index(folded[i:], []byte(value))
			if j < 0 {
				break
			}
			before := folded[max(0, i+j-64) : i+j]
			if bytes.Contains(before, []byte("version")) || bytes.Contains(before, []byte("authlete")) {
				if versionName().Match(before) {
					return strings.TrimLeft(value, "v")[:1]
				}
			}
			i += j + len(value)
		}
	}
	return ""
}

const maxVersions = 200 // values of one kind that are looked at

// and returns what the texts of f and o say together. Places are those of f.
func (f Facts) and(o Facts) Facts {
	f.mention = f.mention || o.mention
	f.api2 = f.api2 || o.api2
	f.api3 = f.api3 || o.api3
	if f.version == "" {
		f.version = o.version
	}
	return f
}

// mayMention is a fast test for what every text has that names Authlete or one
// of its hosts: in any of the usual cases, and misspelled as people do. All but
// one of the spellings begin alike, so that two searches are enough.
func mayMention(body []byte) bool {
	for rest := body; ; {
		i := bytes.IndexByte(rest, 'u')
		if i < 0 || i+len("uthlete") > len(rest) {
			return bytes.Contains(body, []byte("UTHLETE"))
		}
		rest = rest[i+1:]
		if rest[0] != 't' {
			continue
		}
		for _, end := range [...]string{"hlete", "ltele", "lhete", "helete"} {
			if bytes.HasPrefix(rest[1:], []byte(end)) {
				return true
			}
		}
	}
}

// indexTail is bytes.Index for a needle whose first bytes are so common that it
// is faster to look for the rest.
func indexTail(body []byte, needle string, common int) int {
	for from := min(common, len(body)); ; {
		j := bytes.Index(body[from:], []byte(needle[common:]))
		if j < 0 {
			return -1
		}
		if at := from + j - common; string(body[at:from+j]) == needle[:common] {
			return at
		}
		from += j + 1
	}
}

// lowerASCII returns body with the letters A to Z in lower case, eight bytes at a
// time.
func lowerASCII(body []byte) []byte {
	folded := make([]byte, len(body))
	i := 0
	for ; i+8 <= len(body); i += 8 {
		binary.LittleEndian.PutUint64(folded[i:], lower8(binary.LittleEndian.Uint64(body[i:])))
	}
	for ; i < len(body); i++ {
		folded[i] = byte(lower8(uint64(body[i])))
	}
	return folded
}

// lower8 does it to the eight bytes of a word: of those below 0x80 the top bit
// tells, after an addition, whether they are at least A, and more than Z.
func lower8(word uint64) uint64 {
	const ones = 0x0101010101010101
	low := word &^ (0x80 * ones)
	atLeastA := low + (0x80-'A')*ones
	aboveZ := low + (0x7f-'Z')*ones
	upper := (atLeastA &^ aboveZ &^ word) & (0x80 * ones)
	return word | upper>>2
}

// mentions reports whether folded, in lower case, names Authlete other than in
// the name of a host that is no API server.
func mentions(folded []byte) bool {
	for i := 0; ; {
		j := indexTail(folded[i:], "aut", 1)
		if j < 0 {
			return false
		}
		i += j
		word := folded[i:min(len(folded), i+9)]
		if !saysAuthlete(string(word)) {
			i += 3
			continue
		}
		if start, end := hostAround(folded, i); end-start > 8 && isAuthleteDomain(string(folded[start:end])) {
			i = end
			continue
		}
		return true
	}
}
