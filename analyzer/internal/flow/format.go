package flow

import (
	"go/ast"
	"go/constant"
	"strconv"
	"strings"
)

// format returns what fmt.Sprintf makes of its arguments, as far as they are
// known.
func (p *Package) format(args []ast.Expr, env *binding, depth int) []Value {
	if len(args) == 0 {
		return []Value{unknown()}
	}
	var all []Value
	for _, f := range p.eval(args[0], env, depth) {
		text, ok := f.Constant()
		if !ok {
			return []Value{unknown()}
		}
		all = append(all, p.formatted(text, args[0], args[1:], f.env, depth)...)
	}
	return all
}

func (p *Package) formatted(format string, from ast.Expr, args []ast.Expr, env *binding, depth int) []Value {
	values := []Value{{Parts: []Part{}, env: env}}
	text := func(s string) {
		if s != "" {
			values = appendEach(values, Value{Parts: []Part{{Text: s, From: from}}})
		}
	}
	next := 0
	for format != "" {
		before, after, found := strings.Cut(format, "%")
		text(before)
		if !found {
			break
		}
		verb, index, rest := cutVerb(after)
		format = rest
		if index > 0 {
			next = index - 1
		}
		switch {
		case verb == '%':
			text("%")
			continue
		case next >= len(args):
			values = appendEach(values, unknown())
		case verb == 's' || verb == 'v' || verb == 'd':
			values = p.concat(values, args[next], depth)
		case verb == 'q':
			text(`"`)
			values = p.concat(values, args[next], depth)
			text(`"`)
		case verb == 'c':
			values = appendEach(values, Value{Parts: []Part{p.char(args[next])}})
		default:
			values = appendEach(values, unknown())
		}
		next++
	}
	return values
}

// cutVerb cuts the verb off what follows a percent sign, and says which
// argument it asks for by a number in brackets.
func cutVerb(s string) (verb byte, index int, rest string) {
	i := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune("+-# 0123456789.[]*", r) })
	if i < 0 {
		return 0, 0, ""
	}
	if open, shut := strings.IndexByte(s[:i], '['), strings.IndexByte(s[:i], ']'); open >= 0 && shut > open {
		if n, err := strconv.Atoi(s[open+1 : shut]); err == nil {
			index = n
		}
	}
	return s[i], index, s[i+1:]
}

// char returns the text of a byte or a rune.
func (p *Package) char(e ast.Expr) Part {
	if c := p.info.Types[e].Value; c != nil {
		if n, ok := constant.Int64Val(constant.ToInt(c)); ok {
			return Part{Text: string(rune(n)), From: e}
		}
	}
	return Part{Unknown: true}
}
