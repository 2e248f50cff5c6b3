package flow

import (
	"go/ast"
	"go/types"
)

// An exits is how the body of a function ends.
type exits struct {
	returns  []*ast.ReturnStmt
	deferred []*ast.FuncLit
}

// exitsOf returns the exits of a body. Bodies are entered again and again, and
// the way through all that is in them is long.
func (p *Package) exitsOf(body *ast.BlockStmt) *exits {
	if known := p.exits[body]; known != nil {
		return known
	}
	all := new(exits)
	ast.Inspect(body, func(n ast.Node) bool {
		if r, ok := n.(*ast.ReturnStmt); ok {
			all.returns = append(all.returns, r)
		}
		_, closure := n.(*ast.FuncLit)
		return !closure // its returns are its own
	})
	ast.Inspect(body, func(n ast.Node) bool {
		if d, ok := n.(*ast.DeferStmt); ok {
			if lit, ok := d.Call.Fun.(*ast.FuncLit); ok {
				all.deferred = append(all.deferred, lit)
			}
		}
		return true
	})
	p.exits[body] = all
	return all
}

// enter returns what the return statements of a body return.
func (p *Package) enter(fn any, c *Call, typ *ast.FuncType, body *ast.BlockStmt, result int, env *binding, depth int) []Value {
	if body == nil || depth > maxDepth || p.entered[fn] {
		return []Value{unknown()}
	}
	p.entered[fn] = true
	defer delete(p.entered, fn)
	in := &binding{key: fn, call: c, env: env, next: env}
	var all []Value
	for _, r := range p.exitsOf(body).returns {
		all = append(all, p.returned(r, typ, result, in, depth)...)
	}
	all = append(all, p.deferred(typ, body, result, in, depth)...)
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

// deferred returns what a named result is if a function that is deferred may
// give it another value than the return statements do.
func (p *Package) deferred(typ *ast.FuncType, body *ast.BlockStmt, result int, env *binding, depth int) []Value {
	name := resultName(typ, result)
	if name == nil {
		return nil
	}
	for _, lit := range p.exitsOf(body).deferred {
		if p.uses(lit.Body, p.info.Defs[name]) {
			return p.evalObject(p.info.Defs[name], name, env, depth)
		}
	}
	return nil
}

func (p *Package) uses(n ast.Node, obj types.Object) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		found = found || ok && p.info.Uses[id] == obj
		return !found
	})
	return found
}

// resultName returns the name of a result, or nil if it has none.
func resultName(typ *ast.FuncType, result int) *ast.Ident {
	if typ.Results == nil {
		return nil
	}
	i := 0
	for _, f := range typ.Results.List {
		for _, name := range f.Names {
			if i == result {
				return name
			}
			i++
		}
	}
	return nil
}

func (p *Package) returned(n *ast.ReturnStmt, typ *ast.FuncType, result int, env *binding, depth int) []Value {
	switch {
	case result < len(n.Results) && (len(n.Results) > 1 || result == 0 && typ.Results.NumFields() == 1):
		return p.eval(n.Results[result], env, depth)
	case len(n.Results) == 1:
		if call, ok := ast.Unparen(n.Results[0]).(*ast.CallExpr); ok {
			return p.evalCall(call, result, env, depth+1)
		}
	case len(n.Results) == 0:
		if name := resultName(typ, result); name != nil {
			return p.evalObject(p.info.Defs[name], name, env, depth)
		}
	}
	return nil
}
