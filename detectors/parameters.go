package detectors

import (
	"bytes"
	"slices"
	"strings"
)

// settleParameter names a value that is an argument of a function or a
// constructor which the text declares: by the parameter at its place, if that is
// the name of a credential of Authlete, or of a secret beside that of a number.
func (c *candidate) settleParameter() {
	if c.shape != tokenShape || strings.IndexByte("(,f", c.bound.op) < 0 || c.bound.key != "" || !c.mentioned() {
		return
	}
	callee, arguments, at := c.arguments()
	if len(callee) < 3 {
		return
	}
	names := c.doc.parametersOf(callee)
	if at >= len(names) {
		return
	}
	n := classify(names[at])
	if n.role != secretRole && n.role != tokenRole || n.entity == clientEntity {
		return
	}
	key := ""
	for i, a := range arguments {
		if number := strings.Trim(a, " \t\r\n\"'`Lnu_"); i < len(names) && isNumber(number) && classify(names[i]).role == keyRole && classify(names[i]).entity != clientEntity {
			key = number
		}
	}
	if n.vendor || n.specific() || n.role == secretRole && key != "" {
		c.bound.prefer(n)
		c.bound.key, c.bound.op, c.positional = key, ',', true
	}
}

// arguments returns the function that takes the value, its arguments, and which of
// them the value is. Of a function that binds arguments to another it returns
// the other.
func (c *candidate) arguments() (callee string, all []string, at int) {
	left := c.left[max(0, len(c.left)-maxTuple):]
	open := openBracket([]byte(left), len(left))
	if open < 1 || left[open] != '(' {
		return "", nil, 0
	}
	all = splitFields(left[open+1:], ",")
	at = len(all) - 1
	right := c.right
	if i := strings.IndexAny(right, ",)"); i >= 0 && right[i] == ',' {
		right = right[i+1:]
		all = append(all, splitFields(right[:max(0, strings.IndexAny(right, ")\n"))], ",")...)
	}
	text, _ := lastName(left[:open])
	callee = lastPart(strings.TrimSuffix(text, ".new"))
	switch {
	case callee == "partial" && at > 0:
		callee, all, at = strings.TrimSpace(all[0]), all[1:], at-1
	case callee == "bind" && at > 0:
		callee, all, at = lastPart(strings.TrimSuffix(text, ".bind")), all[1:], at-1
	}
	return callee, all, at
}

// parametersOf returns the names of the parameters of a function, or of the
// constructor of a class, that the text declares.
func (d *document) parametersOf(callee string) []string {
	for i, n := 0, 0; n < maxTypes && d.searched < maxSearched; n++ {
		at := d.nextWord(callee, i)
		if at < 0 {
			break
		}
		i = at + len(callee)
		before, rest := d.Body[max(0, at-maxHead):at], d.Body[i:min(len(d.Body), i+maxTuple)]
		before = before[bytes.LastIndexByte(before, '\n')+1:]
		if functionWord().Match(before) {
			if m := parameterList().FindSubmatch(rest); m != nil {
				return parameterNames(string(m[1]))
			}
		}
		if m := arrowFunction().FindSubmatch(rest); m != nil {
			return parameterNames(string(m[1]))
		}
		if classWord().Match(before) {
			from, to := d.classNamed(callee)
			if m := constructorHead().FindSubmatch(d.Body[from:to]); m != nil {
				return parameterNames(string(m[1]))
			}
		}
	}
	return nil
}

var (
	functionWord    = pattern(`\b(?:function|def|defp|func|fun|fn|sub|let|void|static \w+)\s+(?:\w+\.|\([^()]*\)\s*)?$`)
	parameterList   = pattern(`^\s*(?:<[^<>()]*>)?\(([^()]*)\)`)
	arrowFunction   = pattern(`^\s*=\s*(?:async\s*)?\(([^()]*)\)\s*(?::[^=\n]{1,60})?=>`)
	constructorHead = pattern(`\b(?:constructor|__init__|initialize|__construct|init)\s*\(([^()]*)\)`)
)

// parameterNames returns the names in a list of parameters, of which a type or a
// default may be a part, without the receiver of Python.
func parameterNames(list string) []string {
	var names []string
	for i, p := range splitFields(list, ",") {
		p, _, _ = strings.Cut(p, "=")
		if before, _, ok := strings.Cut(p, ":"); ok {
			p = before
		}
		words := typeName().FindAllString(p, -1)
		if len(words) == 0 || i == 0 && words[0] == "self" {
			continue
		}
		text := words[len(words)-1]
		if len(words) == 2 && slices.Contains(typeNames, strings.ToLower(text)) {
			text = words[0] // of Go
		}
		names = append(names, text)
	}
	return names
}
