package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/authlete/authlete-scan/analyzer/internal/flow"
	"github.com/authlete/authlete-scan/detectors"
)

const shortest = 12 // characters of a literal that other packages may care for

// writes returns the strings of a package that may be credentials or addresses
// of Authlete, if others can get at them, or nil if there is none.
func (t *tracer) writes() map[*ast.BasicLit]bool {
	var found map[*ast.BasicLit]bool
	for _, f := range t.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING || len(lit.Value) < shortest+2 {
				return true
			}
			text, err := strconv.Unquote(lit.Value)
			if err != nil || t.grade(text) == 0 && t.host(text) == "" {
				return true
			}
			if found == nil {
				found = map[*ast.BasicLit]bool{}
			}
			found[lit] = true
			return true
		})
	}
	return found
}

// grade returns how much a text looks like a credential.
func (t *tracer) grade(text string) int {
	if len(text) > 200 || strings.ContainsAny(text, " \n\t/%") {
		return 0
	}
	c := t.shaped(text)
	if c.Sample {
		return 0
	}
	return int(c.Confidence)
}

// shaped returns what a text would be if it were used as a credential of a kind
// that is still to be found out, which may be another than those that are disabled.
func (t *tracer) shaped(text string) detectors.Credential {
	c, _ := t.set.Used(text, detectors.AccessToken)
	return c
}

// host returns a text that is the address of a server of Authlete.
func (t *tracer) host(text string) string {
	if strings.ContainsAny(text, " \n\t") {
		return ""
	}
	if _, ok, _ := t.set.Server(text); !ok {
		return ""
	}
	return text
}

// exportLiterals says of the functions, variables and fields that others can
// get at which of them hold one of the literals.
func (t *tracer) exportLiterals(graded map[*ast.BasicLit]bool) {
	if graded == nil {
		return
	}
	for _, f := range t.pass.Files {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				t.exportResults(d)
			case *ast.GenDecl:
				t.exportVars(d)
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.CompositeLit); ok {
				for field, e := range t.flow.Fields(lit) {
					t.exportLiteral(field, e, 0)
				}
			}
			return true
		})
	}
}

func (t *tracer) exportResults(d *ast.FuncDecl) {
	fn, ok := t.pass.TypesInfo.Defs[d.Name].(*types.Func)
	if !ok || !fn.Exported() || d.Body == nil {
		return
	}
	ast.Inspect(d.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			for i, e := range n.Results {
				t.exportLiteral(fn, e, i)
			}
		}
		return true
	})
}

func (t *tracer) exportVars(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		v, ok := spec.(*ast.ValueSpec)
		if !ok || d.Tok != token.VAR || len(v.Values) != len(v.Names) {
			continue
		}
		for i, name := range v.Names {
			if obj := t.pass.TypesInfo.Defs[name]; obj != nil {
				t.exportLiteral(obj, v.Values[i], 0)
			}
		}
	}
}

// exportLiteral says that obj holds, or returns, what e stands for, if that is
// a literal that somebody else may hand to a sink.
func (t *tracer) exportLiteral(obj types.Object, e ast.Expr, result int) {
	if !obj.Exported() || obj.Pkg() != t.pass.Pkg || !holdsString(t.pass.TypesInfo.TypeOf(e)) {
		return
	}
	for _, v := range t.flow.Offered(e) {
		text, ok := v.Constant()
		if !ok {
			continue
		}
		place := t.pass.Fset.Position(e.Pos())
		fact := &flow.Literal{Result: result, Host: t.host(text), Place: fmt.Sprintf("%s:%d", filepath.Base(place.Filename), place.Line)}
		if fact.Host == "" {
			fact.Grade = t.grade(text)
		}
		if fact.Host != "" || fact.Grade > 0 {
			t.pass.ExportObjectFact(obj, fact)
			return
		}
	}
}

func holdsString(typ types.Type) bool {
	if typ == nil {
		return false
	}
	if ptr, ok := typ.Underlying().(*types.Pointer); ok {
		typ = ptr.Elem()
	}
	return isString(typ)
}

// exportPasses says which functions return one of their parameters, as it is
// or as a default.
func (t *tracer) exportPasses() {
	for _, f := range t.pass.Files {
		for _, d := range f.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok || fd.Recv != nil || fd.Body == nil || !fd.Name.IsExported() || len(fd.Body.List) > maxHelper {
				continue
			}
			if fn, ok := t.pass.TypesInfo.Defs[fd.Name].(*types.Func); ok {
				if i := t.passed(fn, fd.Body); i >= 0 {
					t.pass.ExportObjectFact(fn, &flow.Passes{Param: i})
				}
			}
		}
	}
}

const maxHelper = 6 // statements of a function that is a simple helper

// passed returns the index of the parameter that a function returns, or -1.
func (t *tracer) passed(fn *types.Func, body *ast.BlockStmt) int {
	params := fn.Signature().Params()
	if params.Len() == 0 || params.Len() > 4 || fn.Signature().Results().Len() == 0 || !holdsString(fn.Signature().Results().At(0).Type()) {
		return -1
	}
	for _, stmt := range body.List {
		r, ok := stmt.(*ast.ReturnStmt)
		if !ok || len(r.Results) == 0 {
			continue
		}
		e := ast.Unparen(r.Results[0])
		if addr, ok := e.(*ast.UnaryExpr); ok && addr.Op == token.AND {
			e = addr.X
		}
		id, ok := e.(*ast.Ident)
		if !ok {
			continue
		}
		for i := range params.Len() {
			if t.pass.TypesInfo.Uses[id] == params.At(i) {
				return i
			}
		}
	}
	return -1
}
