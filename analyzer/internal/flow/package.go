package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// A Package is what one package says about where its values come from. It is
// not safe for concurrent use.
type Package struct {
	pass *analysis.Pass
	info *types.Info

	defs   map[types.Object][]def           // by variable, in the order of the source
	stores map[*types.Var][]store           // by field
	elems  map[types.Object][]element       // what is put into a container by index, send or key
	writes map[types.Object][]*ast.CallExpr // to a buffer
	keyed  map[string][]ast.Expr            // what is set under a name: in the environment, in viper

	decls   map[*types.Func]*ast.FuncDecl
	params  map[*types.Var]param
	calls   map[*types.Func][]*Call // of this package's functions, by name
	dynamic []*Call                 // of functions that have to be found
	found   map[any][]*Call         // dynamic calls by what they call; nil until asked for
	named   map[*Call][]*types.Func // the functions that have a name among that

	steps   int                   // that may still be taken for one question
	active  map[types.Object]bool // variables that are being looked at
	entered map[any]bool          // functions that are
}

// A def is an assignment to a variable.
type def struct {
	expr   ast.Expr
	result int // of a call with several, else whole
	op     defOp
}

type defOp int

const (
	assigned  defOp = iota
	appended        // +=
	ranged          // the elements of expr
	rangedKey       // its keys
)

const whole = -1

// A store is an assignment to a field.
type store struct {
	expr ast.Expr
	lit  *ast.CompositeLit // nil for an assignment
	base ast.Expr          // what an assignment assigns to a field of
	tag  bool              // expr is the tag that says the default
}

// An element is what is put into a container.
type element struct {
	key, expr ast.Expr // key may be nil
	spread    bool     // expr is a container of elements
}

// A param says whose parameter a variable is.
type param struct {
	fn       any // *types.Func or *ast.FuncLit
	index    int // receiver for the receiver
	variadic bool
}

const receiver = -1

// New reads the package of a pass. It works for packages with type errors.
func New(pass *analysis.Pass) *Package {
	p := &Package{
		pass: pass, info: pass.TypesInfo,
		defs: map[types.Object][]def{}, stores: map[*types.Var][]store{}, elems: map[types.Object][]element{},
		writes: map[types.Object][]*ast.CallExpr{}, keyed: map[string][]ast.Expr{},
		decls: map[*types.Func]*ast.FuncDecl{}, params: map[*types.Var]param{}, calls: map[*types.Func][]*Call{}, active: map[types.Object]bool{}, entered: map[any]bool{},
	}
	for _, f := range pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			p.note(n)
			return true
		})
	}
	return p
}

func (p *Package) note(n ast.Node) {
	switch n := n.(type) {
	case *ast.FuncDecl:
		if fn, ok := p.info.Defs[n.Name].(*types.Func); ok {
			p.decls[fn] = n
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
}

// Fields yields the fields that a composite literal of a struct sets.
func (p *Package) Fields(n *ast.CompositeLit) func(yield func(*types.Var, ast.Expr) bool) {
	return func(yield func(*types.Var, ast.Expr) bool) {
		s, ok := structOf(p.info.TypeOf(n))
		if !ok {
			return
		}
		for i, e := range n.Elts {
			var f *types.Var
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				if id, ok := kv.Key.(*ast.Ident); ok {
					f, _ = p.info.ObjectOf(id).(*types.Var)
				}
				e = kv.Value
			} else if i < s.NumFields() {
				f = s.Field(i)
			}
			if f != nil && f.IsField() && !yield(f.Origin(), e) {
				return
			}
		}
	}
}

func structOf(t types.Type) (*types.Struct, bool) {
	if t == nil {
		return nil, false
	}
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	return s, ok
}

// Origin returns where the text is written down that a constant expression
// stands for: the value of a named constant if this package declares it.
func (p *Package) Origin(e ast.Expr) ast.Expr {
	for range maxDepth {
		var id *ast.Ident
		switch e := ast.Unparen(e).(type) {
		case *ast.Ident:
			id = e
		case *ast.SelectorExpr:
			id = e.Sel
		}
		if id == nil {
			break
		}
		defs := p.defs[p.info.ObjectOf(id)]
		if _, ok := p.info.ObjectOf(id).(*types.Const); !ok || len(defs) != 1 || defs[0].expr == nil {
			break
		}
		e = defs[0].expr
	}
	return e
}

// Parameter returns the function whose parameter a variable is, and which. It
// reports false for receivers, variadic parameters and those of closures.
func (p *Package) Parameter(v types.Object) (*types.Func, int, bool) {
	obj, _ := v.(*types.Var)
	pr, ok := p.params[obj]
	fn, named := pr.fn.(*types.Func)
	return fn, pr.index, ok && named && pr.index >= 0 && !pr.variadic
}

// Named yields the variables and constants that are assigned something, and
// what, in the order of the source.
func (p *Package) Named(yield func(*ast.Ident, ast.Expr) bool) {
	for _, f := range p.pass.Files {
		stop := false
		take := func(name, e ast.Expr) {
			if id, ok := name.(*ast.Ident); ok && !stop {
				stop = !yield(id, e)
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, name := range n.Names {
					if len(n.Values) == len(n.Names) {
						take(name, n.Values[i])
					}
				}
			case *ast.AssignStmt:
				for i, name := range n.Lhs {
					if sel, ok := name.(*ast.SelectorExpr); ok {
						name = sel.Sel
					}
					if len(n.Rhs) == len(n.Lhs) {
						take(name, n.Rhs[i])
					}
				}
			case *ast.KeyValueExpr:
				take(n.Key, n.Value)
			}
			return !stop
		})
		if stop {
			return
		}
	}
}
