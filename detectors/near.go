package detectors

import (
	"bytes"
	"cmp"
	"slices"
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
	line, best := d.line(at), server{}
	lines := blockLines + 1
	for _, h := range d.hostsNear(at-4*commandSpan, at+4*commandSpan) {
		n := line - d.line(h.start)
		if n < 0 {
			n *= -2 // a call names its server first, as a rule
		}
		if n < lines && distance(h, at) < 4*commandSpan && !d.parted(h.start, at) && !d.inOtherItem(h, at) {
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

// inOtherItem reports whether a host stands in another object of the same array
// as the value at a place.
func (d *document) inOtherItem(h host, at int) bool {
	if !h.role.isAPI() && isYAML(d.Path) && d.leavesListItem(min(h.start, at), max(h.start, at)) {
		return true
	}
	if h.start > at {
		return leavesItem(d.Body[at:h.start])
	}
	return leavesItem(d.Body[h.end:max(h.end, at)])
}

func isYAML(name string) bool {
	return strings.HasSuffix(name, ".yml") || strings.HasSuffix(name, ".yaml")
}

// leavesListItem reports whether the item of a list of YAML that a place is part
// of ends before another: a line between them begins an item farther to the left.
func (d *document) leavesListItem(from, to int) bool {
	start, _ := d.lineAt(from)
	depth := indentOf(string(d.Body[start:from]))
	for line := range bytes.Lines(d.Body[from:to]) {
		item := bytes.TrimLeft(line, " ")
		if depth >= 0 && bytes.HasPrefix(item, []byte("- ")) && len(line)-len(item) < depth {
			return true
		}
	}
	return false
}

// inOtherFunction reports whether a host stands in another function than the value
// at a place on the same line.
func (d *document) inOtherFunction(h host, at int) bool {
	text := d.Body[min(h.end, at):max(h.start, at)]
	depth, floor := 0, 0
	for i, c := range text {
		switch c {
		case '{':
			if floor < 0 && depth == floor && functionHead().Match(text[max(0, i-maxHead):i]) {
				return true
			}
			depth++
		case '}':
			depth--
			floor = min(floor, depth)
		}
	}
	return false
}

// functionHead matches the parameters of a function before its body.
var functionHead = pattern(`(?:\bfunction\b\s*\w*\([^()]*\)|=>)\s*$`)

const maxHead = 80 // bytes

// leavesItem reports whether text goes from within one object of an array to
// within another: brackets that it opens and closes itself aside, it closes an
// object, and opens one behind a comma.
func leavesItem(text []byte) bool {
	depth, floor, entered := 0, 0, 0 // entered: the depth below which the other object is left
	crossed := false
	last := byte(0)
	for _, c := range text {
		switch c {
		case '{', '[':
			if c == '{' && last == ',' && depth == floor && floor < 0 && !crossed {
				crossed, entered = true, depth
			}
			depth++
		case '}', ']':
			depth--
			floor = min(floor, depth)
			if crossed && depth <= entered {
				crossed = false
			}
		case ' ', '\t', '\r', '\n':
			continue
		}
		last = c
	}
	return crossed
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

const partnerSpan = 1600

// partner returns the number that goes with the value: joined to it, or the
// nearest one under a name that fits.
func (c *candidate) partner() (number, bool) {
	if c.with == nil {
		n := c.findPartner()
		c.with = &n
	}
	return *c.with, c.with.value != ""
}

func (c *candidate) findPartner() number {
	d := c.doc
	if key := c.bound.key; key != "" {
		if i := strings.LastIndex(string(d.Body[max(0, c.start-200):c.start]), key); i >= 0 {
			start := max(0, c.start-200) + i
			return number{start, start + len(key), key, name{role: keyRole}}
		}
		return number{value: key, name: name{role: keyRole}}
	}
	near := d.numbersNear(c.start-partnerSpan, c.end+partnerSpan)
	slices.SortStableFunc(near, func(a, b number) int { return cmp.Compare(c.away(a), c.away(b)) })
	var best number
	most := 0
	for _, n := range near {
		if s := c.fits(n); s > most && !c.parted(n, s) {
			best, most = n, s
		}
	}
	return best
}

// away returns how many bytes stand between a number and the value.
func (c *candidate) away(n number) int {
	return max(n.start-c.end, c.start-n.end)
}

const sameStem = 300 // what a number gains whose name differs from that of the value only in the half it stands for

// fits says how well a number goes with the value: by its name first, then by
// how many lines away it is. 0 means not at all.
func (c *candidate) fits(n number) int {
	mine := c.name()
	lines := c.doc.line(n.start) - c.doc.line(c.start)
	if lines < 0 {
		lines = -lines
	}
	if lines > 40 || (mine.entity == clientEntity) != (n.name.entity == clientEntity) {
		return 0
	}
	if n.name.entity == organizationEntity && mine.entity != organizationEntity {
		return 0
	}
	score := 100 - lines
	if s := stem(mine.text); s != "" && s == stem(n.name.text) {
		score += sameStem
	} else if n.name.entity != mine.entity {
		score -= 60
	}
	return score
}

// parted reports whether something stands between a number and the value that
// says that they do not belong together.
func (c *candidate) parted(n number, score int) bool {
	if n.end < c.start && userPattern().Match(closingTag().ReplaceAll(c.doc.Body[n.end:c.start], nil)) {
		return true // another user name
	}
	lines := c.doc.line(c.start) - c.doc.line(n.start)
	return score < sameStem && (lines > 6 || lines < -6 || c.doc.blankBetween(n.start, c.start))
}

var closingTag = pattern(`</[^<>]*>`)

// userPattern matches the name of a user name.
var userPattern = pattern(`(?i)\b(?:login|user(?:name)?|machine|usu[aá]rio|utilisateur|utente|(?:be)?nutzer(?:name)?)\b`)

// blankBetween reports whether an empty line or the heading of a section parts
// two places.
func (d *document) blankBetween(a, b int) bool {
	return blankPattern().Match(d.Body[min(a, b):max(a, b)])
}

var blankPattern = pattern(`\n[ \t]*\r?\n|\n[ \t]*\[[^\[\]\n]+\][ \t\r]*\n`)

// stem returns a name without the words that say which half of a credential it
// stands for.
func stem(text string) string {
	var kept []string
	for _, w := range nameWords(text) {
		for _, s := range []string{"apisecret", "apikey", "accesstoken", "secret", "token", "key", "id", "api", "access", "username", "user", "name", "login", "password", "passwd", "pass", "pwd"} {
			w = strings.TrimSuffix(w, s)
		}
		if w != "" {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, "")
}

var responsePattern = pattern(`(?i)["']?(?:refresh_?token|id_?token|token_?type|expires_?in|ticket|result_?code|code_?verifier|code_?challenge|access_?token_?hash|authorization_?code|c_?nonce|registration_client_uri)["']?\s*[:=]|(?-i:"action\\?"\s*:\s*\\?"[A-Z_]{2,30}\\?")`)

// inResponse reports whether the value stands in an object that looks like
// what an authorization server answers to its clients.
func (c *candidate) inResponse() bool {
	return responsePattern().Match(object(c.doc.Body, c.start, c.end))
}
