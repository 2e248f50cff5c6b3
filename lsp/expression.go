package lsp

import (
	"bytes"
	"regexp"
	"strings"
)

// A literal is a string of a program that is nothing but a secret.
type literal struct{ start, end int } // with its quotes

// variableOf returns the name under which Authlete's libraries read a kind of
// credential from the environment; for a client secret, which they do not read,
// the name that their users give it.
func variableOf(f *sighting) string {
	if v := f.Kind.Info().Variable; v != "" {
		return v
	}
	return "AUTHLETE_" + strings.ToUpper(strings.ReplaceAll(string(f.Kind), "-", "_"))
}

// literalOf returns the string that a secret at [start, end) is all of, if an
// expression may stand in its place: it must follow what an expression follows.
func (l *language) literalOf(f *sighting, t *text) (literal, bool) {
	start, end := f.start, f.end
	if l.environment == nil || start == 0 || end >= len(t.body) {
		return literal{}, false
	}
	quote := t.body[start-1]
	if t.body[end] != quote || strings.IndexByte(l.quotes, quote) < 0 || !f.whole(t) {
		return literal{}, false
	}
	lit := literal{start - 1, end + 1}
	line := t.starts[t.line(lit.start)]
	before := t.body[line:lit.start]
	after := bytes.TrimLeft(t.body[lit.end:min(len(t.body), lit.end+80)], " \t")
	switch {
	case comment().Match(before):
		return literal{}, false
	case l.constant != nil && l.constant.Match(before):
		return literal{}, false
	case len(after) > 0 && strings.IndexByte("\"'`:", after[0]) >= 0, bytes.HasPrefix(after, []byte("=>")): // a sum, or a key
		return literal{}, false
	}
	return lit, beforeExpression().Match(bytes.TrimRight(before, " \t"))
}

// comment matches where a comment begins, other than the // of an address. It
// takes some strings for comments, too, which are left alone then.
func comment() *regexp.Regexp { return regexp.MustCompile(`^\s*\*|/\*|(?:^|[^:])//|#`) }

// beforeExpression matches what an expression follows on its line. A string
// that begins its line is left alone: what comes before it is not looked at.
func beforeExpression() *regexp.Regexp {
	return regexp.MustCompile(`(?:[=(,\[{:?&|+]|=>|\breturn)$`)
}

// readEnvironment returns what replaces a secret by a look into the environment,
// and the variable that is looked for.
func (l *language) readEnvironment(f *sighting, t *text) (changes []change, variable string, ok bool) {
	lit, ok := l.literalOf(f, t)
	if !ok {
		return nil, "", false
	}
	variable = variableOf(f)
	changes, ok = l.look(lit, t, variable)
	return changes, variable, ok
}

// look returns what replaces a literal by a look for a variable.
func (l *language) look(lit literal, t *text, variable string) ([]change, bool) {
	var changes []change
	if l.imports != nil {
		var ok bool
		if changes, ok = l.imports(t, lit); !ok {
			return nil, false
		}
	}
	return append(changes, change{lit.start, lit.end, l.environment(variable)}), true
}
