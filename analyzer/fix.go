package analyzer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"github.com/authlete/authlete-scan/detectors"
)

// A fixer suggests what to write instead of a value in one file.
type fixer struct {
	pass *analysis.Pass
	text *text // nil if it is not known
	file *ast.File
	kind detectors.Kind
}

func (r *reporter) fixer(t *text, k detectors.Kind) fixer {
	f := fixer{pass: r.pass, text: t, kind: k}
	if t == nil || !t.goes || t.isGenerated() || r.pass.TypesInfo == nil || len(r.pass.TypeErrors) > 0 {
		return f
	}
	for _, file := range r.pass.Files {
		if r.pass.Fset.File(file.FileStart) == t.file {
			f.file = file
		}
	}
	return f
}

// name returns how to read the value instead, in the words of a message.
func (f fixer) name() string {
	if v := f.variable(); v != "" {
		return "$" + v
	}
	return ""
}

// variable returns the name under which Authlete's libraries read the kind from
// the environment; for a client secret, which they do not read, the name that
// their users give it.
func (f fixer) variable() string {
	kind := f.kind
	switch kind {
	case detectors.ClientSecret:
		return "AUTHLETE_CLIENT_SECRET"
	case detectors.ServiceAccessToken, detectors.OrganizationToken:
		if f.uses(sdkPath) && !f.uses(confPath) {
			kind = detectors.AccessToken // the only one that it reads
		}
	}
	return kind.Info().Variable
}

// uses reports whether the package imports a library.
func (f fixer) uses(path string) bool {
	return f.pass.Pkg != nil && slices.ContainsFunc(f.pass.Pkg.Imports(), func(p *types.Package) bool { return library(p) == path })
}

// replaceAt suggests to read secret from the environment where it stands
// between two positions, if those are in one literal or in a sum of literals.
func (f fixer) replaceAt(start, end token.Pos, secret detectors.Secret) []analysis.SuggestedFix {
	if f.file == nil {
		return nil
	}
	path, _ := astutil.PathEnclosingInterval(f.file, start, end)
	if len(path) == 0 {
		return nil
	}
	switch e := path[0].(type) {
	case *ast.BasicLit:
		return f.replaceExpr(e, secret)
	case *ast.BinaryExpr:
		return f.replaceExpr(e, secret)
	}
	return nil
}

// replaceExpr suggests to read secret from the environment where the constant
// expression e says it.
func (f fixer) replaceExpr(e ast.Expr, secret detectors.Secret) []analysis.SuggestedFix {
	c := f.pass.TypesInfo
	if f.file == nil || f.variable() == "" || c.Types[e].Value == nil || c.Types[e].Value.Kind() != constant.String || !f.replaceable(e) {
		return nil
	}
	before, after, ok := secret.Cut(constant.StringVal(c.Types[e].Value))
	if !ok || len(before)+len(after) > maxAround || strings.Contains(before+after, "\n") {
		return nil
	}
	qualifier, edits, ok := f.importOS(e.Pos())
	if !ok {
		return nil
	}
	text := qualifier + "Getenv(" + strconv.Quote(f.variable()) + ")"
	if before != "" {
		text = strconv.Quote(before) + " + " + text
	}
	if after != "" {
		text += " + " + strconv.Quote(after)
	}
	edits = append(edits, analysis.TextEdit{Pos: e.Pos(), End: e.End(), NewText: []byte(text)})
	return []analysis.SuggestedFix{{Message: "Read it from $" + f.variable(), TextEdits: edits}}
}

// maxAround is how much may stand around a value in its literal. A document
// with a secret in it needs more thought than a fix has.
const maxAround = 100

// replaceable reports whether a call may stand in the place of e: it must be a
// string, not a constant of another type, and not have to be constant.
func (f fixer) replaceable(e ast.Expr) bool {
	if !types.Identical(f.pass.TypesInfo.TypeOf(e), types.Typ[types.String]) || f.imports(e) {
		return false
	}
	path, _ := astutil.PathEnclosingInterval(f.file, e.Pos(), e.End())
	for i, n := range path {
		switch n := n.(type) {
		case *ast.GenDecl:
			if n.Tok != token.VAR {
				return false
			}
		case *ast.Field, *ast.CaseClause, *ast.ArrayType:
			return isBlock(path[:i])
		case *ast.IndexExpr, *ast.SliceExpr:
			if i == 1 { // of what is shorter when the variable is not set
				return false
			}
		case *ast.KeyValueExpr:
			if n.Key == e {
				return false
			}
		case *ast.CallExpr:
			if f.setsEnvironment(n) {
				return false
			}
		case *ast.BlockStmt:
			return true
		}
	}
	return true
}

// imports reports whether e names something of another package, which may then
// be imported in vain.
func (f fixer) imports(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			obj := f.pass.TypesInfo.Uses[id]
			found = found || obj != nil && obj.Pkg() != nil && obj.Pkg() != f.pass.Pkg
		}
		return !found
	})
	return found
}

// isBlock reports whether a path has left the expression already.
func isBlock(path []ast.Node) bool {
	for _, n := range path {
		if _, ok := n.(ast.Stmt); ok {
			return true
		}
	}
	return false
}

// setsEnvironment reports whether a call sets a variable of the environment,
// which cannot be read from itself.
func (f fixer) setsEnvironment(call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "Setenv"
}

// importOS returns how to name a function of package os at pos, and the edits
// that import it if the file does not. It reports false where the name os
// stands for something else.
func (f fixer) importOS(pos token.Pos) (qualifier string, edits []analysis.TextEdit, ok bool) {
	for _, spec := range f.file.Imports {
		if spec.Path.Value != `"os"` {
			continue
		}
		name := "os"
		if spec.Name != nil {
			name = spec.Name.Name
		}
		switch {
		case name == "_":
			continue
		case name == ".":
			return "", nil, true
		}
		obj := f.lookup(name, pos)
		_, isPackage := obj.(*types.PkgName)
		return name + ".", nil, isPackage
	}
	if f.lookup("os", pos) != nil {
		return "", nil, false
	}
	return "os.", []analysis.TextEdit{f.addImport()}, true
}

func (f fixer) lookup(name string, pos token.Pos) types.Object {
	scope := f.pass.TypesInfo.Scopes[f.file]
	if scope == nil {
		return nil
	}
	if inner := scope.Innermost(pos); inner != nil {
		scope = inner
	}
	_, obj := scope.LookupParent(name, pos)
	return obj
}

// addImport returns the edit that imports os, in its place among the imports
// that are there.
func (f fixer) addImport() analysis.TextEdit {
	for _, d := range f.file.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT || importsC(decl) {
			continue
		}
		switch {
		case decl.Lparen.IsValid():
			return insertAmong(f.pass.Fset, decl)
		case decl.Doc != nil:
			return insert(decl.Doc.Pos(), "import \"os\"\n\n")
		}
		return insert(decl.Pos(), "import \"os\"\n")
	}
	clause := f.file.Name.End()
	for _, c := range f.file.Comments {
		if line := f.pass.Fset.Position(clause).Line; f.pass.Fset.Position(c.Pos()).Line == line && c.Pos() > clause {
			clause = c.List[0].End()
		}
	}
	return insert(clause, "\n\nimport \"os\"")
}

func importsC(decl *ast.GenDecl) bool {
	for _, s := range decl.Specs {
		if spec, ok := s.(*ast.ImportSpec); ok && spec.Path.Value == `"C"` {
			return true
		}
	}
	return false
}

// insertAmong returns the edit that adds os to the first group of imports, in
// the order of their paths.
func insertAmong(fset *token.FileSet, decl *ast.GenDecl) analysis.TextEdit {
	last := decl.Lparen
	for i, s := range decl.Specs {
		spec, ok := s.(*ast.ImportSpec)
		if !ok {
			break
		}
		apart := i > 0 && fset.Position(spec.Pos()).Line > fset.Position(last).Line+1
		if apart || spec.Path.Value > `"os"` {
			break
		}
		if last = spec.End(); spec.Comment != nil {
			last = spec.Comment.End()
		}
	}
	return insert(last, "\n\t\"os\"")
}

func insert(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}
