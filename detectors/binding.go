package detectors

import (
	"regexp"
	"slices"
	"strings"
)

// A binding is what the text to the left of a value says about it.
type binding struct {
	names  []name // what it is given to or stands beside, the nearest first
	scheme string // of an Authorization header: "bearer", "dpop", "basic" or ""
	key    string // the number that a colon or a comma joins to the value, or ""
	keyEnd int    // how many bytes before the value that number ends, in plain text
	callee string // the function that takes the value as an argument, or ""
	op     byte   // what binds it: = : , ( > | ' ' or 'f' for a fallback, 0 for nothing
	whole  string // the text to the left that was not read
	option bool   // the name is a command line option or a field, no variable
}

// best returns the first name that decides, or the nearest one.
func (b *binding) best() name {
	for _, n := range b.names {
		if n.meaningful() {
			return n
		}
	}
	if len(b.names) > 0 {
		return b.names[0]
	}
	return name{}
}

// add takes a name and reports whether reading is over: it decides.
func (b *binding) add(text string) bool {
	n := classify(text)
	b.names = append(b.names, n)
	return n.meaningful()
}

const (
	maxHops     = 8   // operators and brackets between a value and the name that decides
	maxFallback = 200 // bytes of an expression whose alternative the value is
)

// bind reads the text to the left of a value, which is plain and ends where
// the value begins.
func bind(left string) *binding {
	b := &binding{}
	left = trimOpening(left)
	left = b.readScheme(left)
	left = b.readPair(left)
	for hop := 0; hop < maxHops; hop++ {
		var over bool
		if left, over = b.step(left); over {
			break
		}
	}
	b.whole = left
	return b
}

// trimOpening removes the quotes and brackets that open a literal, and the
// sigils of a reference, from the end of left.
func trimOpening(left string) string {
	trimmed := strings.TrimRight(left, "\"'`")
	if len(trimmed) < len(left) {
		if n := len(trimmed); n > 0 && (trimmed[n-1] == '@' || n > 1 && strings.ContainsRune("rfbLu", rune(trimmed[n-1])) && !isWordByte(trimmed[n-2])) {
			trimmed = trimmed[:n-1]
		}
	}
	return trimmed
}

func isWordByte(c byte) bool { return classes[c]&base64url != 0 || c == '$' }

var (
	schemePattern = regexp.MustCompile("(?i)(?:^|[^A-Za-z0-9_.-])(bearer|dpop|basic)(?:[ \t+]|%20)*(?:[\"'`][ \t]*(?:[+.&~]|\\|\\|)[ \t\r\n]*[\"'`]?|[ \t]*[\"'`<]?)$")
	httpiePattern = regexp.MustCompile(`(?i)-A[ =]?bearer .{0,40}(?:-a|--auth)[ =]?["']?$`)
	pairPattern   = regexp.MustCompile("(?:^|[^A-Za-z0-9_.-]|-u)([0-9]{6,19})(?::|%3[aA])((?:[\"'`]\\s*[+.&]\\s*[\"'`])?)$")
)

func (b *binding) readScheme(left string) string {
	tail := left[max(0, len(left)-80):]
	if folded := strings.ToLower(tail); !strings.Contains(folded, "bearer") && !strings.Contains(folded, "dpop") && !strings.Contains(folded, "basic") {
		return left
	}
	if httpiePattern.MatchString(tail) {
		b.scheme = "bearer"
		return left
	}
	m := schemePattern.FindStringSubmatchIndex(tail)
	if m == nil || !strings.ContainsAny(tail[m[3]:], " \t+\"'`%") {
		return left
	}
	b.scheme = strings.ToLower(tail[m[2]:m[3]])
	return trimOpening(left[:len(left)-len(tail)+m[2]])
}

func (b *binding) readPair(left string) string {
	tail := left[max(0, len(left)-64):]
	if !strings.Contains(tail, ":") && !strings.Contains(tail, "%3") {
		return left
	}
	m := pairPattern.FindStringSubmatchIndex(tail)
	if m == nil {
		return left
	}
	b.key, b.op = tail[m[2]:m[3]], ':'
	left = trimOpening(left[:len(left)-len(tail)+m[2]])
	return b.readScheme(left)
}

// step reads one operator, bracket or word at the end of left. It returns what
// is left of it, and whether reading is over.
func (b *binding) step(left string) (string, bool) {
	trimmed := strings.TrimRight(left, " \t\r\n")
	gap := left[len(trimmed):]
	if trimmed == "" || strings.Count(gap, "\n") > 2 {
		return left, true
	}
	switch c := trimmed[len(trimmed)-1]; c {
	case '=', ':', '?', '-', '>', '~':
		return b.operator(trimmed, c)
	case '|':
		if strings.HasSuffix(trimmed, "||") {
			return b.fallback(trimmed[:len(trimmed)-2])
		}
		return b.bar(trimmed)
	case ',':
		return b.argument(trimmed[:len(trimmed)-1])
	case '(':
		return b.call(trimmed[:len(trimmed)-1])
	case '[', '{':
		if strings.HasSuffix(trimmed, "${") || strings.HasSuffix(trimmed, "{{") || strings.HasSuffix(trimmed, "#{") {
			return strings.TrimRight(trimmed, "{$#"), false
		}
		if b.op == 0 {
			b.op = c
		}
		return trimmed[:len(trimmed)-1], b.op == '{'
	case '+', '.', '&', '<', '*', '$', '%', '@', '#':
		return trimmed[:len(trimmed)-1], false
	case '"', '\'', '`':
		return b.word(trimOpening(trimmed), gap)
	}
	return b.word(trimmed, gap)
}

// operator reads an assignment, a fallback or the end of an XML tag.
func (b *binding) operator(left string, c byte) (string, bool) {
	switch {
	case strings.HasSuffix(left, "??"), strings.HasSuffix(left, "?:"):
		return b.fallback(left[:len(left)-2])
	case strings.HasSuffix(left, ":-"), strings.HasSuffix(left, ":=") && strings.Contains(lastLine(left), "${"):
		return b.assigned(left[:len(left)-2])
	case strings.HasSuffix(left, "|-"), strings.HasSuffix(left, ">-"), strings.HasSuffix(left, ": >"), strings.HasSuffix(left, ": |"):
		return b.assigned(strings.TrimRight(left, "|>-: "))
	case strings.HasSuffix(left, "->"):
		return left, true
	case strings.HasSuffix(left, "=>"):
		return b.assigned(left[:len(left)-2])
	case c == '>':
		return b.tag(left)
	case c == '-': // a list item, or an option: --name value
		return strings.TrimRight(left, "-"), b.op != 0
	case c == '?':
		return left, true
	}
	return b.assigned(strings.TrimRight(left, "=:?+~"))
}

// typeWords stand between a name and the value it is given.
var typePattern = regexp.MustCompile(`(?i)([A-Za-z_$][\w$]*)\s*:\s*(?:&?\s*(?:'\w+\s+)?)?(?:str|string|secretstr|secure ?string|text|any|String\?|Option<String>)\s*$`)

// assigned reads the name to the left of an assignment.
func (b *binding) assigned(left string) (string, bool) {
	if b.op == 0 {
		b.op = '='
	}
	left = strings.TrimRight(left, " \t")
	if m := typePattern.FindStringSubmatchIndex(left[max(0, len(left)-120):]); m != nil {
		left = left[:len(left)-len(left[max(0, len(left)-120):])+m[3]]
	}
	if strings.HasSuffix(left, ")") { // text in brackets, as in prose
		if i := strings.LastIndexByte(left, '('); i > 0 && len(left)-i < 60 {
			left = strings.TrimRight(left[:i], " ")
		}
	}
	text, rest := lastName(left)
	if text == "" {
		return left, true
	}
	b.option = strings.HasSuffix(rest, "--") || strings.HasSuffix(rest, ".")
	if slices.Contains(typeNames, strings.ToLower(text)) && strings.HasSuffix(rest, " ") {
		text, rest = lastName(rest) // a type that stands behind its name
	}
	if b.add(phrase(text, rest)) {
		return rest, true
	}
	return rest, true
}

// typeNames are the types of strings, where a declaration ends in its type.
var typeNames = []string{"string", "str", "text", "securestring"}

// phrase adds the words before a name that says little by itself: "secret" of
// "client secret".
func phrase(text, rest string) string {
	if len(splitWords(text)) > 1 || !classify(text).meaningful() {
		return text
	}
	line := lastLine(rest)
	for range 3 {
		trimmed := strings.TrimRight(line, " \t")
		word, before := lastName(trimmed)
		if word == "" || len(trimmed) == len(line) || !strings.HasSuffix(trimmed, word) {
			break
		}
		text, line = word+" "+text, before
	}
	return text
}

// lastName returns the identifier, quoted key or index at the end of left, and
// what is before it. Dots and hyphens are part of it.
func lastName(left string) (text, rest string) {
	left = strings.TrimRight(left, " \t")
	left = strings.TrimRight(left, "]")
	quoted := trimOpening(left)
	if len(quoted) < len(left) {
		q := left[len(left)-1]
		if i := strings.LastIndexByte(quoted, q); i >= 0 && len(quoted)-i < 80 && !strings.Contains(quoted[i:], "\n") {
			return quoted[i+1:], trimOpening(quoted[:i])
		}
	}
	left = strings.TrimRight(quoted, "}`*")
	i := len(left)
	for i > 0 && len(left)-i < 100 && (isWordByte(left[i-1]) || left[i-1] == '.' || left[i-1] >= 0x80 || left[i-1] == ':' && i > 1 && left[i-2] == ':') {
		i--
	}
	for i < len(left) && left[i] == '-' {
		i++
	}
	return strings.Trim(left[i:], "$.-:"), left[:i]
}

func lastLine(s string) string { return s[strings.LastIndexByte(s, '\n')+1:] }

var wordPattern = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*`)

// fallback reads an expression whose alternative the value is, such as
// process.env.NAME || value. The nearest name in it that decides wins; what it
// is assigned to comes last.
func (b *binding) fallback(left string) (string, bool) {
	b.op = 'f'
	expression := left[max(0, len(left)-maxFallback):]
	if i := strings.LastIndexAny(expression, ";{}"); i >= 0 && !strings.Contains(expression[i:], "}") {
		expression = expression[i+1:]
	} else if i := strings.LastIndex(expression, "\n\n"); i >= 0 {
		expression = expression[i:]
	}
	words := wordPattern.FindAllString(expression, -1)
	for i := len(words) - 1; i >= 0 && i > len(words)-9; i-- {
		if b.add(words[i]) {
			return left, true
		}
	}
	return left, true
}

// argument reads the element before a comma: a name whose default the value
// is, the key of a pair, or one argument of many.
func (b *binding) argument(left string) (string, bool) {
	if b.op == 0 {
		b.op = ','
	}
	text, rest := lastName(left)
	if text == "" {
		if i := strings.LastIndexAny(left, ",(["); i >= 0 && len(left)-i < 40 {
			return left[:i+1], false // an argument that is no name: a closure, a call
		}
		return left, true
	}
	if isNumber(strings.TrimRight(text, "L")) {
		if b.key == "" {
			b.key = strings.TrimRight(text, "L")
		}
		return rest, false
	}
	if b.key == "" && b.add(text) {
		return rest, true
	}
	return rest, b.op != ','
}

func isNumber(s string) bool {
	return len(s) >= 6 && len(s) <= 19 && strings.Trim(s, "0123456789") == ""
}

// call reads the name of a function. Helpers that only wrap a literal, and
// types, are looked through.
func (b *binding) call(left string) (string, bool) {
	text, rest := lastName(left)
	if text == "" {
		return left, len(left) == 0
	}
	if b.callee == "" {
		b.callee = text
	}
	last := text[strings.LastIndexAny(text, ".:>")+1:]
	n := classify(last)
	if n.role == neutral {
		b.names = append(b.names, n)
		return rest, false
	}
	over := b.add(last)
	if !over {
		b.names[len(b.names)-1].text = text
	}
	if b.op == 0 {
		b.op = '('
	}
	return rest, true
}

// word reads a word that only a blank parts from the value, such as the NAME
// of "set NAME value", or an operator that is a word.
func (b *binding) word(left, gap string) (string, bool) {
	if b.op != 0 && b.op != '(' && b.op != '[' {
		return left, true
	}
	text, rest := lastName(left)
	if text == "" {
		return left, true
	}
	switch strings.ToLower(text) {
	case "or":
		return b.fallback(rest)
	case "return":
		return b.returned(rest)
	}
	if strings.Contains(gap, "\n") && b.op == 0 {
		return left, true
	}
	if b.op == 0 {
		b.op = ' '
	}
	b.option = strings.HasSuffix(rest, "--")
	b.add(phrase(text, rest))
	return rest, true
}

var functionPattern = regexp.MustCompile(`([A-Za-z_]\w*)\s*\([^()\n]*\)[^()\n{]*\{?\s*$`)

// returned reads the name of the function that returns the value.
func (b *binding) returned(left string) (string, bool) {
	if b.op == 0 {
		b.op = '='
	}
	if m := functionPattern.FindStringSubmatch(left[max(0, len(left)-200):]); m != nil {
		b.add(strings.TrimPrefix(strings.TrimPrefix(m[1], "Get"), "get"))
	}
	return left, true
}

var closurePattern = regexp.MustCompile(`\|\s*\w*\s*\|$`)

// bar reads the empty parameter list of a closure, or the edge of a table's
// cell.
func (b *binding) bar(left string) (string, bool) {
	if loc := closurePattern.FindStringIndex(left); loc != nil && strings.Contains(left, "(") {
		return b.fallback(left[:loc[0]])
	}
	if strings.HasSuffix(strings.TrimRight(left[:len(left)-1], " "), ":") { // a block of YAML
		return b.assigned(strings.TrimRight(left, "| :"))
	}
	b.op = '|'
	return left, true
}

var (
	attributePattern = regexp.MustCompile(`(?i)\b(?:name|key|id)\s*=\s*["']([^"'\n]{1,80})["']`)
	keyTagPattern    = regexp.MustCompile(`<(?:key|name|\w*Key)>\s*([^<>\n]{1,80}?)\s*</(?:key|name|\w*Key)>\s*$`)
	tagPattern       = regexp.MustCompile(`<([A-Za-z_][\w.:-]*)([^<>]*)>\s*$`)
)

// tag reads the XML tag that ends left.
func (b *binding) tag(left string) (string, bool) {
	b.op = '>'
	for range 3 {
		m := tagPattern.FindStringSubmatchIndex(left)
		if m == nil {
			return left, true
		}
		element, attributes, rest := left[m[2]:m[3]], left[m[4]:m[5]], left[:m[0]]
		if a := attributePattern.FindStringSubmatch(attributes); a != nil && b.add(a[1]) {
			return rest, true
		}
		if k := keyTagPattern.FindStringSubmatch(rest); k != nil && b.add(k[1]) {
			return rest, true
		}
		if b.add(element) {
			return rest, true
		}
		left = rest
	}
	return left, true
}
