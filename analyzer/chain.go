package analyzer

import (
	"go/ast"
	"go/types"
	"slices"
)

// destinations returns the expressions that may say where a request goes: the
// argument that holds the address, what the request was made with, and what
// else is said in the chain of calls and to the same request.
func (t *tracer) destinations(u use) []ast.Expr {
	if u.host != nil {
		return []ast.Expr{u.host}
	}
	if u.call == nil || u.call.Recv == nil {
		return nil
	}
	root, calls := t.chain(u.call.Recv)
	direct := len(calls) == 0
	for _, v := range t.flow.Values(root) {
		if made, ok := v.At.(*ast.CallExpr); ok {
			_, more := t.chain(made)
			calls = append(calls, more...)
		}
	}
	if u.in != nil {
		calls = append(calls, t.around(u, root, direct)...)
	}
	var all []ast.Expr
	for _, call := range calls {
		all = append(all, t.addressesIn(call)...)
	}
	return all
}

// chain returns the calls that a chain of them consists of, the last first, and
// what the first is a method of, or that itself if it is a function.
func (t *tracer) chain(e ast.Expr) (root ast.Expr, calls []*ast.CallExpr) {
	for {
		e = ast.Unparen(e)
		if sel, ok := e.(*ast.SelectorExpr); ok && sel.Sel.Name == "Header" {
			e = sel.X
			continue
		}
		call, ok := e.(*ast.CallExpr)
		if !ok {
			return e, calls
		}
		calls = append(calls, call)
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok || t.pass.TypesInfo.Selections[sel] == nil {
			return e, calls
		}
		e = sel.X
	}
}

// around returns the calls of the same declaration that follow in the chain of a
// use, or that are methods of the same variable if the use is one itself.
func (t *tracer) around(u use, root ast.Expr, direct bool) []*ast.CallExpr {
	variable := t.variable(root)
	var calls []*ast.CallExpr
	ast.Inspect(u.in, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || call == u.call.Expr {
			return true
		}
		base, before := t.chain(call)
		switch {
		case slices.Contains(before, u.call.Expr):
		case direct && variable != nil && variable == t.variable(base):
		default:
			return true
		}
		calls = append(calls, call)
		return true
	})
	return calls
}

func (t *tracer) variable(e ast.Expr) types.Object {
	id, ok := e.(*ast.Ident)
	if !ok {
		return nil
	}
	return t.pass.TypesInfo.ObjectOf(id)
}

// addressesIn returns the arguments of a call that may be an address: strings,
// of a method only if there is just one, for two are a name and a value.
func (t *tracer) addressesIn(call *ast.CallExpr) []ast.Expr {
	var all []ast.Expr
	for _, a := range call.Args {
		if isString(t.pass.TypesInfo.TypeOf(a)) {
			all = append(all, a)
		}
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if ok && t.pass.TypesInfo.Selections[sel] != nil && len(all) > 1 {
		return nil
	}
	return all
}
