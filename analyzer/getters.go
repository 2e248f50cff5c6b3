package analyzer

import (
	"go/ast"
	"go/types"
	"slices"
)

// getterUses returns what the methods of a configuration for authlete-go
// return.
func (t *tracer) getterUses(n *ast.FuncDecl) []use {
	kind, ok := getterKind(n.Name.Name)
	if !ok || n.Recv == nil || n.Body == nil || !t.configures(n) {
		return nil
	}
	s := sink{kind: kind, name: n.Name.Name, anywhere: true}
	var all []use
	ast.Inspect(n.Body, func(n ast.Node) bool {
		if r, ok := n.(*ast.ReturnStmt); ok && len(r.Results) == 1 {
			all = append(all, use{sink: s, expr: r.Results[0]})
		}
		return true
	})
	return all
}

// configuration names methods that only a configuration for authlete-go has all
// of. A type can be one without its package importing the library.
var configuration = []string{"GetBaseUrl", "GetServiceApiKey", "GetServiceApiSecret", "GetServiceOwnerApiKey", "GetServiceOwnerApiSecret"}

// configures reports whether the receiver of a method is a configuration for
// authlete-go.
func (t *tracer) configures(n *ast.FuncDecl) bool {
	fn, ok := t.pass.TypesInfo.Defs[n.Name].(*types.Func)
	if !ok || fn.Signature().Recv() == nil {
		return false
	}
	recv := fn.Signature().Recv().Type()
	if _, isPointer := recv.(*types.Pointer); !isPointer {
		recv = types.NewPointer(recv)
	}
	methods := types.NewMethodSet(recv)
	return !slices.ContainsFunc(configuration, func(name string) bool {
		m := methods.Lookup(nil, name)
		if m == nil {
			return true
		}
		sig, ok := m.Type().(*types.Signature)
		return !ok || sig.Params().Len() != 0 || sig.Results().Len() != 1 || !isString(sig.Results().At(0).Type())
	})
}
