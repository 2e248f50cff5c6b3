package flow

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"
)

// evalCall returns what a call returns as its result of the given index.
func (p *Package) evalCall(call *ast.CallExpr, result int, env *binding, depth int) []Value {
	tv := p.info.Types[call.Fun]
	switch {
	case tv.IsType() && len(call.Args) == 1:
		return p.converted(call, env, depth)
	case tv.IsBuiltin():
		return p.evalBuiltin(call, env, depth)
	}
	fn, c := p.callee(call)
	if fn == nil {
		return p.evalDynamic(call, c, result, env, depth)
	}
	if body := p.decls[fn]; body != nil {
		return p.enter(fn, c, body.Type, body.Body, result, env, depth)
	}
	if fn.Pkg() == p.pass.Pkg {
		if values := p.implementations(fn, c, result, env, depth); values != nil {
			return values
		}
	}
	if values, ok := p.standard(fn.FullName(), c, result, env, depth); ok {
		return values
	}
	if values, ok := p.evalFlag(fn, c, env, depth); ok && result == 0 {
		return values
	}
	return p.foreign(fn, c, result, env, depth)
}

// converted returns the operand of a conversion: between strings, bytes and
// the types that are made of them nothing is lost.
func (p *Package) converted(call *ast.CallExpr, env *binding, depth int) []Value {
	if p.info.Types[call.Args[0]].IsNil() && isBytes(p.info.TypeOf(call)) {
		return []Value{empty(env)}
	}
	return p.eval(call.Args[0], env, depth)
}

func (p *Package) evalBuiltin(call *ast.CallExpr, env *binding, depth int) []Value {
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok || len(call.Args) == 0 {
		return []Value{unknown()}
	}
	switch id.Name {
	case "new":
		if p.info.Types[call.Args[0]].IsType() {
			return []Value{{At: call, env: env}}
		}
		return p.eval(call.Args[0], env, depth)
	case "append":
		if isBytes(p.info.TypeOf(call)) {
			return p.concatAll(call.Args, "", env, depth)
		}
		return []Value{{At: call, env: env}}
	case "make":
		if n, ok := p.constant(call.Args[min(1, len(call.Args)-1)]); ok && n.Parts[0].Text == "0" && isBytes(p.info.TypeOf(call)) {
			return []Value{empty(env)}
		}
		return []Value{{At: call, env: env}}
	}
	return []Value{unknown()}
}

// evalDynamic follows a call of a function value.
func (p *Package) evalDynamic(call *ast.CallExpr, c *Call, result int, env *binding, depth int) []Value {
	return p.invoke(p.eval(call.Fun, env, depth), c, result, env, depth)
}

// invoke returns what functions return that some expression stands for.
func (p *Package) invoke(functions []Value, c *Call, result int, env *binding, depth int) []Value {
	var all []Value
	for _, f := range functions {
		bound := f.calledBy(c)
		switch lit, ok := f.At.(*ast.FuncLit); {
		case ok:
			all = append(all, p.enter(lit, bound, lit.Type, lit.Body, result, merge(env, f.env), depth)...)
		case f.Func != nil && p.decls[f.Func] != nil:
			body := p.decls[f.Func]
			all = append(all, p.enter(f.Func, bound, body.Type, body.Body, result, env, depth)...)
		}
	}
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

// merge returns the choices of the caller with those under which a closure was
// made before them. Chains that share an end are not made longer by it, and of
// very long ones only those of the closure are kept.
func merge(caller, closure *binding) *binding {
	switch {
	case closure == nil || caller.within(closure, maxBindings):
		return caller
	case caller == nil || closure.within(caller, maxBindings) || closure.longer(maxBindings) || caller.longer(maxBindings):
		return closure
	}
	return &binding{key: closure.key, call: closure.call, lit: closure.lit, env: closure.env, next: merge(caller, closure.next)}
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
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // its returns are its own
		case *ast.ReturnStmt:
			all = append(all, p.returned(n, typ, result, in, depth)...)
		}
		return true
	})
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
	var all []Value
	ast.Inspect(body, func(n ast.Node) bool {
		d, ok := n.(*ast.DeferStmt)
		if !ok {
			return true
		}
		if lit, ok := d.Call.Fun.(*ast.FuncLit); ok && all == nil && p.uses(lit.Body, p.info.Defs[name]) {
			all = p.evalObject(p.info.Defs[name], name, env, depth)
		}
		return true
	})
	return all
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

// implementations follows a call of a method of an interface of this package
// into the types of this package.
func (p *Package) implementations(fn *types.Func, c *Call, result int, env *binding, depth int) []Value {
	recv := fn.Signature().Recv()
	if recv == nil {
		return nil
	}
	var methods []*types.Func
	for other := range p.decls {
		if r := other.Signature().Recv(); other.Name() == fn.Name() && r != nil && implements(r.Type(), recv.Type()) {
			methods = append(methods, other)
		}
	}
	slices.SortFunc(methods, func(a, b *types.Func) int { return cmp.Compare(a.Pos(), b.Pos()) })
	var all []Value
	for _, m := range methods {
		body := p.decls[m]
		all = append(all, p.enter(m, c, body.Type, body.Body, result, env, depth)...)
	}
	return all
}

// foreign returns what another package says of its function, or what the
// signature of the function says.
func (p *Package) foreign(fn *types.Func, c *Call, result int, env *binding, depth int) []Value {
	var says Literal
	if p.pass.ImportObjectFact != nil && p.pass.ImportObjectFact(fn, &says) && says.Result == result {
		return []Value{{Parts: []Part{factPart(&says, fn, c.Expr)}, env: env}}
	}
	var passes Passes
	if p.pass.ImportObjectFact != nil && p.pass.ImportObjectFact(fn, &passes) && passes.Param < len(c.Args) && result == 0 {
		return p.eval(c.Args[passes.Param], env, depth)
	}
	if len(c.Args) == 1 && result == 0 && wraps(fn.Signature()) {
		return p.eval(c.Args[0], env, depth)
	}
	return []Value{{At: c.Expr, env: env}}
}

// wraps reports whether a function can do nothing with its parameter but take
// its address, follow it as a pointer, or give it back: func(T) *T, and the
// other way round.
func wraps(sig *types.Signature) bool {
	if sig.Params().Len() != 1 || sig.Results().Len() != 1 || sig.Recv() != nil {
		return false
	}
	in, out := sig.Params().At(0).Type(), sig.Results().At(0).Type()
	if ptr, ok := out.(*types.Pointer); ok && types.Identical(ptr.Elem(), in) {
		return true
	}
	if ptr, ok := in.(*types.Pointer); ok && types.Identical(ptr.Elem(), out) {
		return true
	}
	_, generic := in.(*types.TypeParam)
	return generic && types.Identical(in, out)
}
