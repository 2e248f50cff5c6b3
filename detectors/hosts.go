package detectors

import (
	"bytes"
	"cmp"
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

// withPaths adds the paths of the 3.0 API that stand without a host: they say
// where a request goes as well.
func withPaths(hosts []host, folded []byte) []host {
	bare := 0
	for i := 0; bare < maxBarePaths; {
		j := indexTail(folded[i:], "api/", 1)
		if j < 0 {
			break
		}
		i += j
		if end := barePath(folded, i); end > 0 {
			hosts = append(hosts, host{start: i, end: end, path: "/" + string(folded[i:end])})
			bare++
		}
		i += len("api/")
	}
	if bare > 0 {
		slices.SortStableFunc(hosts, func(a, b host) int { return cmp.Compare(a.start, b.start) })
	}
	return hosts
}

const maxBarePaths = 200

// barePath returns where a path of the 3.0 API ends that begins at folded[i],
// with or without a slash before it, or 0 if there is none or if it belongs to
// a URL.
func barePath(folded []byte, i int) int {
	before := i
	if before > 0 && folded[before-1] == '/' {
		before--
	}
	if before > 0 && (isHostByte(folded[before-1]) || bytes.IndexByte([]byte("_:/"), folded[before-1]) >= 0) {
		return 0
	}
	end := i
	for end < len(folded) && end-i < 200 && (isHostByte(folded[end]) || folded[end] == '/' || folded[end] == '_') {
		end++
	}
	if !apiPathPattern().Match(append([]byte{'/'}, folded[i:end]...)) {
		return 0
	}
	return end
}

// ignoredHost reports whether a URL on this host names a format and no server.
func ignoredHost(name string) bool {
	return strings.HasPrefix(name, "schema") || name == "www.w3.org" || name == "json-schema.org" || name == "www.springframework.org"
}

// schemes end where a URL's authority begins, and colons are those that begin with
// one. The last scheme is a function of Haskell's req.
var (
	schemes = [...]string{"%3a%2f%2f", `https "`}
	colons  = [...]string{"//", `\/\/`}
)

// A hostSign is a place that a host stands at or follows.
type hostSign struct {
	at  int
	url bool
}

// hostSigns returns where hosts may stand, in order.
func hostSigns(folded []byte, extra []string) []hostSign {
	var signs []hostSign
	take := func(needle string, url bool) {
		common := 0 // letters at the start of needle that are everywhere
		if needle[0] == 'a' {
			common = 1
		}
		for i := 0; ; {
			j := indexTail(folded[i:], needle, common)
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
	for i := bytes.IndexByte(folded, ':') + 1; i > 0; {
		for _, c := range colons {
			if bytes.HasPrefix(folded[i:], []byte(c)) {
				signs = append(signs, hostSign{i + len(c), true})
			}
		}
		n := bytes.IndexByte(folded[i:], ':') + 1
		if n == 0 {
			break
		}
		i += n
	}
	for _, e := range extra {
		take(e, false)
	}
	slices.SortFunc(signs, func(a, b hostSign) int { return cmp.Compare(a.at, b.at) })
	return signs
}

func hostAt(folded []byte, i int, url bool, extra []string) host {
	if url {
		i = skipTemplate(folded, skipUserinfo(folded, i))
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
	if h.role == otherHost {
		h.role = regionRole(folded, h)
	}
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

// regionRole returns the role of a host of Authlete whose first part, the region,
// stands in a variable or may be any: https://${region}.authlete.com.
func regionRole(folded []byte, h host) hostRole {
	name, ok := strings.CutSuffix(h.name, ".authlete.com")
	if !ok || h.start == 0 {
		return otherHost
	}
	before := folded[h.start-1]
	switch {
	case name == "" && (h.url || bytes.IndexByte([]byte("}>)"), before) >= 0), before == '%' && (name == "s" || name == "v"), before == '$' && name != "":
		return api3Host
	case name == "" && bytes.IndexByte([]byte("*\"'`"), before) >= 0:
		return customHost
	}
	return otherHost
}

// skipTemplate returns where the rest of a host begins whose first part a variable
// holds, or i.
func skipTemplate(folded []byte, i int) int {
	const longest = 60
	m := templatePattern().FindIndex(folded[i:min(len(folded), i+longest)])
	if m == nil {
		return i
	}
	return i + m[1] - len(".x")
}

// templatePattern matches the reference to a variable and the rest of a host.
var templatePattern = pattern(`^(?:[$#]?\{[^{}\s]+\}|\{\{[^{}]+\}\}|\$\w+|%[sv]|<\w[\w-]*>|\\\([\w.]+\)|["'\x60]\s*(?:[+.&]|\.\.|<>)\s*[\w.$]+\s*(?:[+.&]|\.\.|<>)\s*["'\x60])\.[a-z0-9]`)

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
