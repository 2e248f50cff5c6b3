package analyzer

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
)

// issuedFields are the fields of the types of Authlete's libraries that hold
// what Authlete has issued to those who use a service, and not what opens it:
// of the shape of an API token, but short-lived.
var issuedFields = []string{"Token", "AccessToken", "RefreshToken", "IdToken", "IDToken", "Ticket", "AuthorizationCode"}

// isIssued reports whether a field, or the method that sets it, takes what was
// issued.
func isIssued(obj types.Object, name string) bool {
	if obj == nil || !slices.Contains(issuedFields, name) {
		return false
	}
	switch library(obj.Pkg()) {
	case dtoPath, openapi, components, operations:
		return true
	}
	return false
}

// issued returns what the package hands on as something that was issued.
func (t *tracer) issued() []ast.Expr {
	var all []ast.Expr
	for fn, c := range t.flow.Calls {
		field, sets := strings.CutPrefix(fn.Name(), "Set")
		deletes := library(fn.Pkg()) == apiPath && fn.Name() == "TokenDelete"
		if len(c.Args) > 0 && (deletes || sets && isIssued(fn, field)) {
			all = append(all, c.Args[0])
		}
	}
	for _, f := range t.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				for f, e := range t.flow.Fields(n) {
					if isIssued(f, f.Name()) {
						all = append(all, e)
					}
				}
			case *ast.AssignStmt:
				all = append(all, t.issuedBy(n)...)
			}
			return true
		})
	}
	return all
}

func (t *tracer) issuedBy(n *ast.AssignStmt) []ast.Expr {
	var all []ast.Expr
	for i, lhs := range n.Lhs {
		if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && len(n.Lhs) == len(n.Rhs) && isIssued(t.pass.TypesInfo.ObjectOf(sel.Sel), sel.Sel.Name) {
			all = append(all, n.Rhs[i])
		}
	}
	return all
}
