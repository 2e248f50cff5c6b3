package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strconv"
	"strings"
)

// An item is what is in a container.
type item struct {
	key   ast.Expr // of a map; may be nil
	index string   // the key as text, or the position; "" if it is not known
	expr  ast.Expr
	env   *binding
	loose bool // it is in some container of the type, see Value.Loose
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
			all = append(all, p.evalItem(it.expr, it, depth)...)
		}
	}
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

func (p *Package) evalItem(e ast.Expr, it item, depth int) []Value {
	values := p.eval(e, it.env, depth)
	for i := range values {
		values[i].Loose = values[i].Loose || it.loose
	}
	return values
}

func (p *Package) evalKeys(container ast.Expr, env *binding, depth int) []Value {
	var all []Value
	for _, it := range p.items(container, env, depth) {
		if len(all) >= maxValues {
			break
		}
		if it.key != nil {
			all = append(all, p.evalItem(it.key, it, depth)...)
		}
	}
	if all == nil {
		return []Value{unknown()}
	}
	return all
}

// keyText returns a constant key as text, else "".
func (p *Package) keyText(key ast.Expr) string {
	if s, ok := key.(*said); ok {
		return s.text
	}
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
		in := len(all)
		switch at := v.At.(type) {
		case *ast.CompositeLit:
			all = append(all, p.literalItems(at, v.env)...)
		case *arguments:
			for i, e := range at.list {
				all = append(all, item{index: strconv.Itoa(i), expr: e, env: v.env})
			}
		case *ast.CallExpr:
			all = append(all, p.callItems(at, v.env, depth+1)...)
		}
		for _, f := range p.filled[v.At] {
			if f.name != obj {
				all = append(all, p.elementItems(f.element, v.env, depth)...)
			}
		}
		for ; in < len(all); in++ {
			all[in].loose = all[in].loose || v.Loose
		}
	}
	for _, e := range p.elems[obj] {
		all = append(all, p.elementItems(e, env, depth)...)
	}
	p.steps -= len(all) / itemsPerStep
	return all
}

func (p *Package) elementItems(e element, env *binding, depth int) []item {
	if e.spread {
		return p.items(e.expr, env, depth+1)
	}
	return []item{{key: e.key, index: p.keyText(e.key), expr: e.expr, env: env}}
}

// A filling is what is put into a container by way of one of its names.
type filling struct {
	element
	name types.Object
}

// fill finds what is put into containers under other names than those that they
// will be asked for by: in the function that makes one, or that is handed one.
func (p *Package) fill() {
	p.filled = map[ast.Node][]filling{}
	var names []types.Object
	for obj := range p.elems {
		if v, ok := obj.(*types.Var); ok && !v.IsField() {
			names = append(names, v)
		}
	}
	slices.SortFunc(names, func(a, b types.Object) int { return cmp.Compare(a.Pos(), b.Pos()) })
	for _, obj := range names {
		for _, container := range p.within(fewSteps, func() []Value { return p.evalObject(obj, nil, nil, 0) }) {
			if container.At == nil {
				continue
			}
			for _, e := range p.elems[obj] {
				p.filled[container.At] = append(p.filled[container.At], filling{e, obj})
			}
		}
	}
}

func (p *Package) literalItems(lit *ast.CompositeLit, env *binding) []item {
	if _, ok := structOf(p.info.TypeOf(lit)); ok {
		return nil
	}
	var all []item
	for i, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			all = append(all, item{key: kv.Key, index: p.keyText(kv.Key), expr: kv.Value, env: env})
			continue
		}
		all = append(all, item{index: strconv.Itoa(i), expr: e, env: env})
	}
	return all
}

// callItems returns the items of append(container, items...), and of what
// collects what an iterator yields.
func (p *Package) callItems(call *ast.CallExpr, env *binding, depth int) []item {
	if !p.info.Types[call.Fun].IsBuiltin() {
		return p.collected(call, env, depth)
	}
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); !ok || id.Name != "append" || len(call.Args) == 0 {
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
	values := []Value{empty(env)}
	if len(items) > maxParts {
		return []Value{unknown()}
	}
	for i, it := range items {
		if i > 0 && sep != "" {
			values = appendEach(values, Value{Parts: []Part{{Text: sep}}})
		}
		values = p.concatIn(values, it.expr, it.env, depth)
	}
	return values
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
