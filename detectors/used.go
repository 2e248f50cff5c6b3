package detectors

import (
	"bytes"
	"strings"
)

var usedValue = Detector{
	ID:    "used-value",
	Title: "variable that is used as an Authlete credential",
	Doc: "A value whose variable has a name that says little, where the text uses the variable as a credential of Authlete: in a header " +
		"of a call to an API server, or handed to a client library.",
	Example: "const key = \"%s\";\nfetch(\"https://us.authlete.com/api/1234567890/service/get\", { headers: { Authorization: `Bearer ${key}` } });\n",
	find: func(c *candidate) match {
		n := c.name()
		if c.shape != tokenShape && c.shape != clientShape || n.role == denied || c.bound.member || c.bound.scheme != "" || c.bound.op != '=' && c.bound.op != 'f' || !c.mentioned() {
			return match{}
		}
		variable := c.variable()
		if len(variable) < 3 {
			return match{}
		}
		return c.gradeUses(variable)
	},
}

// variable returns the identifier that the value is assigned to, without what
// it is a member of.
func (c *candidate) variable() string {
	names := c.bound.names
	if len(names) == 0 {
		return ""
	}
	text := names[len(names)-1].text
	text = text[strings.LastIndexAny(text, ". ")+1:]
	return strings.TrimLeft(text, "$@")
}

const (
	maxUses     = 12
	maxSearched = 16 << 20 // bytes of one text that are searched for uses, in all
)

// gradeUses reads what stands before each use of a variable as if the value
// stood there.
func (c *candidate) gradeUses(variable string) match {
	var best match
	body := c.doc.Body
	for i, n := 0, 0; n < maxUses && c.doc.searched < maxSearched; n++ {
		j := bytes.Index(body[i:], []byte(variable))
		if c.doc.searched += len(body) - i; j < 0 {
			break
		}
		start, end := i+j, i+j+len(variable)
		i = end
		if m := c.gradeOrigin(start, end); m.confidence > best.confidence {
			best = m
		}
		if start > 0 && classes[body[start-1]]&base64url != 0 || end < len(body) && classes[body[end]]&base64url != 0 || start > c.start-300 && start < c.end {
			continue
		}
		if m := c.gradeUse(start, end); m.confidence > best.confidence {
			best = m
		}
	}
	return best
}

// originPattern matches the rest of an assignment that reads an environment
// variable.
var originPattern = pattern(`^[ \t]*(?::[ \t]*\w+[ \t]*)?:?=[ \t]*[^\n"'=]{0,40}[eE][nN][vV][^\n"'=]{0,20}["'.]([A-Z][A-Z0-9]*_[A-Z0-9_]+)`)

// gradeOrigin judges the value by the environment variable that its variable was
// read from before, on the lines above: the value is what stands in for it.
func (c *candidate) gradeOrigin(start, end int) match {
	if end > c.start || c.doc.line(c.start)-c.doc.line(start) > originLines {
		return match{}
	}
	m := originPattern().FindSubmatch(c.doc.Body[end:min(end+160, c.start)])
	if m == nil {
		return match{}
	}
	return c.gradeNamed(classify(string(m[1])))
}

const originLines = 4 // between a variable that is read and what stands in for it

func (c *candidate) gradeUse(start, end int) match {
	for start > 0 && c.doc.Body[start-1] == '.' { // a member of something
		start--
		for start > 0 && isWordByte(c.doc.Body[start-1]) {
			start--
		}
	}
	left := trimReference(c.doc.before(start))
	bound := bind(left)
	name := bound.best()
	isHeader := bound.scheme == "bearer" || bound.scheme == "dpop" || strings.Contains(strings.ToLower(name.text), bearerOption)
	isNamed := name.specific() && name.role != denied
	isArgument := bound.op == '(' || bound.op == '[' || bound.op == ','
	if !isHeader && !isNamed && !isArgument {
		return match{} // as most are; what is next is dear
	}
	use := newCandidate(c.doc, value{start: start, end: end, shape: useShape})
	use.left, use.bound = left, bound
	var m match
	switch {
	case isHeader:
		m = use.gradeHeader()
	case isNamed:
		use.shape = c.shape
		m = use.gradeNamed(name)
	default:
		use.shape = c.shape
		m = sdkCall.find(use)
	}
	if m.confidence == 0 {
		return m
	}
	m.confidence = min(m.confidence, Medium)
	m.evidence = append(m.evidence, "the text uses the variable as a credential")
	return m
}

// trimReference removes what opens a reference to a variable in a template from
// the end of left: ${, {{, #{, \(.
func trimReference(left string) string {
	trimmed := strings.TrimRight(left, " ")
	if opened := strings.TrimRight(trimmed, "{$#\\"); len(opened) < len(trimmed) {
		return opened
	}
	if strings.HasSuffix(trimmed, "\\(") {
		return trimmed[:len(trimmed)-2]
	}
	return left
}
