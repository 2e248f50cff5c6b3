package detectors

import (
	"bytes"
	"strings"
)

// gradeUse judges the use of a variable whose name stands between two places of
// the body, as if the value stood there.
func (c *candidate) gradeUse(start, end int) match {
	left := trimReference(c.doc.before(c.doc.memberStart(start)))
	bound := bind(left)
	use := &candidate{left: left, bound: bound}
	if u := use.useOf(); u == noUse || u > pairUse && bindsName().Match(c.doc.Body[end:min(len(c.doc.Body), end+8)]) {
		return match{} // as most are; what is next is dear
	}
	use = newCandidate(c.doc, value{start: start, end: end, shape: useShape})
	use.left, use.bound = left, bound
	use.settlePair()
	m := use.judgeUse(c.shape)
	if m.confidence == 0 {
		return m
	}
	m.confidence = min(m.confidence, Medium)
	m.evidence = append(m.evidence, "the text uses the variable as a credential")
	return m
}

// bindsName matches what follows a name that is no reference: the key of a member,
// a parameter and its type, the target of an assignment.
var bindsName = pattern(`^\??[ \t]*(?:=[^=~]|:[^:])`)

// A usage is what a variable is used as.
type usage int

const (
	noUse usage = iota
	headerUse
	pairUse    // the second half of KEY:SECRET
	namedUse   // assigned to what has the name of a credential
	settingUse // a setting of an HTTP client
	argumentUse
)

// useOf says what a variable is used as, as far as what stands before it tells.
func (c *candidate) useOf() usage {
	b, n := c.bound, c.name()
	switch {
	case b.op == '(' && n.meaningful() && classify(lastPart(b.callee)).role == noRole:
		return noUse // the name is that of what a function makes of the value
	case b.scheme == "bearer", b.scheme == "dpop", c.isBearerOption(), c.isBearerCall():
		return headerUse
	case b.op == ':' && (b.key != "" || b.keyName != ""):
		return pairUse
	case n.role == denied:
		return noUse
	case n.specific(), b.op == '=' && n.vendor && (n.role == secretRole || n.role == tokenRole && !strings.HasSuffix(strings.ToLower(n.text), "authlete")):
		return namedUse
	case n.role == tokenRole && strings.Contains(c.left[max(0, len(c.left)-maxFallback):], "bearer"):
		return settingUse
	case b.op == '(', b.op == '[', b.op == ',':
		return argumentUse
	}
	return noUse
}

// judgeUse judges the use of a variable that holds a value of a shape.
func (c *candidate) judgeUse(s shape) match {
	u := c.useOf()
	if u == headerUse {
		return c.gradeHeader()
	}
	c.shape = s
	switch u {
	case pairUse:
		return credentialPair.find(c)
	case namedUse:
		return c.gradeNamed(c.name())
	case settingUse:
		return requestAuth.find(c)
	}
	if m := sdkCall.find(c); m.confidence > 0 || !c.takesPair() {
		return m
	}
	return pairedFields.find(c)
}

// memberStart returns where the expression begins whose last member stands at a
// place: the s of self.token.
func (d *document) memberStart(start int) int {
	for {
		end := start
		switch before := d.Body[max(0, start-2):start]; {
		case bytes.HasSuffix(before, []byte("->")), bytes.HasSuffix(before, []byte("::")):
			end -= 2
		case bytes.HasSuffix(before, []byte(".")):
			end--
		default:
			return start
		}
		for start = end; start > 0 && isWordByte(d.Body[start-1]); start-- {
		}
	}
}

// trimReference removes what opens a reference to a variable in a template from
// the end of left: ${, {{, #{, \(, @, ?.
func trimReference(left string) string {
	trimmed := strings.TrimRight(left, " ")
	if opened := strings.TrimRight(trimmed, "{$#\\@?"); len(opened) < len(trimmed) {
		return opened
	}
	if strings.HasSuffix(trimmed, "\\(") {
		return trimmed[:len(trimmed)-2]
	}
	return left
}
