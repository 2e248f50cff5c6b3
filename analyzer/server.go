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
	if file := t.mentioned(t.fileOf(u.expr.Pos()), v); file.ours != "" && !file.other {
		return file.ours, perhaps
	}
	return "", elsewhere
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
