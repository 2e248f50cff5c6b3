package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
)

// compared returns what the package holds against something that it hands to a
// sink: a value to refuse, and not one to use.
func (t *tracer) compared(uses []use) []ast.Expr {
	handed := map[types.Object]bool{}
	for _, u := range uses {
		if obj := t.variable(ast.Unparen(u.expr)); obj != nil {
			handed[obj] = true
		}
	}
	var all []ast.Expr
	for _, f := range t.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BinaryExpr:
				if n.Op == token.EQL || n.Op == token.NEQ {
					all = append(all, t.against(handed, n.X, n.Y)...)
					all = append(all, t.against(handed, n.Y, n.X)...)
				}
			case *ast.SwitchStmt:
				for _, c := range n.Body.List {
					all = append(all, t.against(handed, n.Tag, c.(*ast.CaseClause).List...)...)
				}
			}
			return true
		})
	}
	return all
}

// against returns the literals that are held against a variable that is handed
// to a sink.
func (t *tracer) against(handed map[types.Object]bool, variable ast.Expr, others ...ast.Expr) []ast.Expr {
	if variable == nil || !handed[t.variable(ast.Unparen(variable))] {
		return nil
	}
	var all []ast.Expr
	for _, e := range others {
		if _, ok := ast.Unparen(e).(*ast.BasicLit); ok {
			all = append(all, e)
		}
	}
	return all
}

// given returns what the package gives to the library of another vendor as a
// secret of its own.
func (t *tracer) given() []ast.Expr {
	var all []ast.Expr
	for fn, c := range t.flow.Calls {
		if fn.Pkg() == nil || !isOthers(fn.Pkg().Path()) {
			continue
		}
		params := fn.Signature().Params()
		for i, a := range c.Args {
			if i < params.Len() && isSecretName(params.At(i).Name()) {
				all = append(all, a)
			}
		}
	}
	for _, f := range t.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				for f, e := range t.flow.Fields(n) {
					if isOthersSecret(f) {
						all = append(all, e)
					}
				}
			case *ast.AssignStmt:
				for i, lhs := range n.Lhs {
					sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr)
					if ok && len(n.Lhs) == len(n.Rhs) && isOthersSecret(t.pass.TypesInfo.ObjectOf(sel.Sel)) {
						all = append(all, n.Rhs[i])
					}
				}
			}
			return true
		})
	}
	return all
}

// isOthersSecret reports whether a field or a variable of another vendor's
// library holds a secret.
func isOthersSecret(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && v.Pkg() != nil && isSecretName(v.Name()) && isOthers(v.Pkg().Path())
}

// isOthers reports whether a package is named after another vendor, by what
// follows the host in its path.
func isOthers(path string) bool {
	_, path, _ = strings.Cut(path, "/")
	words := strings.FieldsFunc(strings.ToLower(path), func(r rune) bool { return strings.ContainsRune("/-_.", r) })
	vendor := false
	for _, w := range words {
		if w == "authlete" {
			return false
		}
		vendor = vendor || detectors.OtherVendor(w)
	}
	return vendor
}

// isSecretName reports whether a field or a parameter is named for a secret
// that opens something, and not for one that is stored.
func isSecretName(name string) bool {
	name = strings.ToLower(name)
	for _, end := range []string{"secret", "token", "password", "key"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// namesakes returns what the package hands to functions of its own, if nothing
// but its comments speaks of Authlete: their names alone make them none of its
// library's. Those that nobody else would give them do.
func (t *tracer) namesakes() []ast.Expr {
	if t.speaks() {
		return nil
	}
	var all []ast.Expr
	for fn, c := range t.flow.Calls {
		if _, ok := configKinds[strings.TrimPrefix(fn.Name(), "Set")]; fn.Pkg() == t.pass.Pkg && !ok {
			all = append(all, c.Args...)
		}
	}
	return all
}

// speaks reports whether the names or the strings of a package speak of
// Authlete.
func (t *tracer) speaks() (found bool) {
	for _, f := range t.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CommentGroup:
				return false
			case *ast.Ident:
				found = found || t.set.Mentioned([]byte(n.Name))
			case *ast.BasicLit:
				found = found || t.set.Mentioned([]byte(n.Value))
			}
			return !found
		})
	}
	return found
}
