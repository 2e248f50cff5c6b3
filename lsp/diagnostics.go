package lsp

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

const source = "authlete-scan" // what diagnostics are said to come from

// tell tells a client that does not ask what was found in a document.
func (s *server) tell(doc *document) {
	if s.docs[doc.uri] != doc {
		return // somebody has asked for what is not open
	}
	items := s.diagnostics(doc)
	doc.told = doc.grade()
	if !s.client.pulls {
		version := doc.found.version
		s.notify("textDocument/publishDiagnostics", publishParams{doc.uri, &version, items})
	}
}

// grade says what is known of each secret of a document: what would be said of it
// but for the places.
func (doc *document) grade() string {
	var b strings.Builder
	for _, f := range doc.found.findings {
		for _, other := range doc.elsewhere(f.Fingerprint) {
			if detectors.CompareTelling(credential(other), credential(f)) < 0 {
				f = other
			}
		}
		fmt.Fprintln(&b, f.Fingerprint, f.Kind, f.Confidence)
	}
	return b.String()
}

func credential(f scan.Finding) detectors.Credential {
	return detectors.Credential{Kind: f.Kind, Confidence: f.Confidence}
}

// tellOthers tells anew what has changed for documents because of what was found,
// or is not any more, in others. That the same value stands at another place
// elsewhere is not worth it: it would be told at every keystroke.
func (s *server) tellOthers(about []scan.Finding) {
	prints := map[string]bool{}
	for _, f := range about {
		prints[f.Fingerprint] = true
	}
	concerned := func(f scan.Finding) bool { return prints[f.Fingerprint] }
	changed := false
	for _, doc := range s.open() {
		if !doc.busy && slices.ContainsFunc(doc.found.findings, concerned) && doc.grade() != doc.told {
			changed = true
			s.tell(doc)
		}
	}
	if changed {
		s.refresh()
	}
}

// diagnostics returns what is to be said of a document: one for each place where
// a secret stands in it.
func (s *server) diagnostics(doc *document) []diagnostic {
	all := []diagnostic{}
	for _, f := range s.secretsIn(doc) {
		all = append(all, s.diagnostic(doc, &f))
	}
	return all
}

// A sighting is a place in a document where the secret of a finding stands.
type sighting struct {
	*scan.Finding
	at         scan.Location
	start, end int // offsets in the text that was looked at
}

// whole reports whether what stands in t is the secret, and not what it was
// decoded of.
func (f *sighting) whole(t *text) bool {
	before, after, ok := f.Secret.Cut(string(t.body[f.start:f.end]))
	return ok && before == "" && after == ""
}

// secretsIn returns what is to be reported of a document, in its order.
func (s *server) secretsIn(doc *document) []sighting {
	var all []sighting
	for _, f := range s.settle(doc) {
		for _, l := range f.Locations {
			if l.Role == detectors.RoleSecret && l.Origin == doc.origin {
				start, end := doc.found.text.offsets(l)
				all = append(all, sighting{&f, l, start, end})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b sighting) int { return cmp.Compare(a.start, b.start) })
	return all
}

func (s *server) diagnostic(doc *document, f *sighting) diagnostic {
	info := f.Kind.Info()
	d := diagnostic{
		Range:           doc.found.text.span(f.start, f.end, s.client.encoding),
		Severity:        severityOf(f.Finding),
		Code:            string(f.Kind),
		CodeDescription: &codeDescription{info.URL},
		Source:          source,
		Message:         strings.Join(append([]string{info.Title + "."}, f.Evidence...), " "),
		Data:            &diagnosticData{f.Fingerprint},
	}
	if s.client.related {
		d.Related = s.related(doc, f)
	}
	return d
}

// severityOf is that of the finding, one step down if we are not sure.
func severityOf(f *scan.Finding) int {
	severity := severityInformation
	switch f.Severity {
	case detectors.SeverityCritical, detectors.SeverityHigh:
		severity = severityError
	case detectors.SeverityMedium:
		severity = severityWarning
	}
	if f.Confidence == detectors.Low {
		severity = min(severity+1, severityInformation)
	}
	return severity
}

// related returns where the other parts of a credential stand, and the secret
// itself once more.
func (s *server) related(doc *document, f *sighting) []related {
	var all []related
	for _, l := range f.Locations {
		switch at, ok := s.locate(doc, l); {
		case l == f.at, !ok:
		case len(all) == maxRelated:
			return all
		default:
			all = append(all, related{at, partName(l.Role)})
		}
	}
	return all
}

const maxRelated = 20 // places that are shown beside one

// locate returns a location as the client knows it: in the document itself, in
// another one that is open, or in a file.
func (s *server) locate(doc *document, l scan.Location) (location, bool) {
	in := doc
	if l.Origin != doc.origin {
		var err error
		if in, err = s.read(filepath.Join(doc.project.dir, filepath.FromSlash(l.Origin.Path))); err != nil {
			return location{}, false // it was there when it was scanned
		}
	}
	t := in.text
	if s.docs[in.uri] == in {
		t = in.found.text
	}
	if t == nil {
		return location{}, false
	}
	start, end := t.offsets(l)
	return location{in.uri, t.span(start, end, s.client.encoding)}, true
}

func partName(r detectors.Role) string {
	switch r {
	case detectors.RoleKey:
		return "the key that goes with it"
	case detectors.RoleHost:
		return "the server that it is for"
	case detectors.RoleServiceID:
		return "the service that it opens"
	}
	return "the same value once more"
}
