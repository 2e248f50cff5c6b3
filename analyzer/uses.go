package analyzer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/authlete/authlete-scan/analyzer/internal/flow"
	"github.com/authlete/authlete-scan/detectors"
)

// A use is an expression that is handed to a sink.
type use struct {
	sink
	expr ast.Expr
	call *flow.Call // nil if it is not an argument
	host ast.Expr   // what is known to hold the address, if anything is
	in   ast.Node   // the declaration that it stands in
}

// A tracer follows the strings of one package to sinks.
type tracer struct {
	pass *analysis.Pass
	set  *detectors.Set
	flow *flow.Package

	addresses map[ast.Node]addresses // by declaration and file
	oauth2    int                    // whether a token source is handed to an Authlete client: 0 if not known yet
}

// uses returns what the package hands to sinks.
func (t *tracer) uses() []use {
	var all []use
	for fn, c := range t.flow.Calls {
		for _, s := range t.sinksOf(fn) {
			if u, ok := t.argumentOf(s, c); ok {
				all = append(all, u)
			}
		}
		if fn.FullName() == "context.WithValue" && len(c.Args) == 3 {
			all = append(all, t.contextUse(c)...)
		}
	}
	for _, f := range t.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				all = append(all, t.literalUses(n)...)
			case *ast.AssignStmt:
				all = append(all, t.assignmentUses(n)...)
			case *ast.FuncDecl:
				all = append(all, t.getterUses(n)...)
			}
			return true
		})
	}
	for i := range all {
		all[i].in = t.declaration(all[i].expr.Pos())
	}
	return all
}

// sinksOf returns what a function takes: by its name, or by what its own
// package says.
func (t *tracer) sinksOf(fn *types.Func) []sink {
	if fn.Pkg() == nil || fn.Pkg() == t.pass.Pkg {
		return nil
	}
	var fact takes
	if !t.pass.ImportObjectFact(fn, &fact) {
		return callSinks(fn)
	}
	var sinks []sink
	for _, a := range fact.Args {
		sinks = append(sinks, sink{arg: a.Arg, kind: a.Kind, form: a.Form, pair: a.Pair, name: receiverName(fn) + fn.Name(), anywhere: a.Host == anyServer, host: a.Host})
	}
	return sinks
}

// argumentOf returns the use that a call makes of a sink of its callee.
func (t *tracer) argumentOf(s sink, c *flow.Call) (use, bool) {
	if s.arg >= len(c.Args) || s.key > len(c.Args) {
		return use{}, false
	}
	u := use{sink: s, expr: c.Args[s.arg], call: c}
	switch {
	case s.key == environment:
		kind, ok := detectors.KindNamed(t.constant(c.Args[0]))
		u.kind = kind
		return u, ok
	case s.key > 0:
		return u, strings.EqualFold(t.constant(c.Args[s.key-1]), "authorization")
	case s.host > 0 && s.host <= len(c.Args):
		u.host = c.Args[s.host-1]
	}
	return u, true
}

// constant returns the text of an expression that stands for just one.
func (t *tracer) constant(e ast.Expr) string {
	for _, v := range t.flow.Values(e) {
		if text, ok := v.Constant(); ok {
			return text
		}
	}
	return ""
}

// contextUse returns the use of a value under a key of a generated client.
func (t *tracer) contextUse(c *flow.Call) []use {
	var key *ast.Ident
	switch e := ast.Unparen(c.Args[1]).(type) {
	case *ast.Ident:
		key = e
	case *ast.SelectorExpr:
		key = e.Sel
	default:
		return nil
	}
	obj := t.pass.TypesInfo.ObjectOf(key)
	if obj == nil || library(obj.Pkg()) != openapi && library(obj.Pkg()) != idpPath {
		return nil
	}
	kind, ok := contextKinds[obj.Name()]
	if !ok {
		return nil
	}
	s := sink{kind: kind, name: obj.Name(), anywhere: true}
	return []use{{sink: s, expr: c.Args[2]}}
}

// literalUses returns the uses in a literal of a struct or of headers.
func (t *tracer) literalUses(n *ast.CompositeLit) []use {
	var all []use
	owner := typeName(t.pass.TypesInfo.TypeOf(n))
	for f, e := range t.flow.Fields(n) {
		if s, ok := t.fieldSink(f, owner); ok {
			all = append(all, use{sink: s, expr: e})
		}
		if headers, ok := ast.Unparen(e).(*ast.CompositeLit); ok && isDefaultHeader(f) {
			for _, u := range t.literalUses(headers) {
				u.anywhere = true
				all = append(all, u)
			}
		}
	}
	typ := t.pass.TypesInfo.TypeOf(n)
	if typ == nil { // of what has errors
		return all
	}
	if _, ok := typ.Underlying().(*types.Map); !ok {
		return all
	}
	for _, e := range n.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			all = append(all, t.headerUse(kv.Key, kv.Value)...)
		}
	}
	return all
}

// isDefaultHeader reports whether a field holds what a generated client of
// Authlete sends with every request.
func isDefaultHeader(f *types.Var) bool {
	return f.Name() == "DefaultHeader" && (library(f.Pkg()) == openapi || library(f.Pkg()) == idpPath)
}

func (t *tracer) defaultHeaders(e ast.Expr) bool {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	f, ok := t.pass.TypesInfo.ObjectOf(sel.Sel).(*types.Var)
	return ok && isDefaultHeader(f)
}

func (t *tracer) fieldSink(f *types.Var, owner string) (sink, bool) {
	if s, ok := fieldSink(f, owner); ok || f.Pkg() == t.pass.Pkg {
		return s, ok
	}
	var fact takes
	if t.pass.ImportObjectFact(f, &fact) && len(fact.Args) > 0 {
		a := fact.Args[0]
		return sink{kind: a.Kind, form: a.Form, pair: a.Pair, name: owner + "." + f.Name(), anywhere: a.Host == anyServer}, true
	}
	return sink{}, false
}

// headerUse returns the use of what a map of headers has under a key, be it a
// string or a list of them.
func (t *tracer) headerUse(key, value ast.Expr) []use {
	c := t.pass.TypesInfo.Types[key].Value
	if c == nil || c.Kind() != constant.String || !strings.EqualFold(constant.StringVal(c), "authorization") {
		return nil
	}
	s := sink{kind: detectors.AccessToken, form: header, name: "the Authorization header"}
	if list, ok := ast.Unparen(value).(*ast.CompositeLit); ok {
		var all []use
		for _, e := range list.Elts {
			all = append(all, use{sink: s, expr: e})
		}
		return all
	}
	return []use{{sink: s, expr: value}}
}

// assignmentUses returns the uses in assignments to fields, to headers and to
// variables that another package hands to a sink.
func (t *tracer) assignmentUses(n *ast.AssignStmt) []use {
	if len(n.Lhs) != len(n.Rhs) || n.Tok != token.ASSIGN {
		return nil
	}
	var all []use
	for i, lhs := range n.Lhs {
		switch lhs := ast.Unparen(lhs).(type) {
		case *ast.SelectorExpr:
			f, ok := t.pass.TypesInfo.ObjectOf(lhs.Sel).(*types.Var)
			if !ok {
				continue
			}
			if s, ok := t.fieldSink(f.Origin(), typeName(t.pass.TypesInfo.TypeOf(lhs.X))); ok {
				all = append(all, use{sink: s, expr: n.Rhs[i]})
			}
		case *ast.IndexExpr:
			for _, u := range t.headerUse(lhs.Index, n.Rhs[i]) {
				u.call = &flow.Call{Recv: lhs.X}
				u.anywhere = t.defaultHeaders(lhs.X)
				all = append(all, u)
			}
		}
	}
	return all
}

// declaration returns the top-level declaration that holds a position.
func (t *tracer) declaration(pos token.Pos) ast.Node {
	f := t.fileOf(pos)
	if f == nil {
		return nil
	}
	for _, d := range f.Decls {
		if d.Pos() <= pos && pos < d.End() {
			return d
		}
	}
	return f
}

func (t *tracer) fileOf(pos token.Pos) *ast.File {
	for _, f := range t.pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}
