package detectors

import (
	"bytes"
	"strings"
)

const (
	maxClass = 1500 // bytes of a class that are read
	maxCall  = 200  // bytes of a call before one of its arguments
)

// gradeConstructed judges a value that is handed to the constructor of a class
// which the same text declares and which makes a Bearer header: by the server
// that the class sends it to, or by the only ones that the text names.
func (c *candidate) gradeConstructed() match {
	class := c.constructed()
	if class == "" || c.name().role == denied || c.shape != tokenShape {
		return match{}
	}
	d := c.doc.root()
	from, to := d.classNamed(class)
	if from == to || !bearerWord().Match(d.Body[from:to]) || c.start > from && c.start < to {
		return match{}
	}
	at := server{}
	for _, h := range d.hostsNear(from, to) {
		if !h.role.isAPI() {
			return match{}
		}
		at = server{host: h, near: inTheBlock}
	}
	if at.near == nowhere {
		at = d.serverOfClass(d.Body[from:to])
	}
	if at.near == nowhere || at.role == api2Host {
		return match{}
	}
	return found(c.headerKind(at), Medium, "it is handed to a class that makes a Bearer header of it", "the text sends that to an API server of Authlete")
}

// serverOfClass returns the server of a class that names none, in a text that names
// no other than Authlete's: that of a constant which the class uses. A class
// that sends nothing itself, and only adds a header, has any of them.
func (d *document) serverOfClass(class []byte) server {
	if d.facts.generation() != "3" || d.namesOthers() || testFile().MatchString(d.Path) {
		return server{}
	}
	sends := sendsRequest().Match(class)
	for _, h := range d.facts.hosts {
		if !h.role.isAPI() {
			continue
		}
		m := hostConstant().FindSubmatch(d.Body[max(0, h.start-maxConstant):h.start])
		if !sends || m != nil && (&document{Text: Text{Body: class}}).nextWord(string(m[1]), 0) >= 0 {
			return server{host: h, near: inTheBlock}
		}
	}
	return server{}
}

var (
	sendsRequest = pattern(`(?i)\b(?:get|post|put|delete|patch|fetch|request|send|execute|open|newRequest)\w*\(`)

	// hostConstant matches the name of what is given an address, up to its host.
	hostConstant = pattern(`([A-Za-z_]\w*)(?:\s*:\s*\w+)?\s*:?=\s*\w?["'\x60]https?://$`)
)

// constructed returns the name of the class whose constructor takes the value, or
// what is called like one.
func (c *candidate) constructed() string {
	if c.bound.op != '(' && c.bound.op != ',' && c.bound.op != 'f' {
		return ""
	}
	left := c.left[max(0, len(c.left)-maxCall):]
	open := openBracket([]byte(left), len(left))
	if open < 1 || left[open] != '(' {
		return ""
	}
	class, _ := lastName(left[:open])
	class = strings.TrimSuffix(class, ".new")
	if class = lastPart(class); len(class) < 3 || classes[class[0]]&upper == 0 {
		return ""
	}
	return class
}

// classNamed returns the bounds of the declaration of a class, or zeroes.
func (d *document) classNamed(class string) (from, to int) {
	for i, n := 0, 0; n < maxTypes; n++ {
		at := d.nextWord(class, i)
		if at < 0 {
			break
		}
		i = at + len(class)
		if classWord().Match(d.Body[max(0, at-16):at]) {
			rest := d.Body[i:min(len(d.Body), i+maxClass)]
			if m := nextClass().FindIndex(rest); m != nil {
				rest = rest[:m[0]]
			}
			return at, i + len(rest)
		}
	}
	return 0, 0
}

var (
	classWord  = pattern(`\b(?:class|struct|record)\s+$`)
	bearerWord = pattern(`["'\x60]Bearer(?: |["'\x60])|AuthenticationHeaderValue\(|\.bearer_?[aA]uth\(`)

	// nextClass matches where what follows a class begins, at the left margin.
	nextClass = pattern(`\n(?:[A-Za-z@}]|\)\s*\n)`)

	testFile = pattern(`(?i)(?:^|[/_.-])(?:tests?|specs?|__tests__|mocks?)(?:[/_.-]|$)|Tests?\.\w+$`)
)

// element returns the variable that holds the map or the array of a shell which
// the value is an element of, and whose other elements have keys like its own:
// TOKENS of TOKENS = { dev: VALUE, … }.
func (c *candidate) element() string {
	left := c.left[max(0, len(c.left)-maxTuple):]
	open := openBracket([]byte(left), len(left))
	if c.bound.op != '=' || open < 1 || left[open] == '[' {
		return ""
	}
	m := mapHead().FindStringSubmatch(left[max(0, open-maxHead):open])
	if m == nil || len(m[1]) < 3 {
		return ""
	}
	return m[1]
}

// mapHead matches the name of a variable that is given a map.
var mapHead = pattern(`(?:^|[\s;])(?:declare\s+-A\s+)?([A-Za-z_]\w*)(?:\s*:[^=\n]{1,40})?\s*:?=\s*(?:(?:Object\.freeze|new Map|dict)\(|map\[string\]string)?\s*$`)

// gradeElement judges an element by the uses of the map where a key in brackets
// chooses one of its elements: ${TOKENS[$env]}, TOKENS[env].
func (c *candidate) gradeElement() match {
	variable := c.element()
	var best match
	if variable == "" {
		return best
	}
	body := c.doc.Body
	for i, n := 0, 0; n < maxUses && c.doc.searched < maxSearched; n++ {
		j := c.doc.nextWord(variable, i)
		if j < 0 {
			break
		}
		i = j + len(variable)
		if i == len(body) || body[i] != '[' || bytes.HasPrefix(body[i:], []byte("[]")) {
			continue
		}
		use := &candidate{doc: c.doc, value: value{start: j, end: i}}
		if s := use.server(); !s.isAPI() || s.near != inCommand && (s.near == inTheFile || !isStage(c.variable())) {
			continue // of those who have an element, users say, each may ask another server
		}
		if m := c.gradeUse(j, i); m.confidence > best.confidence {
			best = m
		}
	}
	return best
}
