package lsp

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

const source = "authlete-scan" // what diagnostics are said to come from

func compareStrings(a, b string) int { return strings.Compare(a, b) }

// tell tells a client that does not ask what was found in a document.
func (s *server) tell(doc *document) {
	if s.client.pulls || s.docs[doc.uri] != doc {
		return
	}
	version := doc.found.version
	s.notify("textDocument/publishDiagnostics", publishParams{doc.uri, &version, s.diagnostics(doc)})
}

// diagnostics returns what is to be said of a document: one for each place where
// a secret stands in it.
func (s *server) diagnostics(doc *document) []diagnostic {
	all := []diagnostic{}
	for _, f := range s.settle(doc) {
		for _, l := range f.Locations {
			if l.Role == detectors.RoleSecret && l.Origin.Path == s.view(doc).Origin.Path {
				all = append(all, s.diagnostic(doc, &f, l))
			}
		}
	}
	return all
}

func (s *server) diagnostic(doc *document, f *scan.Finding, at scan.Location) diagnostic {
	info := f.Kind.Info()
	d := diagnostic{
		Range:           doc.found.text.rangeOf(at, s.client.encoding),
		Severity:        severityOf(f),
		Code:            string(f.Kind),
		CodeDescription: &codeDescription{info.URL},
		Source:          source,
		Message:         strings.Join(append([]string{info.Title + "."}, f.Evidence...), " "),
		Data:            &diagnosticData{f.Fingerprint},
	}
	if s.client.related {
		d.Related = s.related(doc, f, at)
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
func (s *server) related(doc *document, f *scan.Finding, at scan.Location) []related {
	var all []related
	for _, l := range f.Locations {
		if l == at {
			continue
		}
		all = append(all, related{location{doc.uri, doc.found.text.rangeOf(l, s.client.encoding)}, partName(l.Role)})
	}
	return all
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

// rangeOf returns the place of a location in the text that it was found in.
func (t *text) rangeOf(l scan.Location, e encoding) span {
	return t.span(t.offsetOf(l.Start), t.offsetOf(l.End), e)
}

// offsetOf returns the offset of a position of the scanner, whose lines end with
// \n and nothing else, and whose columns are characters.
func (t *text) offsetOf(p scan.Position) int {
	i := 0
	for line := 1; line < p.Line; line++ {
		n := bytes.IndexByte(t.body[i:], '\n')
		if n < 0 {
			break
		}
		i += n + 1
	}
	for column := 1; column < p.Column && i < len(t.body); column++ {
		_, size := utf8.DecodeRune(t.body[i:])
		i += size
	}
	return i
}
