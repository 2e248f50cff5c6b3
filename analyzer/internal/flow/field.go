package flow

import (
	"go/ast"
	"go/types"
)

func (p *Package) evalSelector(e *ast.SelectorExpr, env *binding, depth int) []Value {
	sel := p.info.Selections[e]
	if sel == nil {
		return p.evalObject(p.info.ObjectOf(e.Sel), e, env, depth)
	}
	f, ok := sel.Obj().(*types.Var)
	if !ok {
		fn, _ := sel.Obj().(*types.Func)
		if fn != nil {
			fn = fn.Origin()
		}
		v := Value{Func: fn, env: env, method: sel.Kind() == types.MethodExpr}
		if sel.Kind() == types.MethodVal {
			v.recv = e.X
		}
		return []Value{v}
	}
	f = f.Origin()
	var all []Value
	if len(sel.Index()) == 1 {
		for _, v := range p.eval(e.X, env, depth) {
			if v.At == nil {
				continue
			}
			all = append(all, p.fieldOf(e.X, v, f, depth)...)
		}
	}
	if all != nil {
		return all
	}
	return p.anyField(f, e.X, sel.Recv(), env, depth)
}

// fieldOf returns what a field of the struct that v is holds. base is the
// expression that led to v.
func (p *Package) fieldOf(base ast.Expr, v Value, f *types.Var, depth int) []Value {
	all := []Value{}
	for _, s := range p.stores[f] {
		if len(all) >= maxValues {
			break
		}
		switch {
		case s.lit != nil:
			if ast.Node(s.lit) != v.At {
				continue
			}
		case s.base != nil && !p.same(base, s.base, v, depth):
			continue
		}
		all = append(all, p.stored(s, v.env, depth)...)
	}
	return all
}

// same reports whether two expressions may name the same struct, of which v is
// the first.
func (p *Package) same(a, b ast.Expr, v Value, depth int) bool {
	if x := p.object(a); x != nil && x == p.object(b) {
		return true
	}
	for _, other := range p.eval(b, v.env, depth) {
		if other.At == nil || other.At == v.At {
			return true
		}
	}
	return false
}

func (p *Package) stored(s store, env *binding, depth int) []Value {
	if s.tag {
		return []Value{p.tagged(s.expr)}
	}
	return p.eval(s.expr, env, depth)
}

// anyField returns what a field holds in any struct of its type, when it is
// not known in which. Once a struct is chosen its other fields are read, too.
// base, of the type recv, is what the field is selected from.
func (p *Package) anyField(f *types.Var, base ast.Expr, recv types.Type, env *binding, depth int) []Value {
	key := structKey(recv)
	chosen := env.lookup(key)
	var all []Value
	for _, s := range p.stores[f] {
		if len(all) >= maxValues {
			break
		}
		if chosen != nil && s.lit != nil && s.lit != chosen.lit {
			continue
		}
		in := env
		if s.lit != nil && chosen == nil {
			in = &binding{key: key, lit: s.lit, next: env}
		}
		for _, v := range p.stored(s, in, depth) {
			v.Loose = !p.samePath(base, s.base)
			all = append(all, v)
		}
	}
	if f.Pkg() != p.pass.Pkg {
		return append(all, p.imported(f, nil)...)
	}
	return append(all, Value{Parts: []Part{{Unknown: true, Hole: f}}, env: env})
}

// samePath reports whether two expressions select the same fields of the same
// variable.
func (p *Package) samePath(a, b ast.Expr) bool {
	x, y := p.object(a), p.object(b)
	if x == nil || x != y {
		return false
	}
	selA, okA := ast.Unparen(a).(*ast.SelectorExpr)
	selB, okB := ast.Unparen(b).(*ast.SelectorExpr)
	if !okA || !okB || p.info.Selections[selA] == nil {
		return okA == okB
	}
	return p.samePath(selA.X, selB.X)
}

// structKey names the type that a field is selected from.
func structKey(t types.Type) any {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj()
	}
	return t
}
