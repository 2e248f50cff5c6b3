package flow

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"
	"strings"
)

// An item is what is in a container.
type item struct {
	key   ast.Expr // of a map; may be nil
	index string   // the key as text, or the position; "" if it is not known
	expr  ast.Expr
	env   *binding
}

// evalElements returns the elements of a container: those under key if that is
// a constant, else all.
func (p *Package) evalElements(container, key ast.Expr, env *binding, depth int) []Value {
	want := p.keyText(key)
	var all []Value
	for _, it := range p.items(container, env, depth) {
		if len(all) >= maxValues {
			break
		}
		if want == "" || it.index == "" || it.index == want {
			all = append(all, p.eval(it.expr, it.env, depth)...)
		}
	}
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

func (p *Package) evalKeys(container ast.Expr, env *binding, depth int) []Value {
	var all []Value
	for _, it := range p.items(container, env, depth) {
		if len(all) >= maxValues {
			break
		}
		if it.key != nil {
			all = append(all, p.eval(it.key, it.env, depth)...)
		}
	}
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

// keyText returns a constant key as text, else "".
func (p *Package) keyText(key ast.Expr) string {
	if key == nil {
		return ""
	}
	c := p.info.Types[key].Value
	switch {
	case c == nil:
		return ""
	case c.Kind() == constant.String:
		return constant.StringVal(c)
	}
	return c.ExactString()
}

// items returns what is in a container, as far as it is written out. Containers
// may hold each other's elements, and their own.
func (p *Package) items(container ast.Expr, env *binding, depth int) []item {
	obj := p.object(container)
	if p.steps--; p.steps <= 0 || depth > maxDepth || obj != nil && p.listed[obj] {
		return nil
	}
	if obj != nil {
		p.listed[obj] = true
		defer delete(p.listed, obj)
	}
	var all []item
	for _, v := range p.eval(container, env, depth) {
		switch at := v.At.(type) {
		case *ast.CompositeLit:
			all = append(all, p.literalItems(at, v.env)...)
		case *arguments:
			for i, e := range at.list {
				all = append(all, item{nil, strconv.Itoa(i), e, v.env})
			}
		case *ast.CallExpr:
			all = append(all, p.appendedItems(at, v.env, depth+1)...)
		}
	}
	for _, e := range p.elems[obj] {
		if e.spread {
			all = append(all, p.items(e.expr, env, depth+1)...)
		} else {
			all = append(all, item{e.key, p.keyText(e.key), e.expr, env})
		}
	}
	p.steps -= len(all) / itemsPerStep
	return all
}

func (p *Package) literalItems(lit *ast.CompositeLit, env *binding) []item {
	if _, ok := structOf(p.info.TypeOf(lit)); ok {
		return nil
	}
	var all []item
	for i, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			all = append(all, item{kv.Key, p.keyText(kv.Key), kv.Value, env})
			continue
		}
		all = append(all, item{nil, strconv.Itoa(i), e, env})
	}
	return all
}

// appendedItems returns the items of append(container, items...).
func (p *Package) appendedItems(call *ast.CallExpr, env *binding, depth int) []item {
	if !p.info.Types[call.Fun].IsBuiltin() || len(call.Args) == 0 {
		return nil
	}
	all := p.items(call.Args[0], env, depth)
	for _, e := range call.Args[1:] {
		if call.Ellipsis.IsValid() {
			all = append(all, p.items(e, env, depth)...)
		} else {
			all = append(all, item{expr: e, env: env})
		}
	}
	return all
}

// join returns the elements of a container in one string, if there are any.
func (p *Package) join(container ast.Expr, sep string, env *binding, depth int) []Value {
	items := p.items(container, env, depth)
	if len(items) == 0 {
		return nil
	}
	exprs := make([]ast.Expr, len(items))
	for i, it := range items {
		exprs[i] = it.expr
	}
	return p.concatAll(exprs, sep, items[0].env, depth)
}

func isBytes(t types.Type) bool {
	if t == nil {
		return false
	}
	var elem types.Type
	switch t := t.Underlying().(type) {
	case *types.Slice:
		elem = t.Elem()
	case *types.Array:
		elem = t.Elem()
	default:
		return false
	}
	b, ok := elem.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Byte || b.Kind() == types.Rune)
}

// bytes returns the text of a literal of bytes or runes.
func (p *Package) bytes(lit *ast.CompositeLit, env *binding) Value {
	var text strings.Builder
	for _, e := range lit.Elts {
		n, ok := int64(0), false
		if c := p.info.Types[e].Value; c != nil {
			n, ok = constant.Int64Val(constant.ToInt(c))
		}
		if !ok {
			return Value{Parts: []Part{{Unknown: true}}, env: env}
		}
		text.WriteRune(rune(n))
	}
	return Value{Parts: []Part{{Text: text.String(), From: lit}}, env: env}
}
