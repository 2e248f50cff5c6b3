package flow

import (
	"go/ast"
	"go/types"
)

func isFunc(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// evalYielded returns what an iterator yields as its value of the given index.
func (p *Package) evalYielded(iterator ast.Expr, index int, env *binding, depth int) []Value {
	var all []Value
	for _, v := range p.eval(iterator, env, depth) {
		var typ *ast.FuncType
		switch at := v.At.(type) {
		case *ast.FuncLit:
			typ = at.Type
		case *ast.CallExpr:
			all = append(all, p.evalIterator(at, index, v.env, depth+1)...)
		}
		in := v.env
		if body := p.decls[v.Func]; body != nil {
			typ = body.Type
			in = &binding{key: v.Func, call: v.calledBy(&Call{}), env: v.env, next: v.env}
		}
		if typ != nil {
			all = append(all, p.yields(typ, index, in, depth+1)...)
		}
	}
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

// yields returns what the function of an iterator hands to the function that it
// is given.
func (p *Package) yields(typ *ast.FuncType, index int, env *binding, depth int) []Value {
	if typ.Params.NumFields() != 1 || len(typ.Params.List[0].Names) != 1 || depth > maxDepth {
		return nil
	}
	var all []Value
	for _, c := range p.called[p.info.Defs[typ.Params.List[0].Names[0]]] {
		if index < len(c.Args) && len(all) < maxValues {
			all = append(all, p.eval(c.Args[index], env, depth)...)
		}
	}
	return all
}

// evalIterator returns what one of the iterators of the standard library yields.
func (p *Package) evalIterator(call *ast.CallExpr, index int, env *binding, depth int) []Value {
	fn, c := p.callee(call)
	if fn == nil || len(c.Args) == 0 {
		return nil
	}
	switch name := fn.FullName(); {
	case name == "maps.Keys" && index == 0, name == "maps.All" && index == 0:
		return p.evalKeys(c.Args[0], env, depth)
	case name == "maps.Values" && index == 0, name == "slices.Values" && index == 0,
		name == "maps.All" && index == 1, name == "slices.All" && index == 1, name == "slices.Backward" && index == 1:
		return p.evalElements(c.Args[0], nil, env, depth)
	}
	return nil
}

// An yield is the value of an iterator as an element of what collects them.
type yield struct {
	ast.Expr // the iterator
	index    int
}

// collected returns the items of a container that the standard library makes of
// another one, or of what an iterator yields.
func (p *Package) collected(call *ast.CallExpr, env *binding, depth int) []item {
	fn, c := p.callee(call)
	if fn == nil || len(c.Args) == 0 || fn.Pkg() == p.pass.Pkg {
		return nil
	}
	if items := p.variables(fn, c, env, depth); items != nil {
		return items
	}
	switch fn.FullName() {
	case "slices.Collect", "slices.Sorted", "slices.SortedFunc", "slices.SortedStableFunc":
		return []item{{expr: &yield{c.Args[0], 0}, env: env}}
	case "maps.Collect":
		return []item{{key: &yield{c.Args[0], 0}, expr: &yield{c.Args[0], 1}, env: env}}
	case "maps.Clone", "slices.Clone", "slices.Compact", "slices.Clip":
		return p.items(c.Args[0], env, depth)
	}
	return nil
}
