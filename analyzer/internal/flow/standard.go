package flow

import (
	"go/ast"
	"go/types"
	"strings"
)

// standard returns what a function of the standard library, or of one of the
// packages that nearly everybody uses, returns. It reports false for others.
func (p *Package) standard(name string, c *Call, result int, env *binding, depth int) ([]Value, bool) {
	args := c.Args
	if result > 0 {
		return nil, false
	}
	if values, ok := p.evalShared(name, c, env, depth); ok {
		return values, true
	}
	switch name {
	case "fmt.Sprintf", "fmt.Errorf":
		return p.format(args, env, depth), true
	case "fmt.Appendf":
		if len(args) > 1 {
			return p.format(args[1:], env, depth), true
		}
	case "fmt.Sprint", "fmt.Sprintln", "slices.Concat", "path.Join":
		return p.concatAll(args, "", env, depth), true
	case "strings.Join", "bytes.Join":
		return p.joined(args, env, depth), true
	case "cmp.Or":
		return p.anyOf(args, env, depth), true
	case "bytes.NewBufferString", "bytes.NewBuffer", "strings.NewReader", "bytes.NewReader", "strings.Clone", "bytes.Clone", "slices.Clone",
		"strings.TrimSpace", "bytes.TrimSpace", "net/url.QueryEscape", "net/url.PathEscape", "html.UnescapeString", "io.ReadAll", "unique.Make",
		"strings.TrimLeft", "strings.TrimRight", "strings.Trim", "strings.TrimPrefix", "strings.TrimSuffix":
		return p.trimmed(name, args, env, depth), true
	case "(unique.Handle[T]).Value", "(*sync/atomic.Value).Load", "(*sync/atomic.Pointer[T]).Load", "(fmt.Stringer).String":
		return p.receiver(c, env, depth), true
	case "strings.ReplaceAll", "strings.Replace":
		return p.replaced(args, env, depth), true
	case "sync.OnceValue", "sync.OnceValues":
		return p.argumentAt(args, 0, env, depth), true
	case "strings.Repeat":
		return []Value{unknown()}, true
	case "strconv.Itoa", "strconv.FormatInt", "strconv.FormatUint":
		return p.eval(args[0], env, depth), true
	case "(*encoding/base64.Encoding).EncodeToString":
		return p.encoded(args, env, depth), true
	case "(*encoding/base64.Encoding).DecodeString":
		return p.decoded(args, decodeBase64, env, depth), true
	case "encoding/hex.DecodeString":
		return p.decoded(args, decodeHex, env, depth), true
	case "(*strings.Builder).String", "(*bytes.Buffer).String", "(*bytes.Buffer).Bytes":
		return p.buffered(c, env, depth), true
	case "os.Getenv":
		return p.lookedUp(args, strings.ToLower, env, depth), true
	case "(*github.com/spf13/viper.Viper).GetString", "github.com/spf13/viper.GetString":
		// A flag that is bound to a setting has its name.
		all := append(p.lookedUp(args, strings.ToLower, env, depth), p.lookedUp(args, flagKey, env, depth)...)
		return append(all, p.lookedUp(args, documentKey, env, depth)...), true
	case "flag.String", "github.com/spf13/pflag.String", "(*flag.FlagSet).String", "(*github.com/spf13/pflag.FlagSet).String":
		return p.argumentAt(args, 1, env, depth), true
	case "github.com/spf13/pflag.StringP", "(*github.com/spf13/pflag.FlagSet).StringP":
		return p.argumentAt(args, 2, env, depth), true
	}
	return nil, false
}

func (p *Package) argumentAt(args []ast.Expr, i int, env *binding, depth int) []Value {
	if i >= len(args) {
		return []Value{unknown()}
	}
	return p.eval(args[i], env, depth)
}

func (p *Package) anyOf(args []ast.Expr, env *binding, depth int) []Value {
	var all []Value
	for _, a := range args {
		all = append(all, p.eval(a, env, depth)...)
	}
	return all
}

func (p *Package) receiver(c *Call, env *binding, depth int) []Value {
	if c.Recv == nil {
		return []Value{unknown()}
	}
	return p.eval(c.Recv, env, depth)
}

func (p *Package) joined(args []ast.Expr, env *binding, depth int) []Value {
	if len(args) == 2 {
		for _, sep := range p.eval(args[1], env, depth) {
			if text, ok := sep.Constant(); ok {
				if values := p.join(args[0], text, env, depth); values != nil {
					return values
				}
			}
		}
	}
	return []Value{unknown()}
}

// each returns values with f applied to the text of those that are known.
func each(values []Value, f func(string) string) []Value {
	out := make([]Value, len(values))
	for i, v := range values {
		out[i] = v.mapText(f)
	}
	return out
}

func (p *Package) trimmed(name string, args []ast.Expr, env *binding, depth int) []Value {
	values := p.argumentAt(args, 0, env, depth)
	if len(args) != 2 {
		if strings.HasSuffix(name, "TrimSpace") {
			return each(values, strings.TrimSpace)
		}
		return values
	}
	cut := p.keyText(args[1])
	return each(values, func(s string) string {
		switch name {
		case "strings.TrimPrefix":
			return strings.TrimPrefix(s, cut)
		case "strings.TrimSuffix":
			return strings.TrimSuffix(s, cut)
		case "strings.TrimLeft":
			return strings.TrimLeft(s, cut)
		case "strings.TrimRight":
			return strings.TrimRight(s, cut)
		}
		return strings.Trim(s, cut)
	})
}

func (p *Package) replaced(args []ast.Expr, env *binding, depth int) []Value {
	if len(args) < 3 {
		return []Value{unknown()}
	}
	old := p.keyText(args[1])
	var all []Value
	for _, to := range p.eval(args[2], env, depth) {
		text, ok := to.Constant()
		if !ok || old == "" {
			return []Value{unknown()}
		}
		for _, v := range each(p.eval(args[0], env, depth), func(s string) string { return strings.ReplaceAll(s, old, text) }) {
			for i := range v.Parts {
				if to.from() != nil && v.Parts[i].From == nil {
					v.Parts[i].From = to.from()
				}
			}
			all = append(all, v)
		}
	}
	return all
}

// noteSetter notes calls that put a value where another call finds it.
func (p *Package) noteSetter(name string, n *ast.CallExpr) {
	args := n.Args
	switch name {
	case "os.Setenv", "github.com/spf13/viper.SetDefault", "github.com/spf13/viper.Set",
		"(*github.com/spf13/viper.Viper).SetDefault", "(*github.com/spf13/viper.Viper).Set":
		if len(args) == 2 {
			p.noteSetting(args[0], args[1], strings.ToLower)
		}
	case "flag.StringVar", "(*flag.FlagSet).StringVar", "github.com/spf13/pflag.StringVar", "(*github.com/spf13/pflag.FlagSet).StringVar":
		p.noteFlag(args, 2)
	case "github.com/spf13/pflag.StringVarP", "(*github.com/spf13/pflag.FlagSet).StringVarP":
		p.noteFlag(args, 3)
	case "(*strings.Builder).WriteString", "(*bytes.Buffer).WriteString", "(*bytes.Buffer).Write", "(*strings.Builder).Write",
		"(*strings.Builder).WriteByte", "(*strings.Builder).WriteRune", "(*bytes.Buffer).WriteByte", "(*bytes.Buffer).WriteRune":
		if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
			p.noteWrite(sel.X, n)
		}
	case "fmt.Fprintf", "fmt.Fprint", "io.WriteString":
		if len(args) > 1 {
			p.noteWrite(args[0], n)
		}
	}
}

// noteFlag notes that the variable whose address is the first argument has a
// default value.
func (p *Package) noteFlag(args []ast.Expr, value int) {
	if ptr, ok := ast.Unparen(args[0]).(*ast.UnaryExpr); ok && value < len(args) {
		p.define(ptr.X, def{expr: args[value], result: whole})
	}
}

func (p *Package) noteWrite(buffer ast.Expr, n *ast.CallExpr) {
	if obj := p.object(buffer); obj != nil && isBuffer(obj.Type()) {
		p.writes[obj] = append(p.writes[obj], n)
	}
}

func isBuffer(t types.Type) bool {
	if ptr, ok := t.(*types.Pointer); ok {
		t = ptr.Elem()
	}
	name := types.TypeString(t, nil)
	return name == "strings.Builder" || name == "bytes.Buffer"
}

// buffered returns what was written to a buffer, after what it was made of.
func (p *Package) buffered(c *Call, env *binding, depth int) []Value {
	obj := types.Object(nil)
	if c.Recv != nil {
		obj = p.object(c.Recv)
	}
	v, ok := obj.(*types.Var)
	if !ok {
		return []Value{unknown()}
	}
	var before []Value
	for _, d := range p.defs[v] {
		before = append(before, p.evalDef(d, env, depth)...)
	}
	return p.written(v, before, env, depth)
}

func (p *Package) written(obj *types.Var, before []Value, env *binding, depth int) []Value {
	values := []Value{{Parts: []Part{}, env: env}}
	if len(before) == 1 && before[0].isString() {
		values = before
	}
	for _, call := range p.writes[obj] {
		name := ""
		if fn, _ := p.callee(call); fn != nil {
			name = fn.FullName()
		}
		switch {
		case name == "fmt.Fprintf":
			values = appendEach(values, first(p.format(call.Args[1:], env, depth)))
		case name == "fmt.Fprint", name == "io.WriteString":
			values = appendEach(values, first(p.concatAll(call.Args[1:], "", env, depth)))
		case strings.HasSuffix(name, "Byte"), strings.HasSuffix(name, "Rune"):
			values = appendEach(values, Value{Parts: []Part{p.char(call.Args[0])}})
		default:
			values = p.concat(values, call.Args[0], depth)
		}
	}
	return values
}

// first returns the first of some values, of which there may be none, as in a
// variable that is made of itself.
func first(values []Value) Value {
	if len(values) == 0 {
		return unknown()
	}
	return values[0]
}
