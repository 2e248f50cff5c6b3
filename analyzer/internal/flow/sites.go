package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"
)

// callee returns the function that a call names, if it names one, and the call
// as that function sees it.
func (p *Package) callee(n *ast.CallExpr) (*types.Func, *Call) {
	c := &Call{Expr: n, Args: n.Args}
	fn, _ := typeutil.Callee(p.info, n).(*types.Func)
	if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && p.info.Selections[sel] != nil {
		c.Recv = sel.X
		if p.info.Selections[sel].Kind() == types.MethodExpr && len(n.Args) > 0 {
			c.Recv, c.Args = n.Args[0], n.Args[1:]
		}
	}
	if fn == nil {
		c.Recv = nil
		return nil, c
	}
	return fn.Origin(), c
}

func (p *Package) noteCall(n *ast.CallExpr) {
	if tv := p.info.Types[n.Fun]; tv.IsType() || tv.IsBuiltin() {
		return
	}
	fn, c := p.callee(n)
	if fn == nil {
		p.dynamic = append(p.dynamic, c)
		return
	}
	if fn.Pkg() == p.pass.Pkg {
		p.calls[fn] = append(p.calls[fn], c)
		return
	}
	p.noteSetter(fn.FullName(), n)
}

// Calls returns the calls of the package that name what they call, and what,
// and those whose callee could be found.
func (p *Package) Calls(yield func(*types.Func, *Call) bool) {
	for _, f := range p.pass.Files {
		stop := false
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && !stop {
				if fn, c := p.callee(call); fn != nil {
					stop = !yield(fn, c)
				}
			}
			return !stop
		})
		if stop {
			return
		}
	}
	p.resolve()
	for _, c := range p.dynamic {
		for _, fn := range p.named[c] {
			if !yield(fn, c) {
				return
			}
		}
	}
}

// resolve finds what the dynamic calls call.
func (p *Package) resolve() {
	if p.found != nil {
		return
	}
	p.found, p.named = map[any][]*Call{}, map[*Call][]*types.Func{}
	for _, c := range p.dynamic {
		for _, v := range p.Values(c.Expr.Fun) {
			var key any
			switch lit, ok := v.At.(*ast.FuncLit); {
			case ok:
				key = lit
			case v.Func != nil:
				key = v.Func
				p.named[c] = append(p.named[c], v.Func)
			default:
				continue
			}
			p.found[key] = append(p.found[key], c)
		}
	}
}

// sites returns the calls in this package that enter fn.
func (p *Package) sites(fn any) []*Call {
	p.resolve()
	calls := p.found[fn]
	f, ok := fn.(*types.Func)
	if !ok {
		return calls
	}
	calls = append(calls[:len(calls):len(calls)], p.calls[f]...)
	recv := f.Signature().Recv()
	if recv == nil {
		return calls
	}
	for other, c := range p.calls {
		if r := other.Signature().Recv(); other.Name() == f.Name() && r != nil && other != f && implements(recv.Type(), r.Type()) {
			calls = append(calls, c...)
		}
	}
	slices.SortFunc(calls, byPosition)
	return calls
}

func implements(t, iface types.Type) bool {
	i, ok := iface.Underlying().(*types.Interface)
	return ok && (types.Implements(t, i) || types.Implements(types.NewPointer(t), i))
}

// evalParam returns what is handed to a parameter: by the call that the
// function was entered by, if that is known, or by all calls.
func (p *Package) evalParam(obj *types.Var, pr param, env *binding, depth int) []Value {
	if b := env.lookup(pr.fn); b != nil {
		return p.argument(b.call, pr, b.env, depth)
	}
	hole := Value{Parts: []Part{{Unknown: true, Hole: obj}}, env: env}
	if p.active[obj] {
		return nil
	}
	p.active[obj] = true
	defer delete(p.active, obj)
	var all []Value
	for _, site := range p.sites(pr.fn) {
		if len(all) >= maxValues {
			break
		}
		for _, v := range p.argument(site, pr, env, depth) {
			// The choice of the call holds for all that is asked later.
			v.env = &binding{key: pr.fn, call: site, env: env, next: v.env}
			all = append(all, v)
		}
	}
	for _, d := range p.defs[obj] { // a parameter that is given another value
		all = append(all, p.evalDef(d, env, depth)...)
	}
	return append(all, hole)
}

// argument returns what a call hands to a parameter.
func (p *Package) argument(c *Call, pr param, env *binding, depth int) []Value {
	switch {
	case pr.index == receiver && c.Recv != nil:
		return p.eval(c.Recv, env, depth)
	case pr.index == receiver || pr.index >= len(c.Args):
		return []Value{unknown()}
	case pr.variadic && !c.Expr.Ellipsis.IsValid():
		return []Value{{At: &arguments{c.Args[pr.index:], c.Args[pr.index]}, env: env}}
	}
	return p.eval(c.Args[pr.index], env, depth)
}

// arguments are the elements of a variadic parameter.
type arguments struct {
	list []ast.Expr
	ast.Node
}
