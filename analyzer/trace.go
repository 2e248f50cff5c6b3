package analyzer

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"sync"

	"github.com/authlete/authlete-scan/analyzer/internal/flow"
	"github.com/authlete/authlete-scan/detectors"
)

// A leak is a value that reaches a sink.
type leak struct {
	detectors.Credential           // without spans
	at                   ast.Expr  // what is handed to the sink
	origin               ast.Expr  // where the value is written; nil if another package does
	declared             token.Pos // of the constant of another package that is named in origin
	place                string    // where another package writes it
	where                string    // what becomes of it, as in "is handed to conf.SetServiceApiSecret"
	named                bool      // it is the name that tells
}

// trace follows the strings of a package.
func (t *tracer) trace() traced {
	uses, leaks, concerned := t.export()
	if !concerned {
		return traced{}
	}
	leaks = append(leaks, t.folded()...)
	prints := func(find func() []ast.Expr) func() map[string]bool {
		return sync.OnceValue(func() map[string]bool { return t.fingerprints(find()) })
	}
	return traced{
		leaks:  append(leaks, t.defaults()...),
		issued: prints(func() []ast.Expr { return append(t.issued(), t.compared(uses)...) }),
		others: prints(t.given),
		own:    prints(t.namesakes),
	}
}

// export says what other packages need to know of this one, and returns what
// that tells of the package itself if it is concerned. It costs next to nothing
// for a package that has to do with none of it: go vet asks for all dependencies.
func (t *tracer) export() (uses []use, leaks []leak, concerned bool) {
	graded, concerned := t.writes(), t.concerned()
	t.exportPasses()
	if graded == nil && !concerned {
		return nil, nil, false
	}
	t.flow = flow.New(t.pass)
	t.exportLiterals(graded)
	if !concerned {
		return nil, nil, false
	}
	exported := map[types.Object]*takes{}
	uses = t.uses()
	for _, u := range uses {
		for _, v := range t.flow.Values(u.expr) {
			if l, ok := t.judge(u, v, exported); ok {
				leaks = append(leaks, l)
			}
		}
	}
	for obj, fact := range exported {
		t.pass.ExportObjectFact(obj, fact)
	}
	return uses, leaks, true
}

// concerned reports whether the package may hand anything to a sink: it speaks
// of Authlete, or it uses something of a package that does.
func (t *tracer) concerned() bool {
	for _, f := range t.pass.AllObjectFacts() {
		if _, ok := f.Fact.(*takes); ok {
			return true
		}
	}
	for _, obj := range t.pass.TypesInfo.Uses {
		if c, ok := obj.(*types.Const); ok && c.Pkg() != t.pass.Pkg && c.Val() != nil && t.set.Mentioned([]byte(c.Val().ExactString())) {
			return true
		}
	}
	for _, f := range t.pass.Files {
		body, err := readFile(t.pass, t.pass.Fset.File(f.FileStart).Name())
		if err == nil && t.set.Mentioned(body) {
			return true
		}
	}
	return false
}

// judge decides about one of the values that a use hands over. A value that
// comes in by a parameter, a field or a variable makes that a sink, too.
func (t *tracer) judge(u use, v flow.Value, exported map[types.Object]*takes) (leak, bool) {
	secret, pair, ok := secretIn(v.Parts, u.form)
	if !ok || len(secret) == 0 {
		return leak{}, false
	}
	secret = joinKnown(secret)
	if len(secret) != 1 || secret[0].Encoded != nil {
		return leak{}, false
	}
	p := secret[0]
	if p.Unknown && p.Fact == nil {
		t.extend(u, v, p.Hole, pair, exported)
		return leak{}, false
	}
	address, sure := t.server(u, v)
	if sure == elsewhere {
		return leak{}, false
	}
	kind := u.kind
	if !u.anywhere || u.form == header {
		if pair || u.pair {
			kind = detectors.KindSent(address, true)
		} else if !u.anywhere {
			kind = detectors.KindSent(address, false)
		}
	}
	l := leak{at: u.expr, where: "is handed to " + u.name}
	if p.Fact != nil {
		l.Credential = detectors.Credential{Kind: kind, Confidence: detectors.Confidence(p.Fact.Grade)}
		l.place = p.Fact.Place
	} else if l.Credential, ok = t.set.Used(strings.TrimSpace(p.Text), kind); !ok {
		return leak{}, false
	}
	if p.Fact == nil && p.From != nil {
		l.origin = t.flow.Origin(p.From)
		l.declared = t.declared(l.origin)
	}
	// Where it is not sure that the value goes there, its shape must say so.
	if l.Confidence < detectors.High && (v.Loose || sure == perhaps) {
		return leak{}, false
	}
	return l, l.Confidence > 0
}

// declared returns where the constant of another package is declared that e
// names, if it names one.
func (t *tracer) declared(e ast.Expr) token.Pos {
	e = ast.Unparen(e)
	if sel, ok := e.(*ast.SelectorExpr); ok {
		e = sel.Sel
	}
	if c, ok := t.variable(e).(*types.Const); ok && c.Pkg() != t.pass.Pkg {
		return c.Pos()
	}
	return token.NoPos
}

// extend notes that a parameter, field or variable is a sink for the packages
// that import this one.
func (t *tracer) extend(u use, v flow.Value, hole types.Object, pair bool, exported map[types.Object]*takes) {
	if hole == nil || hole.Pkg() != t.pass.Pkg {
		return
	}
	obj, arg := hole, 0
	a := taken{Kind: u.kind, Form: u.form, Host: anyServer}
	if len(v.Parts) > 1 || pair {
		a.Form = plain // what stands before it is written here
	}
	if a.Pair = pair || u.pair; a.Pair && !u.anywhere {
		a.Kind = detectors.ServiceAPISecret
	}
	owner, index, isParam := t.flow.Parameter(hole)
	if isParam {
		obj, arg = owner, index
	}
	if obj == nil || !obj.Exported() {
		return
	}
	if !u.anywhere {
		address, sure := t.server(u, v)
		switch a.Host = t.hostParam(u, v, owner); {
		case sure == surely && address != "":
			a.Host = anyServer
		case a.Host == 0:
			return
		}
	}
	a.Arg = arg
	if exported[obj] == nil {
		exported[obj] = &takes{}
	}
	for _, have := range exported[obj].Args {
		if have.Arg == arg {
			return
		}
	}
	exported[obj].Args = append(exported[obj].Args, a)
}

// hostParam returns which parameter of the same function holds the address
// that the request goes to, from 1, or 0.
func (t *tracer) hostParam(u use, v flow.Value, fn types.Object) int {
	if fn == nil {
		return 0
	}
	for _, e := range t.destinations(u) {
		for _, a := range t.flow.ValuesWith(e, v) {
			if len(a.Parts) == 0 || a.Parts[0].Hole == nil {
				continue
			}
			if owner, index, ok := t.flow.Parameter(a.Parts[0].Hole); ok && owner == fn {
				return index + 1
			}
		}
	}
	return 0
}

// folded finds values that are put together and given a name that says what
// they are: no text shows the name and the value beside each other.
func (t *tracer) folded() []leak {
	var leaks []leak
	for name, e := range t.flow.Named {
		if _, literal := ast.Unparen(e).(*ast.BasicLit); literal || isOthersSecret(t.pass.TypesInfo.ObjectOf(name)) {
			continue
		}
		for _, v := range t.flow.Glance(e) {
			text, ok := v.Constant()
			if !ok || t.shaped(text).Confidence < detectors.High {
				continue
			}
			if c, ok := t.judgeNamed(name.Name, text, e); ok {
				leaks = append(leaks, leak{Credential: c, at: e, origin: t.flow.Origin(e), where: "is put together in " + name.Name, named: true})
				break
			}
		}
	}
	return leaks
}

// defaults finds values that the tag of a field gives it when the environment
// does not, where the name that tells what they are stands elsewhere in the tag.
func (t *tracer) defaults() []leak {
	var leaks []leak
	for tag, f := range t.flow.Tags {
		if t.shaped(f.Default).Confidence == 0 {
			continue // most defaults are ports and names
		}
		for _, name := range f.Names {
			if c, ok := t.judgeNamed(name, f.Default, tag); ok {
				leaks = append(leaks, leak{Credential: c, at: tag, where: "is the default of " + name, named: true})
				break
			}
		}
	}
	return leaks
}

// judgeNamed asks the detectors of texts about a value as if it stood beside
// its name, in the file that holds e.
func (t *tracer) judgeNamed(name, value string, e ast.Expr) (detectors.Credential, bool) {
	file := t.pass.Fset.File(e.Pos())
	body, err := readFile(t.pass, file.Name())
	if err != nil {
		return detectors.Credential{}, false
	}
	path := relative(t.pass, file.Name())
	line := detectors.Text{Path: path, Body: []byte(name + " = \"" + value + "\"\n")}
	found, _ := t.set.Find(line, detectors.Survey(detectors.Text{Path: path, Body: body}))
	i := slices.IndexFunc(found, func(c detectors.Credential) bool { return c.Confidence >= detectors.Medium })
	if i < 0 {
		return detectors.Credential{}, false
	}
	return found[i], true
}

// allowed reports whether a comment allows a leak: where it is handed over or
// where it is written.
func (l *leak) allowed(t *text, fset *token.FileSet) bool {
	for _, e := range []ast.Expr{l.at, l.origin} {
		if e == nil || fset.File(e.Pos()) != t.file {
			continue
		}
		start, end := t.file.Offset(e.Pos()), t.file.Offset(e.End())
		if bytes.Contains(t.body, []byte("authlete-scan:allow")) {
			if _, ok := detectors.Allowed(t.body, start, end, l.Kind); ok {
				return true
			}
		}
	}
	return false
}
