package detectors

import (
	"sort"
	"strings"
)

// A nearness says how close to a value something stands.
type nearness int

const (
	nowhere    nearness = iota
	inTheFile           // somewhere in the text, or in a text beside it
	inTheBlock          // a few lines away, and nothing parts them
	inCommand           // in the same command, request line or object on one line
)

const (
	blockLines  = 14  // how many lines away a URL still belongs to a header
	commandSpan = 700 // how many bytes, where lines are long
)

// A server is where a request goes that a value is part of.
type server struct {
	host
	near nearness
	api3 bool // the path of the URL is one of the 3.0 API
}

// isAPI reports whether the server answers API calls of Authlete.
func (s server) isAPI() bool { return s.near != nowhere && (s.role.isAPI() || s.api3) }

// foreign reports whether the server is known, and not Authlete's.
func (s server) foreign() bool { return s.near > inTheFile && !s.isAPI() }

// server returns the server whose name stands nearest to the value: in its
// command, or else in its block.
func (c *candidate) server() server {
	if c.at == nil {
		s := c.findServer()
		c.at = &s
	}
	return *c.at
}

func (c *candidate) findServer() server {
	d := c.doc.root()
	at, _ := c.place()
	from, to := d.command(at)
	best, span := server{}, commandSpan
	for _, h := range d.hostsNear(max(from, at-commandSpan), min(to, at+commandSpan)) {
		if n := distance(h, at); n < span && !d.inOtherItem(h, at) && !d.inOtherFunction(h, at) {
			best, span = server{host: h, near: inCommand}, n
		}
	}
	if best.near == nowhere {
		best = d.serverInBlock(at)
	}
	if s := d.serverInPath(); best.near < inCommand && !best.isAPI() && s.isAPI() {
		best = s
	}
	best.api3 = best.near != nowhere && c.mentioned() && apiPathPattern().MatchString(best.path)
	return best
}

// hostsNear returns the hosts that stand between from and to.
func (d *document) hostsNear(from, to int) []host {
	hosts := d.facts.hosts
	first := sort.Search(len(hosts), func(i int) bool { return hosts[i].start >= from })
	last := sort.Search(len(hosts), func(i int) bool { return hosts[i].start > to })
	return hosts[first:max(first, last)]
}

func distance(h host, at int) int {
	if h.start > at {
		return h.start - at
	}
	return at - h.end
}

// serverInBlock returns the host that stands the fewest lines away from at,
// above before below, unless a separator parts them.
func (d *document) serverInBlock(at int) server {
	best, lines := server{}, blockLines+1
	for _, h := range d.hostsNear(at-4*commandSpan, at+4*commandSpan) {
		if distance(h, at) >= 4*commandSpan {
			continue
		}
		n := d.linesFrom(h.start, at)
		if n < 0 {
			n *= -2 // a call names its server first, as a rule
		}
		if n < lines && !d.parted(h.start, at) && !d.inOtherItem(h, at) {
			best, lines = server{host: h, near: inTheBlock}, n
		}
	}
	return best
}

// serverInPath returns the API server that a folder or the file is named after,
// as HTTPie names the sessions that it keeps.
func (d *document) serverInPath() server {
	for part := range strings.FieldsFuncSeq(strings.ToLower(d.Path), func(r rune) bool { return r == '/' || r == '\\' }) {
		if role := hostRoles[part]; role.isAPI() {
			return server{host: host{name: part, role: role}, near: inTheBlock}
		}
	}
	return server{}
}

var separatorPattern = pattern(`(?m)^\s*(?:###.*|---|\+\+\+|={3,})\s*$`)

// parted reports whether a line that separates requests or documents stands
// between two places.
func (d *document) parted(a, b int) bool {
	return separatorPattern().Match(d.Body[min(a, b):max(a, b)])
}

// generation returns the generation of the API that the value is for, as far
// as its surroundings tell: "2", "3" or "".
func (c *candidate) generation(s server) string {
	f := c.doc.root().facts
	folded := strings.ToLower(c.name().text)
	switch {
	case strings.Contains(folded, "v3"), strings.Contains(folded, "3_0"):
		return "3"
	case strings.Contains(folded, "v2"), strings.Contains(folded, "2_0"):
		return "2"
	case s.isAPI() && (s.role == api3Host || s.role == idpHost || s.api3):
		return "3"
	case s.isAPI() && s.role == api2Host:
		return "2"
	case f.generation() != "", f.api2:
		return f.generation()
	}
	return c.doc.root().around.generation()
}

// generation returns the generation of the API that a text speaks of, if it is
// just one.
func (f Facts) generation() string {
	switch {
	case f.version != "":
		return f.version
	case f.api3 && !f.api2:
		return "3"
	case f.api2 && !f.api3:
		return "2"
	}
	return ""
}
