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
	c := &Call{Expr: n, Args: p.spread(n)}
	fn, _ := typeutil.Callee(p.info, n).(*types.Func)
	if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && p.info.Selections[sel] != nil {
		c.Recv = sel.X
		if p.info.Selections[sel].Kind() == types.MethodExpr && len(n.Args) > 0 {
			c.Recv, c.Args = c.Args[0], c.Args[1:]
		}
	}
	if fn == nil {
		c.Recv = nil
		return nil, c
	}
	return fn.Origin(), c
}

// A result is one of the results of a call, where f(g()) hands all of them on.
type result struct {
	*ast.CallExpr
	index int
}

// spread returns the arguments of a call, which may be the results of another.
func (p *Package) spread(n *ast.CallExpr) []ast.Expr {
	if len(n.Args) != 1 {
		return n.Args
	}
	call, ok := ast.Unparen(n.Args[0]).(*ast.CallExpr)
	if !ok {
		return n.Args
	}
	results, ok := p.info.TypeOf(call).(*types.Tuple)
	if !ok || results.Len() < 2 {
		return n.Args
	}
	args := make([]ast.Expr, results.Len())
	for i := range args {
		args[i] = &result{call, i}
	}
	return args
}

func (p *Package) noteCall(n *ast.CallExpr) {
	if tv := p.info.Types[n.Fun]; tv.IsType() || tv.IsBuiltin() {
		p.noteCopy(n)
		return
	}
	fn, c := p.callee(n)
	if fn == nil {
		p.dynamic = append(p.dynamic, c)
		if obj := p.object(n.Fun); obj != nil {
			p.called[obj] = append(p.called[obj], c)
		}
		return
	}
	if fn.Pkg() == p.pass.Pkg {
		p.noteOwnCall(fn, c)
		return
	}
	p.noteSetter(fn.FullName(), n)
	p.noteShared(fn.FullName(), c)
	p.noteFlagOf(fn, c)
	p.noteDecoding(fn, c)
}

// noteOwnCall notes a call of a function of this package.
func (p *Package) noteOwnCall(fn *types.Func, c *Call) {
	if recv := fn.Signature().Recv(); recv != nil && p.calls[fn] == nil && types.IsInterface(recv.Type()) {
		p.abstract[fn.Name()] = append(p.abstract[fn.Name()], fn)
	}
	p.calls[fn] = append(p.calls[fn], c)
}

// noteCopy notes what the bytes are that copy is given.
func (p *Package) noteCopy(n *ast.CallExpr) {
	id, ok := ast.Unparen(n.Fun).(*ast.Ident)
	if !ok || id.Name != "copy" || len(n.Args) != 2 || !p.info.Types[n.Fun].IsBuiltin() || !isBytes(p.info.TypeOf(n.Args[0])) {
		return
	}
	to := ast.Unparen(n.Args[0])
	if slice, ok := to.(*ast.SliceExpr); ok && slice.Low == nil {
		to = slice.X
	}
	p.define(to, def{expr: n.Args[1], result: whole})
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
		for _, t := range p.named[c] {
			if !yield(t.fn, t.call) {
				return
			}
		}
	}
}

// resolve finds what the dynamic calls call.
func (p *Package) resolve() {
	if !p.asked {
		p.prepare()
	}
	if p.found != nil {
		return
	}
	p.found, p.named = map[any][]*Call{}, map[*Call][]target{}
	for _, c := range p.dynamic {
		for _, v := range p.within(maxSteps, func() []Value { return p.eval(c.Expr.Fun, nil, 0) }) {
			switch lit, ok := v.At.(*ast.FuncLit); {
			case ok:
				p.found[lit] = append(p.found[lit], c)
			case v.Func != nil:
				seen := v.calledBy(c)
				p.found[v.Func] = append(p.found[v.Func], seen)
				p.named[c] = append(p.named[c], target{v.Func, seen})
			}
		}
	}
}

// sites returns the calls in this package that enter fn, unless what is asked is
// what others get at.
func (p *Package) sites(fn any) []*Call {
	if p.offering {
		return nil
	}
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
	for _, other := range p.abstract[f.Name()] {
		if other != f && implements(recv.Type(), other.Signature().Recv().Type()) {
			calls = append(calls, p.calls[other]...)
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
