package flow

import (
	"go/ast"
	"go/types"
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

// implementations follows a call of a method of an interface of this package
// into the types of this package.
func (p *Package) implementations(fn *types.Func, c *Call, result int, env *binding, depth int) []Value {
	recv := fn.Signature().Recv()
	if recv == nil {
		return nil
	}
	var all []Value
	for _, m := range p.methods[fn.Name()] {
		if body := p.decls[m]; implements(m.Signature().Recv().Type(), recv.Type()) {
			all = append(all, p.enter(m, c, body.Type, body.Body, result, env, depth)...)
		}
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
