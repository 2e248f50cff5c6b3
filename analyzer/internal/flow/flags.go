package flow

import (
	"go/ast"
	"go/types"
	"strings"
)

// The packages of flags that have names of their own for the same.
const (
	urfave   = "urfave/cli"
	kingpin  = "alecthomas/kingpin"
	spfPflag = "github.com/spf13/pflag"
)

// flagKey is the name of a flag among all that is set under a name.
func flagKey(name string) string { return "flag " + name }

// noteFlagOf notes what a flag is by default that is read by its name.
func (p *Package) noteFlagOf(fn *types.Func, c *Call) {
	if fn.Pkg() == nil || fn.Pkg().Path() != spfPflag && fn.Pkg().Path() != "flag" {
		return
	}
	name, value := 0, 1
	if strings.Contains(fn.Name(), "Var") {
		name, value = 1, 2
	}
	switch fn.Name() {
	case "StringP", "StringVarP":
		value++
	case "String", "StringVar":
	default:
		return
	}
	if value < len(c.Args) {
		p.noteSetting(c.Args[name], c.Args[value], flagKey)
	}
}

// noteFlagLiteral notes what a flag is by default that is declared as a struct.
func (p *Package) noteFlagLiteral(n *ast.CompositeLit) {
	named, ok := types.Unalias(typeOf(p.info.TypeOf(n))).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !strings.Contains(named.Obj().Pkg().Path(), urfave) {
		return
	}
	fields := map[string]ast.Expr{}
	for f, e := range p.Fields(n) {
		fields[f.Name()] = e
	}
	name, value := fields["Name"], fields["Value"]
	if name == nil || value == nil {
		return
	}
	p.noteSetting(name, value, flagKey)
	if aliases, ok := fields["Aliases"].(*ast.CompositeLit); ok {
		for _, alias := range aliases.Elts {
			p.noteSetting(alias, value, flagKey)
		}
	}
	if to, ok := fields["Destination"].(*ast.UnaryExpr); ok {
		p.define(to.X, def{expr: value, result: whole})
	}
}

func typeOf(t types.Type) types.Type {
	if ptr, ok := t.(*types.Pointer); ok {
		return ptr.Elem()
	}
	return t
}

// evalFlag returns what a flag is that is read by its name or made by a chain of
// calls.
func (p *Package) evalFlag(fn *types.Func, c *Call, env *binding, depth int) ([]Value, bool) {
	if fn.Pkg() == nil || fn.Signature().Recv() == nil {
		return nil, false
	}
	path := fn.Pkg().Path()
	switch {
	case path == spfPflag && fn.Name() == "GetString",
		strings.Contains(path, urfave) && (fn.Name() == "String" || fn.Name() == "GlobalString"):
		return p.lookedUp(c.Args, flagKey, env, depth), true
	case strings.Contains(path, kingpin) && fn.Name() == "String":
		if value := p.inChain(c.Recv, "Default"); value != nil {
			return p.eval(value, env, depth), true
		}
	}
	return nil, false
}

// inChain returns the first argument of a call of the given name in a chain of
// calls.
func (p *Package) inChain(e ast.Expr, name string) ast.Expr {
	for {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok {
			return nil
		}
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok {
			return nil
		}
		if sel.Sel.Name == name && len(call.Args) > 0 {
			return call.Args[0]
		}
		e = sel.X
	}
}

// A setting is something that is set under a name that has to be found.
type setting struct {
	name, value ast.Expr
	key         func(string) string
}

// noteSetting notes that something is set under a name.
func (p *Package) noteSetting(name, value ast.Expr, key func(string) string) {
	if text := p.keyText(name); text != "" {
		p.keyed[key(text)] = append(p.keyed[key(text)], value)
		return
	}
	p.late = append(p.late, setting{name, value, key})
}

// settle finds the names that are no constants.
func (p *Package) settle() {
	for _, s := range p.late {
		for _, v := range p.Values(s.name) {
			if text, ok := v.Constant(); ok {
				p.keyed[s.key(text)] = append(p.keyed[s.key(text)], s.value)
			}
		}
	}
}

// lookedUp returns what is set somewhere under the name that is looked up.
func (p *Package) lookedUp(args []ast.Expr, key func(string) string, env *binding, depth int) []Value {
	all := []Value{unknown()}
	if len(args) != 1 {
		return all
	}
	for _, name := range p.eval(args[0], env, depth) {
		text, ok := name.Constant()
		if !ok {
			continue
		}
		for _, e := range p.keyed[key(text)] {
			all = append(all, p.eval(e, env, depth)...)
		}
	}
	return all
}
