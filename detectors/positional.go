package detectors

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
)

const (
	maxTuple  = 600  // bytes of the fields that stand before a value
	maxFields = 1500 // bytes of the declaration of a type
	maxTypes  = 8    // places of a type's name that are looked at for its declaration
)

// A tuple is what stands between the bracket that opens the fields of something
// and a value that is one of them.
type tuple struct {
	fields []string // those before the value
	types  []string // what may be the name of its type, the most likely first
}

// settlePosition names a value that is a field of something whose type the text
// declares, and finds the number of the service among the fields before it:
// {"shop", 1234567890, VALUE}.
func (c *candidate) settlePosition() {
	if c.shape != tokenShape || c.bound.op != ',' || !c.mentioned() {
		return
	}
	t := tupleBefore(c.doc.Body[max(0, c.start-leftWindow):c.start])
	for _, typ := range t.types {
		fields := c.doc.fieldsOf(typ)
		if len(fields) <= len(t.fields) {
			continue
		}
		for i, f := range t.fields {
			n := classify(fields[i])
			if digits := strings.Trim(f, " \t\r\n\"'`Lnu_"); n.role == keyRole && n.entity == serviceEntity && isNumber(digits) {
				c.bound.prefer(classify(fields[len(t.fields)]))
				c.with = &number{value: digits, name: n}
				c.positional = true
			}
		}
		return
	}
}

// tupleBefore reads the fields at the end of left, which ends where the value or
// the quote before it begins.
func tupleBefore(left []byte) tuple {
	open := openBracket(left, len(left))
	if open < 0 || len(left)-open > maxTuple {
		return tuple{}
	}
	fields := splitFields(string(left[open+1:]), ",")
	t := tuple{fields: fields[:len(fields)-1]}
	for range 3 { // the element of a list has the type of the list
		head := left[max(0, open-maxHeading):open]
		head = head[bytes.LastIndexAny(head, "\n;")+1:]
		names := typeName().FindAllString(string(head), -1)
		slices.Reverse(names)
		t.types = append(t.types, names...)
		if open = openBracket(left, open); open < 0 || len(t.types) > 0 {
			break
		}
	}
	return t
}

var typeName = pattern(`[A-Za-z_]\w*`)

// openBracket returns the place of the bracket that is open at the end of
// text[:end], or -1.
func openBracket(text []byte, end int) int {
	depth := 0
	for i := end - 1; i >= 0; i-- {
		switch text[i] {
		case '}', ')', ']':
			depth++
		case '{', '(', '[':
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return -1
}

// splitFields splits text at separators outside of literals and brackets.
func splitFields(text, separators string) []string {
	var fields []string
	start, depth, quote := 0, 0, byte(0)
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case isQuote(c):
			quote = c
		case c == '(' || c == '[' || c == '{' || c == '<':
			depth++
		case c == ')' || c == ']' || c == '}' || c == '>':
			depth--
		case depth == 0 && strings.IndexByte(separators, c) >= 0:
			fields = append(fields, text[start:i])
			start = i + 1
		}
	}
	return append(fields, text[start:])
}

// A declaration is a way to declare a type and its fields: how it begins before
// the name and goes on behind it, what parts the fields, and whether a name
// stands before its type.
type declaration struct {
	before, after func() *regexp.Regexp
	separators    string
	nameFirst     bool
}

var declarations = []declaration{
	{pattern(`\btype\s+$`), pattern(`^\s+struct\s*(\{)`), ";\n", true},                                              // Go
	{pattern(`\b(?:struct|class)\s+$`), pattern(`^[^{}();\n]{0,60}\s*(\{)`), ",;\n", false},                         // C, C++, Swift, Rust
	{pattern(`\b(?:record(?:\s+(?:struct|class))?|class)\s+$`), pattern(`^\s*(\()[^()]*[A-Za-z]\w*\s`), ",", false}, // Java, C#, Kotlin, Scala
	{pattern(`\bclass\s+$`), pattern(`^(?:\([\w., ]*\))?(:)[ \t]*\n`), "\n", false},                                 // Python
}

// fieldsOf returns the names of the fields of a type that the text declares.
func (d *document) fieldsOf(name string) []string {
	for i, n := 0, 0; n < maxTypes && d.searched < maxSearched; n++ {
		at := d.nextWord(name, i)
		if at < 0 {
			break
		}
		i = at + len(name)
		for _, decl := range declarations {
			if !decl.before().Match(d.Body[max(0, at-32):at]) {
				continue
			}
			rest := d.Body[i:min(len(d.Body), i+maxFields)]
			if m := decl.after().FindSubmatchIndex(rest); m != nil {
				return decl.fields(rest[m[2]:])
			}
		}
	}
	return nil
}

// fields returns the names of the fields that text, which begins with a bracket,
// declares.
func (decl declaration) fields(text []byte) []string {
	var names []string
	body := unspoken().ReplaceAll(text[1:endOfFields(text)], nil)
	for _, f := range splitFields(string(body), decl.separators) {
		if f = strings.TrimSpace(f); f != "" && !strings.Contains(f, "(") {
			names = append(names, decl.names(f)...)
		}
	}
	return names
}

// unspoken matches what is no part of a field: comments, annotations, and the
// lifetimes of Rust.
var unspoken = pattern(`//[^\n]*|#[^\n]*|/\*[^*]*\*/|@\w+(?:\([^()]*\))?|'\w+`)

// names returns the names in the declaration of one field, or of several of the
// same type.
func (decl declaration) names(field string) []string {
	if decl.nameFirst {
		if m := fieldNames().FindString(field); m != "" {
			return typeName().FindAllString(m, -1)
		}
	}
	field, _, _ = strings.Cut(field, "=")
	if before, _, ok := strings.Cut(strings.ReplaceAll(field, "::", "."), ":"); ok {
		field = before
	}
	words := typeName().FindAllString(field, -1)
	return words[max(0, len(words)-1):]
}

// fieldNames matches the names of the fields that a line of Go declares.
var fieldNames = pattern(`^\w+(?:\s*,\s*\w+)*`)

// endOfFields returns where the bracket closes that text begins with, or for a
// colon, where an empty line ends the block.
func endOfFields(text []byte) int {
	if text[0] == ':' {
		if loc := blankPattern().FindIndex(text); loc != nil {
			return loc[0]
		}
		return len(text)
	}
	depth := 0
	for i, c := range text {
		switch c {
		case '{', '(', '[':
			depth++
		case '}', ')', ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(text)
}

// gradeBesideService judges what is called the credential of a service, beside
// the ID of that service: by its name, or by its place among fields whose names
// the text declares.
func (c *candidate) gradeBesideService(n name) match {
	if c.shape != tokenShape || !c.mentioned() || !c.isServiceCredential(n) || c.inResponse() {
		return match{}
	}
	key, ok := c.partner()
	if !ok || key.name.entity != serviceEntity || key.name.api {
		return match{}
	}
	if !c.positional && (key.start == 0 || !bytes.Contains(object(c.doc.Body, c.start, c.end), []byte(key.value))) {
		return match{}
	}
	return found(ServiceAccessToken, Medium, "it is called a credential, and a service ID stands beside it", "the text speaks of Authlete")
}

// isServiceCredential reports whether the name n may be that of a service's
// token. A token beside the number of a service may be a user's, if it is not
// said whose it is.
func (c *candidate) isServiceCredential(n name) bool {
	words := dropSuffixes(splitWords(n.text))
	last := words[max(0, len(words)-1):]
	switch {
	case n.role == passRole && n.entity != clientEntity:
		return slices.Contains(last, "credential") || slices.Contains(last, "credentials") || slices.Contains(last, "cred")
	case c.positional && n.role == tokenRole:
		return n.entity == serviceEntity || n.api || slices.Contains(last, "bearer")
	}
	return false
}
