package detectors

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
)

// numberPattern matches what stands between the name of a constant and the
// number that it is given, and the number.
var numberPattern = pattern(`^["'\])]{0,2}(?:\s*:\s*[&'\w<>?]+|\s+[iu](?:nt)?\d*|\s+string)?(?:\s*(?:=>|:?=|:|,|\{)\s*|[ \t]+)(?:[\w.]{1,20}\()?["'\x60]?([0-9]{6,19})(?:[Lnul]\w{0,2})?(?:[^\w.]|$)`)

const (
	maxConstants = 40 // places of a name that are looked at for what it is given
	maxConstant  = 80 // bytes between a name and the end of what it is given
)

// numberOf returns the number that the text gives to a constant or a variable,
// or "".
func (d *document) numberOf(variable string) string {
	variable = strings.Trim(variable[strings.LastIndexAny(variable, ".:>")+1:], "$@?")
	if variable == "" {
		return ""
	}
	for i, n := 0, 0; n < maxConstants && d.searched < maxSearched; n++ {
		j := d.nextWord(variable, i)
		if j < 0 {
			break
		}
		i = j + len(variable)
		if m := numberPattern().FindSubmatch(d.Body[i:min(len(d.Body), i+maxConstant)]); m != nil {
			return string(m[1])
		}
	}
	return ""
}

// nextWord returns where a word stands next from an offset on, or -1.
func (d *document) nextWord(word string, from int) int {
	start := from
	defer func() { d.searched += from - start }()
	for {
		j := bytes.Index(d.Body[from:], []byte(word))
		if j < 0 {
			from = len(d.Body)
			return -1
		}
		at := from + j
		from = at + len(word)
		if (at == 0 || !isWordByte(d.Body[at-1]) || d.Body[at-1] == '$') && (from == len(d.Body) || !isWordByte(d.Body[from])) {
			return at
		}
	}
}

// A pair whose first half is a variable, or both of whose halves are arguments of
// a format: NAME + ":" + , ${NAME}: and "%s:%s" % (NAME, .
var (
	joinedPair   = pattern("([A-Za-z_$][\\w.$]*)\\)?\\s*(?:[+&~^]|\\.{1,2}|<>|\\|\\|)\\s*[\"'`]:(?:[\"'`]\\s*(?:[+&~^]|\\.{1,2}|<>|\\|\\|)\\s*(?:\\w{1,12}\\()?)?$")
	templatePair = pattern("(?:(?:[$#]?\\{|\\{\\{ ?|\\\\\\()\\s*([A-Za-z_$@?][\\w.$>-]*)\\s*[})]{1,2}|\\$([A-Za-z_]\\w*)):$")
	formatPair   = pattern("(?:%(?:1\\$)?[sdv@]|\\{\\w*\\}):(?:%(?:2\\$)?[sv@]|\\{\\w*\\})[\"'`]\\s*(?:\\.format(?:ted)?\\(|[,%])\\s*[(\\[]?\\s*[\"'`]?([\\w.$]+)[\"'`]?\\s*,\\s*$")
)

// readVariablePair reads the first half of a pair whose second half is the value,
// where a variable holds it or a format joins the two.
func (b *binding) readVariablePair(left string) string {
	tail := left[max(0, len(left)-maxPair):]
	if !mayJoin(tail) {
		return left
	}
	for _, p := range [...]*regexp.Regexp{joinedPair(), templatePair(), formatPair()} {
		m := p.FindStringSubmatchIndex(tail)
		if m == nil {
			continue
		}
		half := tail[max(m[2], m[len(m)-2]):max(m[3], m[len(m)-1])]
		if b.op = ':'; isNumber(half) {
			b.key = half
		} else {
			b.keyName = half
		}
		return b.readScheme(trimOpening(left[:len(left)-len(tail)+m[0]]))
	}
	return left
}

// mayJoin is a fast test for what ends in the first half of a pair and what joins
// the other to it: a colon at the end, a format, or a colon that opens a literal
// behind an operator.
func mayJoin(tail string) bool {
	if strings.HasSuffix(tail, ":") || strings.Contains(tail, "%") || strings.Contains(tail, "}:{") {
		return true
	}
	for i := 2; i < len(tail); i++ {
		if tail[i] == ':' && isQuote(tail[i-1]) {
			if before := strings.TrimRight(tail[:i-1], " \t\r\n"); before != "" && strings.IndexByte("+&~^.>|", before[len(before)-1]) >= 0 {
				return true
			}
		}
	}
	return false
}

const maxPair = 120 // bytes

// settlePair finds the number that a variable holds which is the first half of a
// pair.
func (c *candidate) settlePair() {
	b := c.bound
	variable := ""
	switch {
	case b.key != "":
	case b.op == ':' && b.keyName != "":
		variable = b.keyName
	case b.op == ',' && b.first != "" && c.takesPair():
		variable = b.first
	}
	if variable != "" {
		b.key = c.doc.numberOf(variable)
	}
}

// takesPair reports whether what the value is an argument of takes a user name
// and a password.
func (c *candidate) takesPair() bool {
	b := c.bound
	return slices.Contains(pairCalls, strings.ToLower(lastPart(b.callee))) || slices.ContainsFunc(b.names, func(n name) bool { return strings.EqualFold(n.text, "auth") })
}

// gradeVariablePair judges the second half of a pair whose first half is a
// variable that the text does not say more about.
func (c *candidate) gradeVariablePair() match {
	s := c.server()
	if c.shape != tokenShape || !s.isAPI() || s.near == inTheFile {
		return match{}
	}
	if n := classify(c.bound.keyName); n.role != keyRole && !basicBefore().MatchString(c.left[max(0, len(c.left)-maxPair):]) {
		return match{}
	}
	return found(c.pairKind(s), Medium, "it is joined to what a variable holds, as an API secret to its key", "the pair is sent to an API server of Authlete")
}

// basicBefore matches what says that a pair is made for a Basic header.
var basicBefore = pattern(`(?i)\bbasic|\s(?:-u|--user)[ =]|btoa|base64|b64`)
