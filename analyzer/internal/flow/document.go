package flow

import (
	"go/ast"
	"go/types"
	"reflect"
	"regexp"
	"strings"
	"sync"
)

const (
	maxDocument = 1 << 16 // bytes of a document that is written down
	maxPairs    = 256     // of it
)

// A decoding is a call that reads a document into variables.
type decoding struct {
	data, target ast.Expr // target is nil if the call returns what it reads
	call         *ast.CallExpr
}

// A said is what a document says in the literal that holds it.
type said struct {
	ast.Expr
	text string
}

// A pair is a key of a document with its value.
type pair struct {
	key   string
	value ast.Expr
}

// noteDecoding notes a call that reads a document: Unmarshal, Decode or the
// like, of whatever package, with the text and a pointer to what it is read into.
func (p *Package) noteDecoding(fn *types.Func, c *Call) {
	switch {
	case !strings.HasPrefix(fn.Name(), "Unmarshal") && !strings.HasPrefix(fn.Name(), "Decode"):
		if isViper(fn) && fn.Name() == "ReadConfig" && len(c.Args) == 1 {
			p.texts = append(p.texts, decoding{data: c.Args[0], call: c.Expr})
		}
	case fn.Signature().Recv() != nil:
		if len(c.Args) == 1 && isPointer(p.info.TypeOf(c.Args[0])) {
			p.texts = append(p.texts, decoding{c.Recv, c.Args[0], c.Expr})
		}
	case len(c.Args) >= 2:
		d := decoding{call: c.Expr}
		for _, a := range c.Args {
			switch t := p.info.TypeOf(a); {
			case isText(t) || isMap(t):
				d.data = a // the last one: the first may be the name of the document
			case t != nil && (isPointer(t) || types.IsInterface(t)):
				d.target = a
			}
		}
		if d.data != nil && d.target != nil {
			p.texts = append(p.texts, d)
		}
	}
}

func isViper(fn *types.Func) bool {
	return fn.Pkg() != nil && fn.Pkg().Path() == "github.com/spf13/viper"
}

func isText(t types.Type) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0 || isBytes(t)
}

func isMap(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

func isPointer(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// decode looks at the documents that are written down, and gives what they say
// to the fields and maps that they are read into.
func (p *Package) decode() {
	for _, d := range p.texts {
		for _, v := range p.documents(d.data) {
			pairs := p.pairs(v)
			switch {
			case len(pairs) == 0:
			case d.target == nil:
				for _, pair := range pairs {
					p.keyed[documentKey(pair.key)] = append(p.keyed[documentKey(pair.key)], pair.value)
				}
			default:
				p.decodeInto(d.target, v, pairs)
			}
		}
	}
}

// documentKey is the name of a setting, without those of the sections it is in,
// among all that is set under a name.
func documentKey(name string) string {
	return "document " + strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
}

// documents returns what is decoded: a text, or what a decoder was made to read.
func (p *Package) documents(data ast.Expr) []Value {
	var all []Value
	for _, v := range p.Values(data) {
		call, ok := v.At.(*ast.CallExpr)
		if !ok {
			all = append(all, v)
			continue
		}
		if fn, c := p.callee(call); fn != nil && strings.HasPrefix(fn.Name(), "NewDecoder") && len(c.Args) > 0 {
			all = append(all, p.ValuesWith(c.Args[0], v)...)
		}
	}
	return all
}

// pairPattern matches a key with a value in JSON, YAML, TOML, properties and
// files of variables.
var pairPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=]\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"',{}\[\]#]+))`)
})

// pairs returns the pairs of a document.
func (p *Package) pairs(v Value) []pair {
	if lit, ok := v.At.(*ast.CompositeLit); ok && isMap(p.info.TypeOf(lit)) {
		var all []pair
		for _, it := range p.literalItems(lit, v.env) {
			all = append(all, pair{it.index, it.expr})
		}
		return all
	}
	text, ok := v.Constant()
	if !ok || len(text) > maxDocument || v.from() == nil {
		return nil
	}
	var all []pair
	for _, m := range pairPattern().FindAllStringSubmatch(text, maxPairs) {
		all = append(all, pair{m[1], &said{v.from(), m[2] + m[3] + m[4]}})
	}
	return all
}

func (p *Package) decodeInto(target ast.Expr, v Value, pairs []pair) {
	if t := p.info.TypeOf(target); isPointer(t) {
		if obj := p.object(target); obj != nil && isMap(typeOf(t)) {
			for _, pair := range pairs {
				p.elems[obj] = append(p.elems[obj], element{key: &said{target, pair.key}, expr: pair.value})
			}
		}
		p.decodeFields(t, pairs, map[types.Type]bool{})
		return
	}
	for _, to := range p.ValuesWith(target, v) {
		switch at := to.At.(type) {
		case declaration:
			p.decodeFields(at.Type(), pairs, map[types.Type]bool{})
		case ast.Expr:
			p.decodeFields(p.info.TypeOf(at), pairs, map[types.Type]bool{})
		}
	}
}

// decodeFields gives the values of a document to the fields of a type that have
// their names, and to those of the types that it is made of.
func (p *Package) decodeFields(t types.Type, pairs []pair, seen map[types.Type]bool) {
	if t == nil || seen[t] {
		return
	}
	seen[t] = true
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		p.decodeFields(u.Elem(), pairs, seen)
	case *types.Slice:
		p.decodeFields(u.Elem(), pairs, seen)
	case *types.Map:
		p.decodeFields(u.Elem(), pairs, seen)
	case *types.Struct:
		for i := range u.NumFields() {
			f := u.Field(i)
			if !isText(typeOf(f.Type())) {
				p.decodeFields(f.Type(), pairs, seen)
				continue
			}
			for _, pair := range pairs {
				if sameName(pair.key, fieldNames(f.Name(), u.Tag(i))) {
					p.stores[f.Origin()] = append(p.stores[f.Origin()], store{expr: pair.value})
				}
			}
		}
	}
}

// fieldNames returns what a field is called in documents.
func fieldNames(name, tag string) []string {
	var all []string
	for _, key := range []string{"json", "yaml", "toml", "mapstructure", "koanf", "hcl", "env", "ini"} {
		if n, _, _ := strings.Cut(reflect.StructTag(tag).Get(key), ","); n != "" && n != "-" {
			all = append(all, n)
		}
	}
	if all == nil {
		return []string{name}
	}
	return all
}

func sameName(key string, names []string) bool {
	for _, n := range names {
		if strings.EqualFold(key, n) || strings.EqualFold(strings.ReplaceAll(key, "_", ""), n) {
			return true
		}
	}
	return false
}

// variables returns what a call that reads a file of variables returns, as the
// items of a map.
func (p *Package) variables(fn *types.Func, c *Call, env *binding, depth int) []item {
	if fn.Pkg() == nil || !strings.HasSuffix(fn.Pkg().Path(), "/godotenv") {
		return nil
	}
	switch fn.Name() {
	case "Unmarshal", "UnmarshalBytes", "Parse":
	default:
		return nil
	}
	var all []item
	for _, v := range p.eval(c.Args[0], env, depth) {
		for _, pair := range p.pairs(v) {
			all = append(all, item{key: &said{c.Args[0], pair.key}, index: pair.key, expr: pair.value, env: v.env})
		}
	}
	return all
}
