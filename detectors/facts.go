package detectors

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// A hostRole says what a host is to Authlete.
type hostRole int

const (
	otherHost  hostRole = iota // somebody else's, or Authlete's without an API
	api2Host                   // a server of the 2.x API
	api3Host                   // a server of the 3.0 API
	idpHost                    // the identity provider behind the 3.0 console
	customHost                 // a server of which only this is known that it serves the API
)

func (r hostRole) isAPI() bool { return r != otherHost }

// hostRoles holds the hosts of Authlete that serve an API, as its own
// documentation, SDKs and providers name them.
var hostRoles = map[string]hostRole{
	"api.authlete.com":                    api2Host,
	"us.authlete.com":                     api3Host,
	"jp.authlete.com":                     api3Host,
	"eu.authlete.com":                     api3Host,
	"br.authlete.com":                     api3Host,
	"beta.authlete.com":                   api3Host,
	"nextdev-api.authlete.net":            customHost,
	"fapidev-api.authlete.net":            customHost,
	"login.authlete.com":                  idpHost,
	"devidp.authlete.net":                 idpHost,
	"dev-idp.authlete.net":                idpHost,
	"dev-api.authlete.com":                api2Host,
	"evaluation-dot-authlete.appspot.com": api2Host,
	"evaluation-dot-api.authlete.com":     api2Host,
	"authlete.appspot.com":                api2Host,
}

// region returns the region of a 3.0 host, or "".
func region(host string) string {
	if name, ok := strings.CutSuffix(host, ".authlete.com"); ok && len(name) == 2 {
		return name
	}
	return ""
}

// A host is a place where a text names a server.
type host struct {
	start, end int
	name       string // lower case, no port
	role       hostRole
	url        bool   // a scheme stands before it
	path       string // the path of the URL, as far as it is written out
}

// Facts are what a text says about Authlete, wherever it says it. The zero
// value is what a text says that has nothing to do with it.
type Facts struct {
	mention bool // Authlete is named, and not only by a host that serves no API
	api2    bool // a 2.x host is named
	api3    bool // a 3.0 host or path is named
	version string
	hosts   []host
}

// A number is an API key, a service id or a client id.
type number struct {
	start, end int
	value      string
	name       name
}

// Survey reads the facts of a text. It is meant for texts that lie beside one
// that holds a value which cannot be judged by its own text alone.
func Survey(t Text) Facts {
	return survey(t.Body, nil)
}

var (
	apiPathPattern = regexp.MustCompile(`/api/([0-9]{6,19})/(?:auth|service|client|pushed_auth_req|device|backchannel|vci|jose|federation|gm|hsk|idtoken|nativesso|info)\b`)
	versionPattern = regexp.MustCompile(`(?i)(?:api_?version|authlete_version|ApiVersion|authlete)["'\]]{0,2}[ \t]{0,20}(?:[=:(,]|\.set)?[ \t"'(]{0,12}(?:AuthleteApiVersion\.)?(V3|V2|3\.0|2\.[0-9])`)
)

// survey reads what body says about hosts and versions. extra names further
// hosts that serve an API.
func survey(body []byte, extra []string) Facts {
	var f Facts
	folded := lowerASCII(body)
	f.hosts = hostsIn(folded, extra)
	for _, h := range f.hosts {
		f.api2 = f.api2 || h.role == api2Host
		f.api3 = f.api3 || h.role == api3Host || h.role == idpHost
		f.mention = f.mention || h.role.isAPI()
	}
	f.mention = f.mention || mentions(folded)
	if apiPathPattern.Match(body) {
		f.api3 = true
	}
	if f.mention {
		if m := versionPattern.FindSubmatch(body); m != nil {
			f.version = strings.TrimLeft(string(m[1]), "Vv")[:1]
		}
	}
	return f
}

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

func lowerASCII(body []byte) []byte {
	folded := make([]byte, len(body))
	for i, c := range body {
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		folded[i] = c
	}
	return folded
}

// mentions reports whether folded, in lower case, names Authlete other than in
// the name of a host that is no API server.
func mentions(folded []byte) bool {
	for i := 0; ; {
		j := bytes.Index(folded[i:], []byte("aut"))
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

func isAuthleteDomain(host string) bool {
	return strings.HasSuffix(host, ".authlete.com") || strings.HasSuffix(host, ".authlete.net") ||
		host == "authlete.com" || strings.HasSuffix(host, "authlete.github.io")
}

func isHostByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-'
}

func hostAround(folded []byte, i int) (start, end int) {
	for start = i; start > 0 && isHostByte(folded[start-1]); start-- {
	}
	for end = i; end < len(folded) && isHostByte(folded[end]); end++ {
	}
	for end > start && folded[end-1] == '.' {
		end--
	}
	if start > 1 && folded[start-1] == '%' || start > 0 && folded[start] == '2' && start > 1 && folded[start-1] == '%' {
		start += 2 // %2Fhost
	}
	return min(start, end), end
}

// hostsIn returns the hosts that folded names, in order: those of URLs, those
// of Authlete, and those of extra.
func hostsIn(folded []byte, extra []string) []host {
	var hosts []host
	last := 0
	for _, s := range hostSigns(folded, extra) {
		if s.at < last {
			continue
		}
		h := hostAt(folded, s.at, s.url, extra)
		if h.end > h.start && h.start >= last && (h.url && !ignoredHost(h.name) || h.role.isAPI()) {
			hosts = append(hosts, h)
			last = h.end
		}
	}
	return hosts
}

// ignoredHost reports whether a URL on this host names a format and no server.
func ignoredHost(name string) bool {
	return strings.HasPrefix(name, "schema") || name == "www.w3.org" || name == "json-schema.org" || name == "www.springframework.org"
}

// schemes end where a URL's authority begins.
var schemes = [...]string{"://", "%3a%2f%2f", `:\/\/`}

// A hostSign is a place that a host stands at or follows.
type hostSign struct {
	at  int
	url bool
}

// hostSigns returns where hosts may stand, in order.
func hostSigns(folded []byte, extra []string) []hostSign {
	var signs []hostSign
	take := func(needle string, url bool) {
		for i := 0; ; {
			j := bytes.Index(folded[i:], []byte(needle))
			if j < 0 {
				return
			}
			i += j + len(needle)
			if url {
				signs = append(signs, hostSign{i, true})
			} else {
				signs = append(signs, hostSign{i - len(needle), false})
			}
		}
	}
	take("authlete.", false)
	for _, s := range schemes {
		take(s, true)
	}
	for _, e := range extra {
		take(e, false)
	}
	slices.SortFunc(signs, func(a, b hostSign) int { return cmp.Compare(a.at, b.at) })
	return signs
}

func hostAt(folded []byte, i int, url bool, extra []string) host {
	if url {
		i = skipUserinfo(folded, i)
	}
	start, end := i, i
	if !url {
		start, _ = hostAround(folded, i)
	}
	for end < len(folded) && isHostByte(folded[end]) {
		end++
	}
	for end > start && folded[end-1] == '.' {
		end--
	}
	h := host{start: start, end: max(start, end), url: url}
	h.name = string(folded[h.start:h.end])
	h.role = hostRoles[h.name]
	for _, e := range extra {
		if h.name == e {
			h.role = customHost
		}
	}
	stop := h.end
	for stop < len(folded) && stop-h.end < 160 && (isHostByte(folded[stop]) || bytes.IndexByte([]byte("/%:_{}$"), folded[stop]) >= 0) {
		stop++
	}
	h.path = strings.ReplaceAll(string(folded[h.end:stop]), "%2f", "/")
	return h
}

// skipUserinfo returns where the host begins after user:password@.
func skipUserinfo(folded []byte, i int) int {
	for j := i; j < len(folded) && j-i < 200; j++ {
		switch c := folded[j]; {
		case c == '@':
			return j + 1
		case c == '%' && bytes.HasPrefix(folded[j:], []byte("%40")):
			return j + 3
		case classes[c]&base64url == 0 && c != ':' && c != '.' && c != '%' && c != '$' && c != '{' && c != '}' && c != '<' && c != '>':
			return i
		}
	}
	return i
}

var numberPattern = regexp.MustCompile(`[0-9]{6,19}`)

// numberChunk is how much of a document is searched for numbers at a time.
const numberChunk = 2048

// numbersNear returns the numbers near [from, to) that stand under a name of an
// API key, a service id, a client id or the first half of a pair.
func (d *document) numbersNear(from, to int) []number {
	if d.numbers == nil {
		d.numbers = map[int][]number{}
	}
	var near []number
	for chunk := max(0, from) / numberChunk; chunk*numberChunk < min(to, len(d.Body)); chunk++ {
		list, ok := d.numbers[chunk]
		if !ok {
			list = numbers(d.Body, chunk*numberChunk, min(len(d.Body), (chunk+1)*numberChunk))
			d.numbers[chunk] = list
		}
		near = append(near, list...)
	}
	return near
}

// numbers returns the numbers that begin in body[from:to].
func numbers(body []byte, from, to int) []number {
	var found []number
	for _, m := range numberPattern.FindAllIndex(body[from:min(len(body), to+20)], 200) {
		start, end := from+m[0], from+m[1]
		if start >= to {
			break
		}
		if start > 0 && isWordByte(body[start-1]) && body[start-1] != '-' && body[start-1] != 'u' || end < len(body) && (classes[body[end]]&(base64url) != 0 && body[end] != 'L' || body[end] == '.') {
			continue
		}
		left := plain(string(body[max(0, start-200):start]))
		n := bind(left).best()
		if n.role == neutral {
			n = classify(siblingName(left, plain(string(body[end:min(len(body), end+160)]))))
		}
		if n.role == keyRole {
			found = append(found, number{start, end, string(body[start:end]), n})
		}
	}
	return found
}
