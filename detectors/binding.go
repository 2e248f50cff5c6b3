package detectors

import (
	"regexp"
	"slices"
	"strings"
)

// A binding is what the text to the left of a value says about it.
type binding struct {
	names   []name // what it is given to or stands beside, the nearest first
	scheme  string // of an Authorization header: "bearer", "dpop", "basic" or ""
	key     string // the number that a colon or a comma joins to the value, or ""
	keyEnd  int    // how many bytes before the value that number ends, in plain text
	keyName string // the variable that holds that number, or ""
	callee  string // the function that takes the value as an argument, or ""
	op      byte   // what binds it: = : , ( > | ' ' or 'f' for a fallback, 0 for nothing
	whole   string // the text to the left that was not read
	option  bool   // the name is a command line option or a field, no variable
	member  bool   // the name stands in quotes: it is a member, no variable
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
	if m := openingPattern.FindStringIndex(left[max(0, len(left)-48):]); m != nil {
		left = left[:len(left)-len(left[max(0, len(left)-48):])+m[0]]
	}
	trimmed := strings.TrimRight(left, "\"'`")
	if len(trimmed) < len(left) {
		if n := len(trimmed); n > 0 && (trimmed[n-1] == '@' || n > 1 && strings.ContainsRune("rfbLu", rune(trimmed[n-1])) && !isWordByte(trimmed[n-2])) {
			trimmed = trimmed[:n-1]
		}
	}
	return trimmed
}

// openingPattern matches what opens a literal other than by quotes: quoting
// operators of Perl, Ruby, Elixir and Lua, CDATA, braces of JSX and TeX, and
// the anchors and tags of YAML.
var openingPattern = regexp.MustCompile(`(?:~[sS][({\[|]|%?\bq[qwQ]?[({\[|]|%[qQ]?[({\[|]|\[\[|<!\[CDATA\[|\\?\btexttt\{|(?:^|[\s:])[&!][\w!:.-]+[ \t]+["']?|=\{["'` + "`" + `]?|\*\*|[ \t][+*_])$`)

func isWordByte(c byte) bool { return classes[c]&base64url != 0 || c == '$' }

var (
	schemePattern = regexp.MustCompile("(?i)(?:^|[^A-Za-z0-9_.-])(bearer|dpop|basic)(?:[ \t+]|%20|\\s)[\\s\"'`+.&~|${(<,%s]{0,14}$")
	httpiePattern = regexp.MustCompile(`(?i)-A[ =]?bearer .{0,40}(?:-a|--auth)[ =]?["']?$`)
	pairPattern   = regexp.MustCompile("(?:^|[^A-Za-z0-9_.-]|-u)([0-9]{6,19})(?:[\"'`]\\s*[+.&]+\\s*[\"'`])?(?::|%3[aA])((?:[\"'`]\\s*[+.&]+\\s*[\"'`]?)?)$")
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
	if i := strings.LastIndex(trimmed, "/*"); strings.HasSuffix(trimmed, "*/") && i >= 0 {
		return trimmed[:i], false
	}
	if strings.HasSuffix(trimmed, "//") && !strings.HasSuffix(trimmed, "://") && strings.TrimSpace(strings.TrimRight(lastLine(trimmed), "/")) != "" {
		return b.fallback(strings.TrimRight(trimmed, "/")) // Perl's defined-or
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
	case ']':
		if m := logCommand.FindStringSubmatch(trimmed[max(0, len(trimmed)-160):]); m != nil {
			b.op = '='
			b.add(m[1])
		}
		return trimmed, true
	case '[', '{':
		before := strings.TrimRight(trimmed[:len(trimmed)-1], " \t\r\n")
		if c == '{' && b.op == 0 && strings.HasSuffix(before, ")") && !strings.Contains(lastLine(before), "func") {
			return b.fallback(before) // the block of a call gives its default
		}
		if c == '{' && b.op == 0 && strings.HasSuffix(before, "=") {
			return before, false // the first element of a list
		}
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
	return b.assigned(strings.TrimRight(left, "=:?+~|/"))
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
		return b.complexKey(left)
	}
	b.option = strings.HasSuffix(rest, "--") || strings.HasSuffix(rest, ".")
	if slices.Contains(typeNames, strings.ToLower(text)) && strings.HasSuffix(rest, " ") {
		text, rest = lastName(rest) // a type that stands behind its name
		if strings.EqualFold(text, "as") {
			text, rest = lastName(rest)
		}
	}
	b.member = strings.HasSuffix(strings.TrimRight(left, " \t]"), "\"") || strings.HasSuffix(strings.TrimRight(left, " \t]"), "'")
	over := b.add(phrase(text, rest))
	if slices.Contains(defaultNames, strings.ToLower(strings.ReplaceAll(text, "_", ""))) {
		return rest, false // the name is that of what the default is for
	}
	return rest, over || true
}

// defaultNames name the argument that holds the default of something named
// before it.
var defaultNames = []string{"default", "defaultvalue", "fallback"}

// complexKey reads a key of YAML that stands on the line above: ? KEY.
func (b *binding) complexKey(left string) (string, bool) {
	if key, ok := strings.CutPrefix(strings.TrimSpace(lastLine(strings.TrimRight(left, "\r\n "))), "? "); ok {
		b.add(key)
	}
	return left, true
}

// logCommand matches a command that sets a variable in the log of a pipeline.
var logCommand = regexp.MustCompile(`(?i)(?:variable|name)=([\w.-]+)[^\]\n]*\]$`)

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
	left = strings.TrimSuffix(left, "[]")
	left = strings.TrimRight(left, "]")
	quoted := strings.TrimRight(left, "\"'`")
	if len(quoted) < len(left) {
		q := left[len(left)-1]
		if i := strings.LastIndexByte(quoted, q); i >= 0 && len(quoted)-i < 80 && !strings.Contains(quoted[i:], "\n") {
			return quoted[i+1:], strings.TrimRight(quoted[:i], "\"'`")
		}
	}
	left = strings.TrimRight(quoted, "}`*")
	i := len(left)
	for i > 0 && len(left)-i < 100 && (isWordByte(left[i-1]) || left[i-1] == '.' || left[i-1] == '/' || left[i-1] >= 0x80 || left[i-1] == ':' && i > 1 && left[i-2] == ':') {
		i--
	}
	for i < len(left) && left[i] == '-' {
		i++
	}
	return strings.Trim(left[i:], "$.-:/"), left[:i]
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
		if len(words[i]) > 2 && b.add(words[i]) {
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
	if n := classify(text); n.role == keyRole && b.op == ',' && b.key == "" && !n.vendor {
		b.keyName = text // the first half of a pair, in a variable
		return rest, false
	}
	if b.key == "" && b.keyName == "" && b.add(text) {
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
	if slices.Contains(fallbackCalls, strings.ToLower(strings.ReplaceAll(last, "_", ""))) {
		return b.fallback(rest)
	}
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
	return rest, over || !assignment(rest)
}

// fallbackCalls return their argument if what they are called on is not there.
var fallbackCalls = []string{"orelse", "getorelse", "orelseget", "unwrapor", "unwraporelse", "ordefault", "getordefault", "ifempty"}

// assignment reports whether left ends in an assignment.
func assignment(left string) bool {
	left = strings.TrimRight(left, " \t")
	return strings.HasSuffix(left, "=") || strings.HasSuffix(left, "=>") || strings.HasSuffix(left, ":")
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
	case "echo", "printf":
		b.op = '|'
		return rest, true
	case "to":
		return b.argument(rest)
	}
	if isNumber(text) && b.key == "" { // a user name, then a password
		b.key = text
		if b.op == 0 {
			b.op = ','
		}
		return b.readScheme(trimOpening(rest)), false
	}
	if strings.Contains(gap, "\n") && b.op == 0 {
		return left, true
	}
	if b.op == 0 {
		b.op = ' '
	}
	b.option = strings.HasSuffix(rest, "-")
	if b.callee == "" && b.key != "" {
		b.callee = text
	}
	if n := classify(text[strings.LastIndexByte(text, '.')+1:]); n.role == neutral && strings.HasSuffix(strings.TrimRight(rest, " "), "|>") {
		return b.fallback(strings.TrimRight(rest, " |>"))
	}
	if b.option && slices.Contains(valueOptions, strings.ToLower(text)) {
		return b.command(rest)
	}
	over := b.add(phrase(text, rest))
	return rest, over || !assignment(rest)
}

// valueOptions of commands take the value of something that is named before
// them on the command line.
var valueOptions = []string{"value", "body", "secret-string", "string", "data", "secret-value", "b", "v"}

// command reads the words of a command from its end for a name that decides.
func (b *binding) command(left string) (string, bool) {
	line := lastLine(left)
	words := wordPattern.FindAllString(line[max(0, len(line)-300):], -1)
	for i := len(words) - 1; i >= 0; i-- {
		if n := classify(words[i]); n.meaningful() && (n.vendor || n.specific() || n.role == denied || strings.ContainsAny(words[i], "_")) {
			b.names = append(b.names, n)
			break
		}
	}
	return left, true
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
	if b.best().role == neutral && b.op == '(' || b.op == 'f' {
		return b.fallback(left[:len(left)-1]) // a filter of a template
	}
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
	keyTagPattern    = regexp.MustCompile(`<[\w.-]*(?:[kK]ey|[nN]ame)\b[^<>]*>\s*([^<>\n]{1,80}?)\s*</[\w.-]*(?:[kK]ey|[nN]ame)>\s*(?:<[\w.-]*[tT]ype>[^<>]*</[\w.-]*>\s*)?$`)
	namePropPattern  = regexp.MustCompile(`name="[\w.]*[nN]ame"[^<>]*>\s*([^<>\n]{1,80}?)\s*</\w+>\s*$`)
	tagPattern       = regexp.MustCompile(`<([A-Za-z_][\w.:-]*)([^<>]*)>\s*$`)
)

// formatTags say how a text looks and not what it is.
var formatTags = []string{"code", "b", "i", "em", "strong", "span", "td", "p", "li", "tt", "pre", "kbd", "div"}

// tag reads the XML tag that ends left.
func (b *binding) tag(left string) (string, bool) {
	b.op = '>'
	for range 5 {
		m := tagPattern.FindStringSubmatchIndex(left)
		if m == nil {
			return left, true
		}
		element, attributes, rest := left[m[2]:m[3]], left[m[4]:m[5]], left[:m[0]]
		if slices.Contains(formatTags, strings.ToLower(element)) {
			left = rest
			continue
		}
		if a := attributePattern.FindStringSubmatch(attributes); a != nil && b.add(a[1]) {
			return rest, true
		}
		if k := keyTagPattern.FindStringSubmatch(rest); k != nil && b.add(k[1]) {
			return rest, true
		}
		if k := namePropPattern.FindStringSubmatch(rest); k != nil && b.add(k[1]) {
			return rest, true
		}
		if b.add(element) {
			return rest, true
		}
		left = rest
	}
	return left, true
}
