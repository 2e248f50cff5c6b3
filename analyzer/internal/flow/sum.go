package flow

import "go/ast"

// append returns what stands after += for each of the values before. A loop
// over strings that are known appends all of them.
func (p *Package) append(before []Value, e ast.Expr, env *binding, depth int) []Value {
	if before == nil {
		before = []Value{{Parts: []Part{{Text: ""}}, env: env}}
	}
	if obj := p.object(innermost(e)); obj != nil && len(p.defs[obj]) == 1 && p.defs[obj][0].op == ranged {
		if joined := p.join(p.defs[obj][0].expr, "", env, depth); len(joined) > 0 {
			return appendEach(before, joined[0])
		}
	}
	return p.concat(before, e, depth)
}

// innermost returns the operand of conversions.
func innermost(e ast.Expr) ast.Expr {
	for {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok || len(call.Args) != 1 {
			return e
		}
		e = call.Args[0]
	}
}

func appendEach(values []Value, after Value) []Value {
	out := make([]Value, 0, len(values))
	for _, v := range values {
		if len(v.Parts)+len(after.Parts) > maxParts {
			return []Value{unknown()}
		}
		v.Parts = append(v.Parts[:len(v.Parts):len(v.Parts)], after.Parts...)
		out = append(out, v)
	}
	return out
}

// concat returns each of left with e behind it.
func (p *Package) concat(left []Value, e ast.Expr, depth int) []Value {
	return p.concatIn(left, e, nil, depth)
}

// concatIn is concat for what has to be looked at under choices that were made
// elsewhere.
func (p *Package) concatIn(left []Value, e ast.Expr, env *binding, depth int) []Value {
	var out []Value
	for _, l := range left {
		if !l.isString() {
			l = Value{Parts: []Part{{Unknown: true}}, env: l.env}
		}
		for _, r := range p.eval(e, merge(env, l.env), depth) {
			if !r.isString() {
				r = Value{Parts: []Part{{Unknown: true}}, env: r.env}
			}
			if len(l.Parts)+len(r.Parts) > maxParts {
				return []Value{unknown()}
			}
			r.Parts = append(l.Parts[:len(l.Parts):len(l.Parts)], r.Parts...)
			r.Loose = r.Loose || l.Loose
			out = append(out, r)
			if len(out) >= maxValues {
				return out
			}
		}
	}
	return out
}

// concatAll returns what the expressions make one after another, with sep
// between them.
func (p *Package) concatAll(exprs []ast.Expr, sep string, env *binding, depth int) []Value {
	values := []Value{{Parts: []Part{}, env: env}}
	if len(exprs) > maxParts {
		return []Value{unknown()}
	}
	for i, e := range exprs {
		if i > 0 && sep != "" {
			values = appendEach(values, Value{Parts: []Part{{Text: sep}}})
		}
		values = p.concat(values, e, depth)
	}
	return values
}
