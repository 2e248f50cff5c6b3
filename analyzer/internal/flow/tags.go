package flow

import (
	"go/ast"
	"go/types"
	"reflect"
	"strconv"
	"strings"
)

// noteTags notes the default values that the tags of a struct give its fields.
func (p *Package) noteTags(n *ast.StructType) {
	for _, f := range n.Fields.List {
		if f.Tag == nil || defaultIn(f.Tag) == "" {
			continue
		}
		for _, name := range f.Names {
			if v, ok := p.info.Defs[name].(*types.Var); ok {
				p.stores[v] = append(p.stores[v], store{expr: f.Tag, tag: true})
			}
		}
	}
}

// defaultIn returns the default value that a tag gives, as the usual readers
// of environment variables write it.
func defaultIn(tag *ast.BasicLit) string {
	return keyIn(tag, "default", "envDefault", "env-default")
}

// keyIn returns what a tag has under the first of the keys that it has.
func keyIn(tag *ast.BasicLit, keys ...string) string {
	text, err := strconv.Unquote(tag.Value)
	if err != nil {
		return ""
	}
	for _, key := range keys {
		if v := reflect.StructTag(text).Get(key); v != "" {
			return v
		}
	}
	return ""
}

// tagged returns the default value of a tag.
func (p *Package) tagged(tag ast.Expr) Value {
	lit, ok := tag.(*ast.BasicLit)
	if !ok {
		return unknown()
	}
	return Value{Parts: []Part{{Text: defaultIn(lit), From: tag}}}
}

// A Tagged is a field whose tag says its default value.
type Tagged struct {
	Default string
	Names   []string // the variable of the environment that may say another one, and the field with its struct before it
}

// Tags yields the tags with default values, in the order of the source.
func (p *Package) Tags(yield func(ast.Expr, Tagged) bool) {
	for _, f := range p.pass.Files {
		stop, outer := false, ""
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.TypeSpec:
				outer = n.Name.Name
			case *ast.Field:
				if n.Tag == nil || len(n.Names) == 0 || stop {
					break
				}
				if value := defaultIn(n.Tag); value != "" {
					env, _, _ := strings.Cut(keyIn(n.Tag, "env", "envconfig"), ",")
					names := []string{env, outer + "." + n.Names[0].Name}
					stop = !yield(n.Tag, Tagged{value, names})
				}
			}
			return !stop
		})
	}
}
