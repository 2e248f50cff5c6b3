package analyzer

import (
	"cmp"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// A reporter makes diagnostics of what was found, and reports them in the order
// of the source.
type reporter struct {
	pass        *analysis.Pass
	texts       []*text
	diagnostics []analysis.Diagnostic
}

// sighting reports what stands in a text.
func (r *reporter) sighting(s sighting) {
	secret := s.Spans[0]
	d := analysis.Diagnostic{
		Pos:      s.text.pos(r.pass.Fset, secret.Start),
		End:      s.text.pos(r.pass.Fset, secret.End),
		Category: string(s.Kind),
		URL:      s.Kind.Info().URL,
	}
	f := r.fixer(s.text, s.Kind)
	d.Message = message(s.Kind, "in the source", f.name())
	d.SuggestedFixes = f.replaceAt(d.Pos, d.End, s.Secret)
	r.diagnostics = append(r.diagnostics, d)
}

// leak reports what reaches a sink.
func (r *reporter) leak(l leak) {
	d := analysis.Diagnostic{
		Pos:      l.at.Pos(),
		End:      l.at.End(),
		Category: string(l.Kind),
		URL:      l.Kind.Info().URL,
	}
	f := r.fixer(r.textAt(l), l.Kind)
	where := l.where
	if l.place != "" {
		where = "of " + l.place + " " + where
	}
	d.Message = message(l.Kind, where, f.name())
	if l.origin != nil {
		d.SuggestedFixes = f.replaceExpr(l.origin, l.Secret)
		if r.pass.Fset.Position(l.origin.Pos()).Line != r.pass.Fset.Position(l.at.Pos()).Line || r.pass.Fset.File(l.origin.Pos()) != r.pass.Fset.File(l.at.Pos()) {
			d.Related = []analysis.RelatedInformation{{Pos: l.origin.Pos(), End: l.origin.End(), Message: "the value is written here"}}
		}
	}
	if l.declared.IsValid() {
		d.Related = []analysis.RelatedInformation{{Pos: l.declared, Message: "the value is written here"}}
	}
	r.diagnostics = append(r.diagnostics, d)
}

// textAt returns the text that a value is written in, or where it is handed
// over.
func (r *reporter) textAt(l leak) *text {
	e := l.at
	if l.origin != nil {
		e = l.origin
	}
	file := r.pass.Fset.File(e.Pos())
	for _, t := range r.texts {
		if t.goes && t.file == file {
			return t
		}
	}
	return nil
}

func (r *reporter) allowed(l leak) bool {
	return slices.ContainsFunc(r.texts, func(t *text) bool { return t.goes && l.allowed(t, r.pass.Fset) })
}

func (r *reporter) flush() {
	slices.SortStableFunc(r.diagnostics, func(a, b analysis.Diagnostic) int { return cmp.Compare(a.Pos, b.Pos) })
	for _, d := range r.diagnostics {
		r.pass.Report(d)
	}
}
