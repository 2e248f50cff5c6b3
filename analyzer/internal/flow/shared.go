package flow

import (
	"go/ast"
	"go/types"
)

// noteShared notes what is put into the types of the standard library that
// goroutines share, and into contexts.
func (p *Package) noteShared(name string, c *Call) {
	switch name {
	case "(*sync.Map).Store", "(*sync.Map).LoadOrStore", "(*sync.Map).Swap":
		if obj := p.object(c.Recv); obj != nil && len(c.Args) == 2 {
			p.elems[obj] = append(p.elems[obj], element{key: c.Args[0], expr: c.Args[1]})
		}
	case "(*sync.Map).Range":
		p.noteCallback(c)
	case "(*sync/atomic.Value).Store", "(*sync/atomic.Value).Swap", "(*sync/atomic.Pointer[T]).Store", "(*sync/atomic.Pointer[T]).Swap":
		if len(c.Args) == 1 {
			p.define(c.Recv, def{expr: c.Args[0], result: whole})
		}
	case "context.WithValue":
		if len(c.Args) == 3 {
			if key := p.contextKey(c.Args[1]); key != "" {
				p.keyed[key] = append(p.keyed[key], c.Args[2])
			}
		}
	}
}

// noteCallback notes that the parameters of a closure are the keys and the
// values of the container that is handed to it.
func (p *Package) noteCallback(c *Call) {
	if len(c.Args) != 1 {
		return
	}
	lit, ok := ast.Unparen(c.Args[0]).(*ast.FuncLit)
	if !ok {
		return
	}
	op := rangedKey
	for _, f := range lit.Type.Params.List {
		for _, name := range f.Names {
			p.define(name, def{expr: c.Recv, result: whole, op: op})
			op = ranged
		}
	}
}

// evalShared returns what is taken out of them.
func (p *Package) evalShared(name string, c *Call, env *binding, depth int) ([]Value, bool) {
	switch name {
	case "(*sync.Map).Load", "(*sync.Map).LoadOrStore", "(*sync.Map).LoadAndDelete":
		if len(c.Args) > 0 {
			return p.evalElements(c.Recv, c.Args[0], env, depth), true
		}
	case "(*sync.Pool).Get":
		return p.pooled(c, env, depth), true
	case "(context.Context).Value":
		values := []Value{unknown()}
		if len(c.Args) == 1 {
			for _, e := range p.keyed[p.contextKey(c.Args[0])] {
				values = append(values, p.eval(e, env, depth)...)
			}
		}
		return values, true
	}
	return nil, false
}

// pooled returns what the function of a pool makes.
func (p *Package) pooled(c *Call, env *binding, depth int) []Value {
	var all []Value
	for _, v := range p.receiver(c, env, depth) {
		lit, ok := v.At.(*ast.CompositeLit)
		if !ok {
			continue
		}
		for f, e := range p.Fields(lit) {
			if f.Name() == "New" {
				all = append(all, p.invoke(p.eval(e, v.env, depth), &Call{Expr: c.Expr}, 0, v.env, depth+1)...)
			}
		}
	}
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

// contextKey returns what tells a key of contexts from others, or "" if that is
// not known: its type and its value, or the variable that holds it.
func (p *Package) contextKey(e ast.Expr) string {
	if tv := p.info.Types[e]; tv.Value != nil {
		return "context " + types.TypeString(tv.Type, nil) + " " + tv.Value.ExactString()
	}
	if lit, ok := ast.Unparen(e).(*ast.CompositeLit); ok && len(lit.Elts) == 0 {
		return "context " + types.TypeString(p.info.TypeOf(lit), nil)
	}
	if v, ok := p.object(e).(*types.Var); ok && v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		return "context " + v.Pkg().Path() + "." + v.Name()
	}
	return ""
}
