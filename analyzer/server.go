package analyzer

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/authlete/authlete-scan/analyzer/internal/flow"
)

// A certainty says how sure it is that a request goes to a server of Authlete.
type certainty int

const (
	elsewhere certainty = iota // it goes to another server, or nobody knows where
	perhaps                    // the file names a server of Authlete
	surely                     // the request, or the function that makes it, does
)

// An addresses is what a stretch of source says about servers.
type addresses struct {
	ours  string // the first address of Authlete's
	other bool   // there are others
}

func (a *addresses) add(t *tracer, text string) {
	switch _, ours, other := t.set.Server(text); {
	case ours && a.ours == "":
		a.ours = text
	case other:
		a.other = true
	}
}

// server says where the request goes that a use is a part of, given what is
// handed over: the address as far as it is known.
func (t *tracer) server(u use, v flow.Value) (address string, c certainty) {
	if u.anywhere {
		return "", surely
	}
	var traced addresses
	for _, e := range t.destinations(u) {
		for _, a := range t.flow.ValuesWith(e, v) {
			traced.add(t, a.Prefix())
		}
	}
	if u.form == userinfo {
		traced.add(t, v.Prefix())
		for _, p := range v.Parts {
			traced.add(t, p.Text)
		}
	}
	switch {
	case traced.ours != "":
		return traced.ours, surely
	case traced.other:
		return "", elsewhere
	case u.name == "Token.AccessToken" && t.feedsLibrary():
		return "", surely
	}
	if near := t.mentioned(u.in, v); near.ours != "" {
		if near.other {
			return near.ours, perhaps
		}
		return near.ours, surely
	}
	file := t.mentioned(t.fileOf(u.expr.Pos()), v)
	if file.ours == "" && !file.other && t.decorates(u) {
		file = t.mentionedAnywhere(v)
	}
	if file.ours != "" && !file.other {
		return file.ours, perhaps
	}
	return "", elsewhere
}

// decorates reports whether a use is in a function that adds to requests which
// others make, as the transport of a client does: where they go is said
// elsewhere.
func (t *tracer) decorates(u use) (found bool) {
	ast.Inspect(u.in, func(n ast.Node) bool {
		var typ *ast.FuncType
		switch n := n.(type) {
		case *ast.FuncDecl:
			typ = n.Type
		case *ast.FuncLit:
			typ = n.Type
		}
		if n != nil && typ != nil && n.Pos() <= u.expr.Pos() && u.expr.Pos() < n.End() {
			request, response := t.http(typ)
			found = found || request && !response
		}
		return !found
	})
	return found
}

// http reports whether a function has a request and the writer of a response
// among its parameters.
func (t *tracer) http(typ *ast.FuncType) (request, response bool) {
	for _, f := range typ.Params.List {
		if typ := t.pass.TypesInfo.TypeOf(f.Type); typ != nil {
			switch typ.String() {
			case "*net/http.Request":
				request = true
			case "net/http.ResponseWriter":
				response = true
			}
		}
	}
	return request, response
}

// mentionedAnywhere returns the addresses that the files of the package name.
func (t *tracer) mentionedAnywhere(v flow.Value) addresses {
	var all addresses
	for _, f := range t.pass.Files {
		in := t.mentioned(f, v)
		if all.ours == "" {
			all.ours = in.ours
		}
		all.other = all.other || in.other
	}
	return all
}

// feedsLibrary reports whether the package hands a token source to a generated
// client of Authlete.
func (t *tracer) feedsLibrary() bool {
	if t.oauth2 == 0 {
		t.oauth2 = -1
		for _, obj := range t.pass.TypesInfo.Uses {
			if obj.Name() == "ContextOAuth2" && (library(obj.Pkg()) == openapi || library(obj.Pkg()) == idpPath) {
				t.oauth2 = 1
			}
		}
	}
	return t.oauth2 > 0
}

// mentioned returns the addresses that a declaration or a file names, in
// constants and in the variables and fields that it reads.
func (t *tracer) mentioned(n ast.Node, v flow.Value) addresses {
	if n == nil {
		return addresses{}
	}
	if known, ok := t.addresses[n]; ok {
		return known
	}
	var found addresses
	_, isFile := n.(*ast.File)
	ast.Inspect(n, func(n ast.Node) bool {
		e, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		tv := t.pass.TypesInfo.Types[e]
		switch {
		case tv.Value != nil && tv.Value.Kind() == constant.String:
			found.add(t, constant.StringVal(tv.Value))
			return false
		case !isFile && isVariable(t.pass.TypesInfo, e):
			for _, a := range t.flow.ValuesWith(e, v) {
				found.add(t, a.Prefix())
			}
		}
		return true
	})
	t.addresses[n] = found
	return found
}

// isVariable reports whether e names a variable or a field that holds a
// string.
func isVariable(info *types.Info, e ast.Expr) bool {
	var id *ast.Ident
	switch e := e.(type) {
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	default:
		return false
	}
	v, ok := info.Uses[id].(*types.Var)
	return ok && isString(v.Type())
}

// isString reports whether typ, which is nil where a package has errors, is that
// of strings.
func isString(typ types.Type) bool {
	if typ == nil {
		return false
	}
	b, ok := typ.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
