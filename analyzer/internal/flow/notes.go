package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

func (p *Package) note(n ast.Node) {
	switch n := n.(type) {
	case *ast.FuncDecl:
		if fn, ok := p.info.Defs[n.Name].(*types.Func); ok {
			p.decls[fn] = n
			if n.Recv != nil {
				p.methods[fn.Name()] = append(p.methods[fn.Name()], fn)
			}
			p.noteParams(fn, n.Recv, n.Type)
		}
	case *ast.FuncLit:
		p.noteParams(n, nil, n.Type)
	case *ast.AssignStmt:
		p.noteAssign(n)
	case *ast.ValueSpec:
		p.noteSpec(n)
	case *ast.RangeStmt:
		p.noteRange(n)
	case *ast.SendStmt:
		if obj := p.object(n.Chan); obj != nil {
			p.elems[obj] = append(p.elems[obj], element{expr: n.Value})
		}
	case *ast.CompositeLit:
		p.noteLiteral(n)
	case *ast.StructType:
		p.noteTags(n)
	case *ast.CallExpr:
		p.noteCall(n)
	}
}

func (p *Package) noteParams(fn any, recv *ast.FieldList, typ *ast.FuncType) {
	add := func(list *ast.FieldList, index int) {
		for _, f := range list.List {
			_, variadic := f.Type.(*ast.Ellipsis)
			for _, name := range f.Names {
				if v, ok := p.info.Defs[name].(*types.Var); ok {
					p.params[v] = param{fn, index, variadic}
				}
				index++
			}
			if len(f.Names) == 0 {
				index++
			}
		}
	}
	if recv != nil {
		add(recv, receiver)
	}
	if typ.Params != nil {
		add(typ.Params, 0)
	}
}

func (p *Package) noteAssign(n *ast.AssignStmt) {
	for i, lhs := range n.Lhs {
		d := def{result: whole}
		switch {
		case len(n.Rhs) == len(n.Lhs):
			d.expr = n.Rhs[i]
		case len(n.Rhs) == 1:
			d.expr, d.result = n.Rhs[0], i
		default:
			continue
		}
		if n.Tok == token.ADD_ASSIGN {
			d.op = appended
		} else if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
			continue
		}
		if rest := p.behind(lhs, d.expr); d.result == whole && rest != nil {
			for _, e := range rest {
				p.define(lhs, def{expr: e, result: whole, op: appended})
			}
			continue
		}
		if d.result == whole && p.grows(lhs, d.expr) {
			continue
		}
		p.define(lhs, d)
	}
}

// grows notes what v = append(v, …) puts into v, and reports whether e is that.
func (p *Package) grows(v, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) == 0 || !p.info.Types[call.Fun].IsBuiltin() {
		return false
	}
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	obj := p.object(v)
	if !ok || id.Name != "append" || obj == nil || p.object(call.Args[0]) != obj {
		return false
	}
	for _, e := range call.Args[1:] {
		if isBytes(obj.Type()) {
			p.define(v, def{expr: e, result: whole, op: appended})
		} else {
			p.elems[obj] = append(p.elems[obj], element{expr: e, spread: call.Ellipsis.IsValid()})
		}
	}
	return true
}

// behind returns what is appended to a variable by v = v + a + b, or nil for
// any other assignment.
func (p *Package) behind(v, e ast.Expr) []ast.Expr {
	var rest []ast.Expr
	for {
		sum, ok := ast.Unparen(e).(*ast.BinaryExpr)
		if !ok || sum.Op != token.ADD {
			break
		}
		rest, e = append(rest, sum.Y), sum.X
	}
	id, ok := ast.Unparen(e).(*ast.Ident)
	if _, isVar := v.(*ast.Ident); !ok || !isVar || rest == nil || p.info.ObjectOf(id) != p.object(v) {
		return nil
	}
	slices.Reverse(rest)
	return rest
}

func (p *Package) noteSpec(n *ast.ValueSpec) {
	for i, name := range n.Names {
		switch {
		case len(n.Values) == len(n.Names):
			p.define(name, def{expr: n.Values[i], result: whole})
		case len(n.Values) == 1:
			p.define(name, def{expr: n.Values[0], result: i})
		}
	}
}

func (p *Package) noteRange(n *ast.RangeStmt) {
	if isFunc(p.info.TypeOf(n.X)) {
		for i, v := range []ast.Expr{n.Key, n.Value} {
			if v != nil {
				p.define(v, def{expr: n.X, result: i, op: yielded})
			}
		}
		return
	}
	if n.Key != nil {
		p.define(n.Key, def{expr: n.X, result: whole, op: rangedKey})
	}
	if n.Value != nil {
		p.define(n.Value, def{expr: n.X, result: whole, op: ranged})
	}
}

// define notes that d is assigned to lhs.
func (p *Package) define(lhs ast.Expr, d def) {
	switch lhs := ast.Unparen(lhs).(type) {
	case *ast.Ident:
		if obj := p.info.ObjectOf(lhs); obj != nil {
			p.defs[obj] = append(p.defs[obj], d)
		}
	case *ast.SelectorExpr:
		obj, _ := p.info.ObjectOf(lhs.Sel).(*types.Var)
		switch {
		case obj == nil || d.op != assigned || d.result > 0:
		case obj.IsField():
			p.stores[obj.Origin()] = append(p.stores[obj.Origin()], store{expr: d.expr, base: lhs.X})
		default:
			p.defs[obj] = append(p.defs[obj], d)
		}
	case *ast.StarExpr:
		p.define(lhs.X, d)
	case *ast.IndexExpr:
		if obj := p.object(lhs.X); obj != nil && d.op == assigned && d.result <= 0 {
			p.elems[obj] = append(p.elems[obj], element{key: lhs.Index, expr: d.expr})
		}
	}
}

// object returns the variable or field that e names.
func (p *Package) object(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return p.info.ObjectOf(e)
	case *ast.SelectorExpr:
		obj := p.info.ObjectOf(e.Sel)
		if v, ok := obj.(*types.Var); ok {
			return v.Origin()
		}
		return obj
	case *ast.UnaryExpr:
		return p.object(e.X)
	case *ast.StarExpr:
		return p.object(e.X)
	}
	return nil
}

func (p *Package) noteLiteral(n *ast.CompositeLit) {
	for f, e := range p.Fields(n) {
		p.stores[f] = append(p.stores[f], store{expr: e, lit: n})
	}
	p.noteFlagLiteral(n)
}
