package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

const (
	maxSteps  = 20_000 // expressions that are looked at for one question
	maxDepth  = 40     // of them within each other
	maxValues = 64     // of one expression
	maxParts  = 48     // of one value; what is longer is no credential

	maxBindings = 64 // choices that are merged

	itemsPerStep = 16 // of a container, which are cheaper to list than to look at

	fewSteps = 300 // for a question that is asked of everything
)

// Glance is [Package.Values] for callers with many questions and little time:
// it looks no further than a few steps.
func (p *Package) Glance(e ast.Expr) []Value {
	return p.within(fewSteps, func() []Value { return p.eval(e, nil, 0) })
}

// Offered is [Package.Glance] for what other packages get at: a parameter that
// comes from there is not what this package happens to hand to it. Nobody has to
// know who calls whom, which takes long to find out.
func (p *Package) Offered(e ast.Expr) []Value {
	p.offering = true
	defer func() { p.offering = false }()
	return p.Glance(e)
}

// Values returns what e may stand for. What it finds under a choice (a call
// that binds a parameter, a literal that a struct comes from) keeps it: see
// [Package.ValuesWith].
func (p *Package) Values(e ast.Expr) []Value { return p.ask(e, nil) }

// ValuesWith returns what e may stand for when v is what some other
// expression stands for: under the choices that led to v.
func (p *Package) ValuesWith(e ast.Expr, v Value) []Value { return p.ask(e, v.env) }

// ask answers one question. Questions within a question share its budget.
func (p *Package) ask(e ast.Expr, env *binding) []Value {
	if p.asked {
		return p.eval(e, env, 0)
	}
	p.prepare()
	return p.within(maxSteps, func() []Value { return p.eval(e, env, 0) })
}

// within answers one question with a budget of its own.
func (p *Package) within(steps int, answer func() []Value) []Value {
	asked, left := p.asked, p.steps
	defer func() { p.asked, p.steps = asked, left }()
	p.asked, p.steps = true, steps
	return answer()
}

// prepare finds what has to be found before questions are answered: it asks some
// itself.
func (p *Package) prepare() {
	if p.prepared {
		return
	}
	p.prepared = true
	p.settle()
	p.fill()
	p.decode()
}

func (p *Package) eval(e ast.Expr, env *binding, depth int) []Value {
	if p.steps--; p.steps <= 0 || depth > maxDepth || e == nil {
		return []Value{unknown()}
	}
	if v, ok := p.constant(e); ok {
		v.env = env
		return []Value{v}
	}
	values := p.evalExpr(ast.Unparen(e), env, depth+1)
	if len(values) > maxValues {
		values = values[:maxValues]
	}
	return values
}

// constant returns the value of a constant expression.
func (p *Package) constant(e ast.Expr) (Value, bool) {
	c := p.info.Types[e].Value
	if c == nil {
		return Value{}, false
	}
	text := c.ExactString()
	if c.Kind() == constant.String {
		text = constant.StringVal(c)
	}
	return Value{Parts: []Part{{Text: text, From: e}}}, true
}

func (p *Package) evalExpr(e ast.Expr, env *binding, depth int) []Value {
	switch e := e.(type) {
	case *ast.Ident:
		return p.evalObject(p.info.ObjectOf(e), e, env, depth)
	case *ast.SelectorExpr:
		return p.evalSelector(e, env, depth)
	case *ast.StarExpr:
		return p.eval(e.X, env, depth)
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			return p.eval(e.X, env, depth)
		}
		if e.Op == token.ARROW {
			return p.evalElements(e.X, nil, env, depth)
		}
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			return p.concat(p.eval(e.X, env, depth), e.Y, depth)
		}
	case *ast.TypeAssertExpr:
		return p.eval(e.X, env, depth)
	case *ast.SliceExpr:
		return p.evalSlice(e, env, depth)
	case *ast.IndexExpr:
		if p.info.Types[e.Index].IsType() {
			return p.eval(e.X, env, depth)
		}
		return p.evalElements(e.X, e.Index, env, depth)
	case *ast.CompositeLit:
		if isBytes(p.info.TypeOf(e)) {
			return []Value{p.bytes(e, env)}
		}
		return []Value{{At: e, env: env}}
	case *ast.FuncLit:
		return []Value{{At: e, env: env}}
	case *ast.CallExpr:
		return p.evalCall(e, 0, env, depth)
	case *result:
		return p.evalCall(e.CallExpr, e.index, env, depth)
	case *yield:
		return p.evalYielded(e.Expr, e.index, env, depth)
	case *said:
		return []Value{{Parts: []Part{{Text: e.text, From: e.Expr}}, Loose: true, env: env}}
	}
	return []Value{unknown()}
}

// evalObject returns what is known of a variable or a function. at is where it
// is named.
func (p *Package) evalObject(obj types.Object, at ast.Expr, env *binding, depth int) []Value {
	switch obj := obj.(type) {
	case *types.Func:
		return []Value{{Func: obj.Origin(), env: env}}
	case *types.Var:
		if p.steps -= 1; p.steps <= 0 || depth > maxDepth {
			break
		}
		if pr, ok := p.params[obj]; ok {
			return p.evalParam(obj, pr, env, depth)
		}
		if obj.Pkg() != p.pass.Pkg {
			return p.imported(obj, at)
		}
		return p.evalVar(obj, env, depth)
	}
	return []Value{unknown()}
}

// evalVar goes through the assignments to a variable, in the order of the
// source.
func (p *Package) evalVar(obj *types.Var, env *binding, depth int) []Value {
	defs := p.defs[obj]
	if len(defs) == 0 {
		if isBuffer(obj.Type()) {
			return p.written(obj, nil, env, depth)
		}
		if exportedVar(obj) {
			return []Value{{Parts: []Part{{Unknown: true, Hole: obj}}, env: env}}
		}
		return []Value{{At: declaration{obj}, env: env}}
	}
	if p.active[obj] {
		return nil
	}
	p.active[obj] = true
	defer delete(p.active, obj)
	var all, current []Value
	for _, d := range defs {
		if d.op == appended {
			current = p.append(current, d.expr, env, depth)
			continue
		}
		all = append(all, current...)
		current = p.evalDef(d, env, depth)
	}
	all = append(all, current...)
	if exportedVar(obj) {
		all = append(all, Value{Parts: []Part{{Unknown: true, Hole: obj}}, env: env})
	}
	return all
}

// A declaration is where a variable without a value is declared. It is a node
// so that it can stand for the struct that is made there.
type declaration struct{ *types.Var }

// Pos returns where the variable is declared.
func (d declaration) Pos() token.Pos { return d.Var.Pos() }

// End returns where its name ends.
func (d declaration) End() token.Pos { return d.Var.Pos() + token.Pos(len(d.Name())) }

func exportedVar(obj *types.Var) bool {
	return obj.Exported() && obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope()
}

func (p *Package) evalDef(d def, env *binding, depth int) []Value {
	switch {
	case d.op == ranged:
		return p.evalElements(d.expr, nil, env, depth)
	case d.op == rangedKey:
		return p.evalKeys(d.expr, env, depth)
	case d.op == yielded:
		return p.evalYielded(d.expr, d.result, env, depth)
	case d.result == whole:
		return p.eval(d.expr, env, depth)
	}
	switch e := ast.Unparen(d.expr).(type) {
	case *ast.CallExpr:
		return p.evalCall(e, d.result, env, depth+1)
	case *ast.IndexExpr, *ast.TypeAssertExpr, *ast.UnaryExpr: // v, ok :=
		if d.result == 0 {
			return p.eval(e, env, depth)
		}
	}
	return []Value{unknown()}
}

// imported returns what another package says of its variable or field.
func (p *Package) imported(obj types.Object, at ast.Expr) []Value {
	var fact Literal
	if p.pass.ImportObjectFact != nil && p.pass.ImportObjectFact(obj, &fact) {
		return []Value{{Parts: []Part{factPart(&fact, obj, at)}}}
	}
	return []Value{{Parts: []Part{{Unknown: true, Hole: obj}}}}
}

func factPart(fact *Literal, obj types.Object, at ast.Expr) Part {
	if fact.Host != "" {
		return Part{Text: fact.Host, From: at}
	}
	return Part{Unknown: true, Hole: obj, Fact: fact, From: at}
}

func (p *Package) evalSlice(e *ast.SliceExpr, env *binding, depth int) []Value {
	low, high := p.index(e.Low, 0), p.index(e.High, -1)
	values := slices.Clone(p.eval(e.X, env, depth))
	for i, v := range values {
		text, ok := v.Constant()
		if !ok || low < 0 || e.High != nil && high < 0 {
			continue
		}
		if e.High == nil {
			high = len(text)
		}
		if low <= high && high <= len(text) {
			values[i] = v.mapText(func(s string) string { return s[low:high] })
		}
	}
	return values
}

// index returns the value of a constant index, absent if there is none, and -1
// if it is not constant.
func (p *Package) index(e ast.Expr, absent int) int {
	if e == nil {
		return absent
	}
	if c := p.info.Types[e].Value; c != nil && c.Kind() == constant.Int {
		if n, ok := constant.Int64Val(c); ok {
			return int(n)
		}
	}
	return -1
}

// byPosition orders calls, which are found in maps.
func byPosition(a, b *Call) int { return cmp.Compare(a.Expr.Pos(), b.Expr.Pos()) }
