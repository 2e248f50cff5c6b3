package detectors

import (
	"slices"
	"strings"
)

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
	if before, ok := cutComment(trimmed, gap); ok {
		return before, false
	}
	if before, ok := strings.CutSuffix(trimmed, "→"); ok {
		return b.arrow(before)
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
		if m := logCommand().FindStringSubmatch(trimmed[max(0, len(trimmed)-160):]); m != nil {
			b.op = '='
			b.add(m[1])
		}
		return trimmed, true
	case '[', '{':
		before := strings.TrimRight(trimmed[:len(trimmed)-1], " \t\r\n")
		if c == '{' && b.op == 0 && strings.HasSuffix(before, ")") && !strings.Contains(lastLine(before), "func") {
			return b.fallback(before) // the block of a call gives its default
		}
		if m := initialiser().FindString(trimmed[max(0, len(trimmed)-maxDeclaration):]); c == '{' && b.op == 0 && m != "" {
			return b.assigned(trimmed[:len(trimmed)-1])
		}
		if c == '{' && b.op == 0 && (strings.HasSuffix(before, "=") || strings.HasSuffix(before, "\":")) {
			return before, false // the first element of a list
		}
		if m := listType().FindStringIndex(trimmed[max(0, len(trimmed)-maxDeclaration):]); b.op == 0 && m != nil {
			b.op = '['
			return trimmed[:max(0, len(trimmed)-maxDeclaration)+m[0]], false
		}
		if c == '{' && b.op == 0 && closurePattern().MatchString(before[max(0, len(before)-maxSupplier):]) {
			return before, false // the block of a closure
		}
		if strings.HasSuffix(trimmed, "${") || strings.HasSuffix(trimmed, "{{") || strings.HasSuffix(trimmed, "#{") {
			return strings.TrimRight(trimmed, "{$#"), false
		}
		if b.op == 0 {
			b.op = c
		}
		return trimmed[:len(trimmed)-1], b.op == '{'
	case '<':
		if strings.HasSuffix(trimmed, "<<<") { // what a shell hands to a command as its input
			b.op = ' '
			return b.command(trimmed[:len(trimmed)-3])
		}
		return trimmed[:len(trimmed)-1], false
	case '+', '.', '&', '*', '$', '%', '@', '#':
		return trimmed[:len(trimmed)-1], false
	case '"', '\'', '`':
		return b.word(trimOpening(trimmed), gap)
	case ')':
		if line := lastLine(trimmed); b.op == 0 && !strings.Contains(gap, "\n") && environmentCall().MatchString(line[max(0, len(line)-maxFallback):]) {
			return b.fallback(trimmed) // what Lisp and ML put behind the call
		}
	}
	return b.word(trimmed, gap)
}

// cutComment removes a line that holds nothing but a comment, and stands between
// what takes the value and the value.
func cutComment(left, gap string) (string, bool) {
	line := lastLine(left)
	comment := strings.TrimLeft(line, " \t")
	if !strings.Contains(gap, "\n") || !strings.HasPrefix(comment, "//") && !strings.HasPrefix(comment, "#") && !strings.HasPrefix(comment, "--") {
		return left, false
	}
	before := strings.TrimRight(left[:len(left)-len(line)], " \t\r\n")
	if before == "" || !strings.ContainsRune("({[,=:?|", rune(before[len(before)-1])) {
		return left, false
	}
	text, _ := lastName(comment)
	if r := classify(text).role; r == secretRole || r == tokenRole || r == passRole {
		return left, false // it names the value
	}
	return before, true
}

// arrow reads the key of a value behind an arrow, or the last word of the line
// that names a credential: of a command, say, that asks for the value.
func (b *binding) arrow(left string) (string, bool) {
	line := lastLine(left)
	for _, w := range slices.Backward(commandWords(line[max(0, len(line)-maxCommand):])) {
		if n := classify(w); len(w) < tokenLen && n.meaningful() && (n.vendor || n.specific() || n.role == denied) {
			b.op = '='
			b.names = append(b.names, n)
			break
		}
	}
	return left, true
}

// environmentCall matches the call of a function that reads an environment
// variable, where arguments stand behind blanks.
var environmentCall = pattern(`(?i)(?:get-?env|lookup-?env|environment-?variable|\(env)\w*\s+(?:"\w+"|:[\w/.-]+)\s*\)+$`)

// operator reads an assignment, a fallback or the end of an XML tag.
func (b *binding) operator(left string, c byte) (string, bool) {
	switch {
	case supplierPattern().MatchString(left[max(0, len(left)-maxSupplier):]):
		return left[:strings.LastIndexByte(left, '(')], false
	case strings.HasSuffix(left, "??"), strings.HasSuffix(left, "?:"):
		return b.fallback(left[:len(left)-2])
	case strings.HasSuffix(left, ":-"), strings.HasSuffix(left, ":=") && strings.Contains(lastLine(left), "${"):
		return b.assigned(strings.TrimSuffix(positional().ReplaceAllString(left[:len(left)-2], ""), "\""))
	case strings.HasSuffix(left, "|-"), strings.HasSuffix(left, ">-"), strings.HasSuffix(left, ": >"), strings.HasSuffix(left, ": |"):
		return b.assigned(strings.TrimRight(left, "|>-: "))
	case strings.HasSuffix(left, "->"):
		if m := replaced().FindStringSubmatchIndex(left); m != nil {
			return left[:m[0]+1], false // the plan of Terraform: the value before
		}
		return b.arrow(left[:len(left)-2])
	case strings.HasSuffix(left, "=>"):
		if callee, number := perlPair(left); number != "" {
			b.op, b.key, b.callee = ',', number, callee
			return left, true
		}
		return b.assigned(left[:len(left)-2])
	case c == '>':
		return b.tag(left)
	case c == '-': // a list item, or an option: --name value
		return strings.TrimRight(left, "-"), b.op != 0
	case c == '?':
		return b.branch(left[:len(left)-1])
	}
	return b.assigned(strings.TrimRight(left, "=:?+~|/"))
}

// perlPair returns the number before the fat comma that ends left, as an argument
// of a call that takes a pair, and what is called.
func perlPair(left string) (callee, number string) {
	text, rest := lastName(left[:len(left)-2])
	if !isNumber(text) {
		return "", ""
	}
	rest = rest[max(0, len(rest)-maxArgument):]
	open := openBracket([]byte(rest), len(rest))
	if open < 0 || rest[open] != '(' {
		return "", ""
	}
	if callee, _ = lastName(rest[:open]); !slices.Contains(pairCalls, strings.ToLower(lastPart(callee))) {
		return "", ""
	}
	return callee, text
}

// replaced matches a value in quotes that an arrow replaces.
var replaced = pattern(`=[ \t]*"[^"\n]{0,100}"[ \t]*->$`)

// supplierPattern matches the head of a function without parameters that is an
// argument and does nothing but return the value.
var supplierPattern = pattern(`,\s*\(\s*\)\s*[=-]>$`)

const maxSupplier = 24

// positional matches the beginning of a reference to a parameter of a shell
// script, which has a number for a name, and what it is assigned with.
var positional = pattern(`=["']?\$\{[0-9@*]$`)

// typePattern matches a name and its type, as they stand before an assignment.
var typePattern = pattern(`(?i)([A-Za-z_$][\w$]*)\s*:\s*(?:&?\s*(?:'\w+\s+)?)?(?:(?:Optional\[|None\s*\|\s*)?(?:str|string|secretstr|secure ?string|text|any)(?:\s*\|\s*(?:None|null|undefined)|\]|\?)?|Option<String>)\s*$`)

// accessors matches those of a property of C#.
var accessors = pattern(`^\{\s*get;[^{}]*\}$`)

// trimAccessors removes the accessors that stand behind the name of a property
// from the end of left.
func trimAccessors(left string) string {
	if !strings.HasSuffix(left, "}") {
		return left
	}
	if i := strings.LastIndexByte(left, '{'); i >= 0 && len(left)-i < maxDeclaration && accessors().MatchString(left[i:]) {
		return strings.TrimRight(left[:i], " \t\r\n")
	}
	return left
}

// assigned reads the name to the left of an assignment.
func (b *binding) assigned(left string) (string, bool) {
	if b.op == 0 {
		b.op = '='
	}
	left = trimAccessors(strings.TrimRight(left, " \t"))
	if m := typePattern().FindStringSubmatchIndex(left[max(0, len(left)-120):]); m != nil {
		left = left[:len(left)-len(left[max(0, len(left)-120):])+m[3]]
	}
	if strings.HasSuffix(left, ")") { // text in brackets, as in prose
		if i := strings.LastIndexByte(left, '('); i > 0 && len(left)-i < 60 {
			left = strings.TrimRight(left[:i], " ")
		}
	}
	if strings.HasSuffix(left, "]") {
		left = fieldType().ReplaceAllString(left, "")
	}
	text, rest := lastName(left)
	if text == "" {
		return b.complexKey(left)
	}
	if slices.Contains(typeNames, strings.ToLower(text)) && strings.HasSuffix(rest, " ") {
		text, rest = lastName(rest) // a type that stands behind its name
		if strings.EqualFold(text, "as") || strings.EqualFold(text, "constant") {
			text, rest = lastName(rest)
		}
	}
	b.member = strings.HasSuffix(strings.TrimRight(left, " \t]"), "\"") || strings.HasSuffix(strings.TrimRight(left, " \t]"), "'")
	b.add(phrase(text, rest))
	if strings.HasSuffix(rest, "${") {
		b.refine(lastLine(rest))
	}
	if before, ok := strings.CutSuffix(rest, "["); ok && strings.TrimSpace(lastLine(before)) == "" {
		rest = before // of the key of an element
	}
	if slices.Contains(defaultNames, strings.ToLower(strings.ReplaceAll(text, "_", ""))) {
		if strings.HasSuffix(rest, "\" ") { // in the tag of a field
			text, rest = lastName(rest)
			b.add(text)
		}
		if b.besideDefault(rest) {
			return rest, true
		}
		return rest, false // the name is that of what the default is for
	}
	return rest, true
}

// fieldType matches the type that the command of 1Password puts behind the name of
// a field.
var fieldType = pattern(`\[(?:password|concealed|text)\]$`)

// defaultNames name the argument that holds the default of something named
// before it.
var defaultNames = []string{"default", "defaultvalue", "envdefault", "fallback", "unset", "ifunset", "otherwise"}

// complexKey reads a key of YAML that stands on the line above: ? KEY.
func (b *binding) complexKey(left string) (string, bool) {
	if key, ok := strings.CutPrefix(strings.TrimSpace(lastLine(strings.TrimRight(left, "\r\n "))), "? "); ok {
		b.add(key)
	}
	return left, true
}

// logCommand matches a command that sets a variable in the log of a pipeline.
var logCommand = pattern(`(?i)(?:variable|name)=([\w.-]+)[^\]\n]*\]$`)

// typeNames are the types of strings, where a declaration ends in its type.
var typeNames = []string{"string", "str", "text", "securestring", "varchar", "nvarchar", "varchar2", "char"}

var wordPattern = pattern(`[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*`)

// bar reads the empty parameter list of a closure, or the edge of a table's
// cell.
func (b *binding) bar(left string) (string, bool) {
	if b.best().role == neutral && b.op == '(' || b.op == 'f' {
		return b.fallback(left[:len(left)-1]) // a filter of a template
	}
	if loc := closurePattern().FindStringIndex(left); loc != nil && strings.Contains(left, "(") {
		return b.fallback(left[:loc[0]])
	}
	if strings.HasSuffix(strings.TrimRight(left[:len(left)-1], " "), ":") { // a block of YAML
		return b.assigned(strings.TrimRight(left, "| :"))
	}
	b.op = '|'
	return left, true
}
