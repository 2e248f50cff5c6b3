package lsp

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"
)

// importGo returns the changes after which os.Getenv can be called where a
// literal stands. It reports false if it cannot be, as far as the text of one
// file shows.
func importGo(t *text, lit literal) ([]change, bool) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", t.body, parser.SkipObjectResolution)
	if err != nil || !callable(file, fset, lit) || declares(file, "os") {
		return nil, false
	}
	for _, spec := range file.Imports {
		if spec.Path.Value == `"os"` {
			return nil, spec.Name == nil
		}
	}
	offset := func(p token.Pos) int { return fset.Position(p).Offset }
	for _, d := range file.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT || importsC(decl) {
			continue
		}
		if !decl.Lparen.IsValid() {
			return []change{insertion(offset(decl.Pos()), "import \"os\"\n")}, true
		}
		return []change{insertion(offset(lastBefore(fset, decl, `"os"`)), "\n\t\"os\"")}, true
	}
	return []change{insertion(offset(file.Name.End()), "\n\nimport \"os\"")}, true
}

func insertion(at int, text string) change { return change{at, at, text} }

func importsC(decl *ast.GenDecl) bool {
	return slices.ContainsFunc(decl.Specs, func(s ast.Spec) bool { return s.(*ast.ImportSpec).Path.Value == `"C"` })
}

// lastBefore returns the end of what an import comes after in the first group,
// in the order of their paths.
func lastBefore(fset *token.FileSet, decl *ast.GenDecl, path string) token.Pos {
	last := decl.Lparen
	for i, s := range decl.Specs {
		spec := s.(*ast.ImportSpec)
		if i > 0 && fset.Position(spec.Pos()).Line > fset.Position(last).Line+1 || spec.Path.Value > path {
			break
		}
		last = spec.End()
	}
	return last
}

// callable reports whether a call may stand in the place of a literal: not in a
// constant, a tag, a case, or where the type is not that of a string.
func callable(file *ast.File, fset *token.FileSet, lit literal) bool {
	found := false
	var stack []ast.Node
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		if b, ok := n.(*ast.BasicLit); ok && fset.Position(b.Pos()).Offset == lit.start && fset.Position(b.End()).Offset == lit.end {
			found = slices.IndexFunc(stack, func(n ast.Node) bool { return !takesCalls(n) }) < 0
		}
		stack = append(stack, n)
		return true
	})
	return found
}

// takesCalls reports whether a call may stand below a node.
func takesCalls(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GenDecl:
		return n.Tok == token.VAR
	case *ast.ValueSpec:
		id, ok := n.Type.(*ast.Ident)
		return n.Type == nil || ok && id.Name == "string"
	case *ast.Field, *ast.CaseClause, *ast.ImportSpec:
		return false
	}
	return true
}

// declares reports whether the name stands for something else somewhere in a
// file.
func declares(file *ast.File, name string) bool {
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				id, ok := e.(*ast.Ident)
				found = found || ok && id.Name == name && n.Tok == token.DEFINE
			}
		case *ast.Field:
			for _, id := range n.Names {
				found = found || id.Name == name
			}
		case *ast.ValueSpec:
			for _, id := range n.Names {
				found = found || id.Name == name
			}
		}
		return true
	})
	return found
}

// importPython returns the changes after which os.environ can be read.
func importPython(t *text, _ literal) ([]change, bool) {
	imported := regexp.MustCompile(`(?m)^import (?:[\w., ]+, *)?os *(?:,|#|\r?$)`)
	if imported.Match(t.body) {
		return nil, true
	}
	at := 0
	for line := range t.starts {
		start := t.starts[line]
		switch s := string(t.body[start:t.end(line)]); {
		case strings.HasPrefix(s, "from __future__"):
			at = t.next(line)
		case strings.HasPrefix(s, "import "), strings.HasPrefix(s, "from "):
			return []change{insertion(start, "import os\n")}, true
		case strings.HasPrefix(s, "#"), strings.TrimSpace(s) == "":
			if strings.HasPrefix(s, "#") && at == start {
				at = t.next(line)
			}
		case line == t.line(at) && (strings.HasPrefix(s, `"""`) || strings.HasPrefix(s, "'''")):
			end := bytes.Index(t.body[start+3:], []byte(s[:3]))
			if end < 0 {
				return nil, false
			}
			at = t.next(t.line(start + 3 + end))
		}
	}
	return []change{insertion(at, "import os\n")}, true
}

// next returns the offset after the end of a line.
func (t *text) next(line int) int {
	if line+1 < len(t.starts) {
		return t.starts[line+1]
	}
	return len(t.body)
}
