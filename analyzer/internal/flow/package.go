package flow

import (
	"go/ast"
	"go/types"

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
	keyed  map[string][]ast.Expr            // what is set under a name: in the environment, in viper, in a context
	late   []setting                        // the same, under names that have to be found
	texts  []decoding                       // of documents
	filled map[ast.Node][]filling           // what is put into containers, by what made them

	prepared bool // what has to be found was

	decls    map[*types.Func]*ast.FuncDecl
	methods  map[string][]*types.Func // among them, by name
	exits    map[*ast.BlockStmt]*exits
	params   map[*types.Var]param
	calls    map[*types.Func][]*Call  // of this package's functions, by name
	abstract map[string][]*types.Func // methods of interfaces among them, by name
	dynamic  []*Call                  // of functions that have to be found
	called   map[types.Object][]*Call // the same, by the variable that is called
	found    map[any][]*Call          // dynamic calls by what they call; nil until asked for
	named    map[*Call][]target       // the functions that have a name among that

	asked    bool // a question is being answered
	steps    int  // that may still be taken for it
	offering bool // see Offered

	active  map[types.Object]bool // variables that are being looked at
	listed  map[types.Object]bool // containers that are
	entered map[any]bool          // functions that are
}

// A target is a function that a dynamic call calls, and the call as it sees it.
type target struct {
	fn   *types.Func
	call *Call
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
	yielded         // what the iterator expr yields
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
		decls: map[*types.Func]*ast.FuncDecl{}, methods: map[string][]*types.Func{}, exits: map[*ast.BlockStmt]*exits{},
		params: map[*types.Var]param{}, calls: map[*types.Func][]*Call{}, abstract: map[string][]*types.Func{}, called: map[types.Object][]*Call{},
		active: map[types.Object]bool{}, listed: map[types.Object]bool{}, entered: map[any]bool{},
	}
	for _, f := range pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			p.note(n)
			return true
		})
	}
	return p
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
