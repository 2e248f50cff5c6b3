package flow

import (
	"go/ast"
	"go/types"
	"strings"
)

// A Value is one of the things that an expression may stand for.
type Value struct {
	Parts []Part      // what a string is made of, in order; nil for what is no string
	At    ast.Node    // the literal, declaration or call that made it, if it is no string
	Func  *types.Func // the function, if it is one that has a name
	Loose bool        // found by the type of a struct and not by following the struct itself

	env    *binding
	method bool     // Func is a method expression
	recv   ast.Expr // of the method value that Func is, if it is one
}

// A Part is a part of a string: text that is written down, text in base64, or
// something that is not known here.
type Part struct {
	Text    string
	From    ast.Expr     // what says Text in this package; nil for what another one says
	Hole    types.Object // the parameter, field or variable that it comes in by, if any
	Unknown bool         // there is no text
	Encoded []Part       // what is encoded in base64, if any
	Fact    *Literal     // what is known of text that another package says
}

// empty returns a string of no characters that others can be appended to.
func empty(env *binding) Value { return Value{Parts: []Part{}, env: env} }

func unknown() Value { return Value{Parts: []Part{{Unknown: true}}} }

// Constant returns the text of v if all of it is known.
func (v Value) Constant() (string, bool) {
	var b strings.Builder
	for _, p := range v.Parts {
		if p.Unknown || p.Encoded != nil {
			return "", false
		}
		b.WriteString(p.Text)
	}
	return b.String(), len(v.Parts) > 0
}

// Prefix returns the text that v begins with.
func (v Value) Prefix() string {
	var b strings.Builder
	for _, p := range v.Parts {
		if p.Unknown || p.Encoded != nil {
			break
		}
		b.WriteString(p.Text)
	}
	return b.String()
}

func (v Value) isString() bool { return v.At == nil && v.Func == nil }

// mapText returns v with f applied to it, if all its text is known.
func (v Value) mapText(f func(string) string) Value {
	text, ok := v.Constant()
	if !ok {
		return v // trimming and the like leave most of it as it is
	}
	if changed := f(text); changed != text {
		v.Parts = []Part{{Text: changed, From: v.from()}}
	}
	return v
}

// from returns the first expression that says text of v.
func (v Value) from() ast.Expr {
	for _, p := range v.Parts {
		if p.From != nil {
			return p.From
		}
	}
	return nil
}

// calledBy returns a call as the function sees it that v is: that of a method
// expression has its receiver for its first argument.
func (v Value) calledBy(c *Call) *Call {
	seen := *c
	if v.recv != nil {
		seen.Recv = v.recv
	}
	if v.method && len(c.Args) > 0 {
		seen.Recv, seen.Args = c.Args[0], c.Args[1:]
	}
	return &seen
}

// A binding is a choice that was made on the way to a value: which call a
// function was entered by, or which literal the structs of a type come from.
type binding struct {
	key  any // a *types.Func, *ast.FuncLit or types.Type
	call *Call
	lit  ast.Node
	env  *binding // that of the caller
	next *binding
}

func (b *binding) lookup(key any) *binding {
	for ; b != nil; b = b.next {
		if b.key == key {
			return b
		}
	}
	return nil
}

// within reports whether the chain that b begins has other in it, as far as the
// first n go.
func (b *binding) within(other *binding, n int) bool {
	for ; b != nil && n > 0; b, n = b.next, n-1 {
		if b == other {
			return true
		}
	}
	return false
}

func (b *binding) longer(n int) bool {
	for ; b != nil && n > 0; b, n = b.next, n-1 {
	}
	return b != nil
}

// A Call is a call as its callee sees it.
type Call struct {
	Expr *ast.CallExpr
	Recv ast.Expr   // nil for a function
	Args []ast.Expr // without the receiver of a method expression
}
