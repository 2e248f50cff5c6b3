package detectors

import (
	"bytes"
	"slices"
	"strings"
)

var usedValue = Detector{
	ID:    "used-value",
	Title: "variable that is used as an Authlete credential",
	Doc: "A value whose variable has a name that says little, where the text uses the variable as a credential of Authlete: in a header " +
		"of a call to an API server, joined to an API key, under the name of a credential, or handed to a client library.",
	Example: "const key = \"%s\";\nfetch(\"https://us.authlete.com/api/1234567890/service/get\", { headers: { Authorization: `Bearer ${key}` } });\n",
	find: func(c *candidate) match {
		n := c.name()
		if c.shape != tokenShape && c.shape != clientShape || n.role == denied || c.bound.scheme != "" || !c.mentioned() {
			return match{}
		}
		if m := c.gradeOrigin(); m.confidence > 0 {
			return m
		}
		if m := c.gradeConstructed(); m.confidence > 0 {
			return m
		}
		if n.role == tokenRole && !n.specific() && !n.vendor && c.inResponse() {
			return match{} // a user's, among others of a test
		}
		if m := c.gradeElement(); m.confidence > 0 {
			return m
		}
		if heldBy(c.left) == "" && (c.bound.member || c.bound.op != '=' && c.bound.op != 'f' && !c.bound.wrapped() && (c.bound.op != '[' || c.value.text == "")) {
			return match{}
		}
		return c.gradeUses()
	},
}

// variable returns the identifier that the value is assigned to, without what
// it is a member of.
func (c *candidate) variable() string {
	if v := heldBy(c.left); v != "" {
		return v
	}
	names := c.bound.names
	if len(names) == 0 {
		return ""
	}
	text := names[len(names)-1].text
	text = text[strings.LastIndexAny(text, ". ")+1:]
	return strings.TrimLeft(text, "$@")
}

// What holds the default of a flag, or the one in the tag of a field, of Go:
// v = flag.String("name", …, flag.StringVar(&v, "name", …, V string `default:"….
var (
	flagVariable = pattern(`(?:([A-Za-z_]\w*)[ \t]*:?=[ \t]*(?:\w+(?:\(\))?\.)+String(?:P)?\(|\bString(?:Var|VarP)\(\s*&(?:\w+\.)*(\w+),)\s*"[\w.-]+",\s*(?:"\w?",\s*)?["\x60]$`)
	taggedField  = pattern(`(?:^|\n)[ \t]*([A-Za-z_]\w*)[ \t]+\*?string[ \t]+\x60[^\x60\n]*\b[dD]efault:"$`)
)

// heldBy returns the variable or the field whose default the value is that ends
// left, or "".
func heldBy(left string) string {
	left = left[max(0, len(left)-maxFallback):]
	if !strings.Contains(left, "String") && !strings.Contains(left, "efault:") {
		return ""
	}
	if m := flagVariable().FindStringSubmatch(left); m != nil {
		return m[1] + m[2]
	}
	if m := taggedField().FindStringSubmatch(left); m != nil {
		return m[1]
	}
	return ""
}

const (
	maxUses     = 12
	maxDeclared = 300      // bytes before a value that may be its declaration
	maxSearched = 16 << 20 // bytes of one text that are searched for uses, in all
)

// references are what a short name of a variable is looked for behind, as it
// stands in many words: $T, ${T}, {{T}}, {{ _.T }}.
var references = []string{"$", "${", "{{", "{{ ", "{{ _."}

// gradeUses reads what stands before each use of the variable as if the value
// stood there.
func (c *candidate) gradeUses() match {
	const shortName = 3
	variable := c.variable()
	if len(variable) >= shortName {
		return c.gradeUsesOf("", variable)
	}
	best := c.gradeNearUses(variable)
	for _, r := range references {
		if m := c.gradeUsesOf(r, variable); variable != "" && m.confidence > best.confidence {
			best = m
		}
	}
	return best
}

const maxScope = 4000 // bytes behind a value where a short name is still that of its variable

// gradeNearUses judges the uses of a variable whose name is short, up to where
// another variable may have it.
func (c *candidate) gradeNearUses(variable string) match {
	var best match
	if variable == "" {
		return best
	}
	near := &document{Text: Text{Body: c.doc.Body[c.end:min(len(c.doc.Body), c.end+maxScope)]}}
	for i, n := 0, 0; n < maxUses; n++ {
		j := near.nextWord(variable, i)
		if j < 0 || rebinds(near.Body[i:], variable, j-i) {
			break
		}
		i = j + len(variable)
		if m := c.gradeUse(c.end+j, c.end+i); m.confidence > best.confidence {
			best = m
		}
	}
	c.doc.searched += near.searched
	return best
}

// parameters matches the parameters of a function.
var parameters = pattern(`\(([^()]*)\)\s*(?:=>|\{|->)|([\w$]+)\s*=>|\bfunc(?:tion)?\b\s*\w*\(([^()]*)\)|\bdef\b\s*\w+\(([^()]*)\)`)

// rebinds reports whether text gives the variable that stands at a place in it to
// something else there, or before.
func rebinds(text []byte, variable string, at int) bool {
	behind := bytes.TrimLeft(text[at+len(variable):min(len(text), at+len(variable)+8)], " \t")
	if len(behind) > 1 && (behind[0] == '=' && behind[1] != '=' && behind[1] != '~' || behind[0] == ':' && behind[1] == '=') {
		return true
	}
	for _, m := range parameters().FindAllSubmatch(text[:min(len(text), at+len(variable)+200)], -1) {
		for _, list := range m[1:] {
			if (&document{Text: Text{Body: list}}).nextWord(variable, 0) >= 0 {
				return true
			}
		}
	}
	return false
}

// gradeUsesOf judges the uses of a variable that stand behind a sign.
func (c *candidate) gradeUsesOf(sign, variable string) match {
	var best match
	body := c.doc.Body
	for i, n := 0, 0; n < maxUses && c.doc.searched < maxSearched; n++ {
		j := bytes.Index(body[i:], []byte(sign+variable))
		if c.doc.searched += len(body) - i; j < 0 {
			break
		}
		start, end := i+j+len(sign), i+j+len(sign)+len(variable)
		i = end
		if start > 0 && classes[body[start-1]]&base64url != 0 || end < len(body) && classes[body[end]]&base64url != 0 || start >= c.start && start < c.end {
			continue
		}
		if sign == "" && start > c.start-maxDeclared && start < c.start && bind(trimReference(c.doc.before(start))).scheme == "" {
			continue // its declaration, and what else stands in front of it
		}
		if m := c.gradeUse(start, end); m.confidence > best.confidence {
			best = m
		}
	}
	return best
}

// gradeOrigin judges the value by the environment variable that it stands in
// for, where a variable of the program holds what was read, and the value takes
// its place if that is nothing:
//
//	t := os.Getenv("AUTHLETE_BEARER")
//	if t == "" {
//		t = "…"
//	}
func (c *candidate) gradeOrigin() match {
	above := c.left[max(0, len(c.left)-maxOrigin):]
	for n := strings.Count(above, "\n") - originLines; n > 0; n-- {
		_, above, _ = strings.Cut(above, "\n")
	}
	if !strings.Contains(above, "env") && !strings.Contains(above, "Env") && !strings.Contains(above, "ENV") {
		return match{}
	}
	all := originPattern().FindAllStringSubmatchIndex(above, -1)
	if len(all) == 0 {
		return match{}
	}
	instead := insteadPattern().FindStringSubmatch(above[all[0][1]:])
	if instead == nil {
		return match{}
	}
	variables := identifier().FindAllString(strings.Join(instead[1:], " "), -1)
	for _, m := range slices.Backward(all) {
		if slices.Contains(variables, above[m[2]:m[3]]) {
			return c.gradeNamed(classify(above[m[4]:m[5]]))
		}
	}
	return match{}
}

const (
	originLines = 4   // between a variable that is read and what stands in for it
	maxOrigin   = 400 // bytes
)

var (
	// originPattern matches a variable that is given an environment variable.
	originPattern = pattern(`([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w<>?]+[ \t]*)?:?=[ \t]*[^\n"'=]{0,40}[eE][nN][vV][^\n"'=]{0,20}["'.:]([A-Z][A-Z0-9]*_[A-Z0-9_]+)`)

	// insteadPattern matches what comes before a value that takes the place of a
	// variable, which is in one of the groups: t = …, t || …, a ? t : …,
	// t if a else …, (a) t else …, if !t { return …, return t } return ….
	insteadPattern = pattern(`(?:([\w$]+)\s*(?::?=|\|\||\?\?|\?:|//|\bor\b)|\?([^;:?]{0,80}):|([\w$.()]+)\s+if\b[^;{}]{1,80}\belse\b|[){]\s*([\w$.()]+)[\s}]+else\b\s*\{?|\bif\b([^;{}]{1,80})[:{)]\s*\{?\s*return\b|\breturn\s+([\w$]+)[;\s}]*\breturn\b)\s*\(?["'\x60]*$`)

	identifier = pattern(`\w+`)
)
