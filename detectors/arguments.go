package detectors

import (
	"slices"
	"strings"
)

// argument reads the element before a comma: a name whose default the value
// is, the key of a pair, or one argument of many.
func (b *binding) argument(left string) (string, bool) {
	if b.op == 0 {
		b.op = ','
	}
	if keys := keyList().FindString(left[max(0, len(left)-maxKeys):]); keys != "" && b.scheme == "" && len(b.names) == 0 && b.add(strings.Join(identifier().FindAllString(keys, -1), "_")) {
		return left, true
	}
	text, rest := lastName(strings.TrimSuffix(left, ">>")) // a binary of Erlang
	if text == "" {
		if before, ok := beforeCall(left); ok {
			return before, false
		}
		if i := strings.LastIndexAny(left, ",(["); i >= 0 && len(left)-i < 40 {
			return left[:i+1], false // an argument that is no name, such as a closure
		}
		return left, true
	}
	if isNumber(strings.TrimRight(text, "L")) {
		if b.key == "" {
			b.key = strings.TrimRight(text, "L")
		}
		return rest, false
	}
	if folded := strings.ToLower(text); b.scheme == "" && (folded == "bearer" || folded == "dpop") {
		b.scheme = folded // the scheme and its parameter as two arguments
		return rest, true
	}
	if b.op == ',' && b.key == "" && definition().MatchString(rest[max(0, len(rest)-maxDefinition):]) {
		b.op = '='
		b.add(text)
		return rest, true
	}
	if b.op == ',' && b.first == "" && len(b.names) == 0 && !quoted(left) {
		b.first = text
	}
	if n := classify(text); n.role == keyRole && b.op == ',' && b.key == "" && !n.vendor && !quoted(left) {
		b.keyName = text // the first half of a pair, in a variable
		return rest, false
	}
	if len(b.names) > 0 && strings.EqualFold(text, "authlete") {
		return rest, true // a word of a list
	}
	if b.key != "" && len(text) >= tokenLen {
		return rest, true // the value of the row before
	}
	if b.key == "" && b.keyName == "" && b.add(text) {
		return rest, true
	}
	return rest, b.op != ','
}

// keyList matches the keys by which a setting is found whose default follows.
var keyList = pattern(`\[\s*(?::\w+|["'][A-Za-z_]\w{0,38}["'])(?:\s*,\s*(?::\w+|["'][A-Za-z_]\w{0,38}["']))+\s*\]\s*$`)

const maxKeys = 120 // bytes

// beforeCall returns what stands before the call that ends left.
func beforeCall(left string) (string, bool) {
	left = strings.TrimRight(left, " \t\r\n")
	if !strings.HasSuffix(left, ")") {
		return "", false
	}
	call := left[max(0, len(left)-maxArgument):]
	open := openBracket([]byte(call), len(call)-1)
	if open < 0 || call[open] != '(' {
		return "", false
	}
	callee, before := lastName(left[:len(left)-len(call)+open])
	return before, callee != ""
}

const maxArgument = 120 // bytes of a call that is an argument

// definition matches what makes the name behind it a constant of the program: of
// Erlang and PHP, of C, of Lisp, Tcl and Elixir.
var definition = pattern(`(?:\bdefine[ \t]*\(["']?|#[ \t]*define[ \t]+|\(def\w*[ \t]+(?:\^\S+[ \t]+)?\*?|(?:^|\n)[ \t]*(?:@|set[ \t]+))$`)

const maxDefinition = 40 // bytes

// quoted reports whether left ends in a literal.
func quoted(left string) bool {
	left = strings.TrimRight(left, " \t")
	return left != "" && strings.IndexByte("\"'`", left[len(left)-1]) >= 0
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
		if m := typeLiteral().FindStringSubmatch(rest); m != nil {
			b.callee = m[1] // of PowerShell
		}
	}
	if strings.HasSuffix(left, " ") && b.op == 0 && !assignment(rest) {
		b.add(phrase(text, rest)) // a bracket of prose
		return rest, true
	}
	last := lastPart(text)
	n := classify(last)
	if slices.Contains(fallbackCalls, strings.ToLower(strings.ReplaceAll(last, "_", ""))) {
		return b.fallback(rest)
	}
	if n.role == neutral {
		b.names = append(b.names, n)
		if before, ok := beforeChain(rest); ok && slices.Contains(chainDefaults, strings.ToLower(last)) {
			return before, false
		}
		return strings.TrimRight(rest, `"' `), false // what a list is joined by
	}
	over := b.add(last)
	if !over && b.op == ',' && slices.Contains(lookups, strings.ToLower(last)) && strings.HasSuffix(strings.TrimRight(rest, " \t\r\n"), "(") {
		return rest, false // the name of a setting says nothing, but what takes it may
	}
	if !over {
		b.names[len(b.names)-1].text = text
	}
	if b.op == 0 {
		b.op = '('
	}
	return rest, over || !assignment(rest)
}

// typeLiteral matches the type whose constructor a script of PowerShell calls.
var typeLiteral = pattern(`\[([\w.]+)\](?:::)?$`)

// lastPart returns the method of a qualified name.
func lastPart(callee string) string { return callee[strings.LastIndexAny(callee, ".:>")+1:] }

// fallbackCalls return their argument if what they are called on is not there.
var fallbackCalls = []string{"orelse", "getorelse", "orelseget", "unwrapor", "unwraporelse", "ordefault", "getordefault", "ifempty"}

// lookups return a setting, or their last argument if there is none.
var lookups = []string{"getproperty", "property", "getenv", "env", "get", "getordefault", "getstring", "optstring", "config"}

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
	if m := declaredPattern().FindStringSubmatch(left[max(0, len(left)-maxClause):]); m != nil {
		b.op = '='
		b.add(m[1])
		return left, true
	}
	text, rest := lastName(left)
	if text == "" {
		return left, true
	}
	switch strings.ToLower(text) {
	case "or", "getorelse":
		return b.fallback(rest)
	case "return":
		return b.returned(rest)
	case "echo", "printf":
		b.op = '|'
		return rest, true
	case "s":
		if before, ok := strings.CutSuffix(rest, "%"); ok {
			return b.word(trimOpening(before), gap) // printf '%s' VALUE
		}
	case "n", "e":
		if strings.HasSuffix(rest, " -") {
			return b.word(strings.TrimRight(rest, " -"), gap) // echo -n
		}
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
	if strings.Contains(gap, "\n") && b.op == 0 && !strings.HasSuffix(rest, " --") {
		return left, true // unless an option ends the line
	}
	if b.op == 0 && definition().MatchString(rest[max(0, len(rest)-maxDefinition):]) {
		b.op = '='
		b.add(text)
		return rest, true
	}
	if b.op == 0 {
		b.op = ' '
	}
	if b.callee == "" && b.key != "" {
		b.callee = text
	}
	if n := classify(text[strings.LastIndexByte(text, '.')+1:]); n.role == neutral && strings.HasSuffix(strings.TrimRight(rest, " "), "|>") {
		return b.fallback(strings.TrimRight(rest, " |>"))
	}
	if strings.HasSuffix(rest, "-") && slices.Contains(valueOptions, strings.ToLower(text)) {
		return b.command(rest)
	}
	over := b.add(phrase(text, rest))
	if !over && b.best().role == neutral && strings.HasSuffix(strings.TrimRight(rest, " "), "(") {
		return rest, false // a call that wraps a literal, in brackets of its own
	}
	return rest, over || !assignment(rest)
}

// declaredPattern matches a declaration of ABAP or COBOL, whose value stands behind
// a word: NAME TYPE string VALUE, NAME PIC X(43) VALUE.
var declaredPattern = pattern(`(?i)([A-Z][\w-]*)(?:\(\d+\))?\s+(?:type\s+\w+(?:\s+length\s+\d+)?|pic(?:ture)?\s+(?:is\s+)?[xan9]\S*)\s+value(?:\s+is)?\s*$`)

const maxClause = 160

// valueOptions of commands take the value of something that is named before
// them on the command line.
var valueOptions = []string{"value", "body", "secret-string", "string", "data", "secret-value", "b", "v", "w"}

// command reads the words of a command from its end for a name that decides.
func (b *binding) command(left string) (string, bool) {
	line := lastLine(left)
	words := commandWords(line[max(0, len(line)-maxCommand):])
	slices.Reverse(words)
	if n := len(words); n > 0 && classify(words[n-1]).role == denied {
		words = words[:n-1] // the program, such as aws
	}
	b.option = true
	if n, ok := decisive(words); ok {
		b.names = append(b.names, n)
	}
	return left, true
}

const maxCommand = 300 // bytes of a command on either side of a value

// commandWords returns the words of a command that are no options.
func commandWords(text string) []string {
	return wordPattern().FindAllString(optionPattern().ReplaceAllString(text, " "), -1)
}

// decisive returns the first name among words that says enough by itself.
func decisive(words []string) (name, bool) {
	for _, w := range words {
		if n := classify(w); n.meaningful() && (n.vendor || n.specific() || n.role == denied || strings.Contains(w, "_")) {
			return n, true
		}
	}
	return name{}, false
}

// optionPattern matches the name of an option.
var optionPattern = pattern(`\s--?[A-Za-z][\w-]*`)
