package flow

import (
	"encoding/base64"
	"encoding/hex"
	"go/ast"
)

func (p *Package) encoded(args []ast.Expr, env *binding, depth int) []Value {
	var all []Value
	for _, v := range p.argumentAt(args, 0, env, depth) {
		if v.isString() {
			v.Parts = []Part{{Encoded: v.Parts}}
		}
		all = append(all, v)
	}
	return all
}

func (p *Package) decoded(args []ast.Expr, decode func(string) (string, bool), env *binding, depth int) []Value {
	var all []Value
	for _, v := range p.argumentAt(args, 0, env, depth) {
		if len(v.Parts) == 1 && v.Parts[0].Encoded != nil {
			v.Parts = v.Parts[0].Encoded
			all = append(all, v)
			continue
		}
		text, ok := v.Constant()
		if ok {
			text, ok = decode(text)
		}
		if !ok {
			return []Value{unknown()}
		}
		all = append(all, v.mapText(func(string) string { return text }))
	}
	return all
}

func decodeBase64(s string) (string, bool) {
	for _, e := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding} {
		if text, err := e.DecodeString(s); err == nil {
			return string(text), true
		}
	}
	return "", false
}

func decodeHex(s string) (string, bool) {
	text, err := hex.DecodeString(s)
	return string(text), err == nil
}
