package lsp

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/authlete/authlete-scan/detectors"
)

// The kinds of a report about a document.
const (
	reportFull      = "full"
	reportUnchanged = "unchanged"
)

// A documentReport answers a client that asks for diagnostics.
type documentReport struct {
	Kind     string       `json:"kind"`
	ResultID string       `json:"resultId"`
	Items    []diagnostic `json:"items,omitzero"` // of a full report; not nil there
}

// report returns what is new to a client that knows the result previous.
func report(items []diagnostic, previous string) documentReport {
	id := resultID(items)
	if id == previous {
		return documentReport{Kind: reportUnchanged, ResultID: id}
	}
	return documentReport{reportFull, id, items}
}

// resultID names diagnostics: the same ID, the same diagnostics.
func resultID(items []diagnostic) string {
	sum := sha256.Sum256(encode(items))
	return hex.EncodeToString(sum[:8])
}

func (s *server) documentDiagnostic(params json.RawMessage) (reply, error) {
	var p struct {
		TextDocument     textDocument `json:"textDocument"`
		PreviousResultID string       `json:"previousResultId"`
	}
	if err := decode(params, &p); err != nil {
		return reply{}, err
	}
	doc, err := s.openOrSaved(p.TextDocument.URI)
	if err != nil {
		return reply{}, err
	}
	return s.settled(doc, func() (any, error) {
		return report(s.diagnostics(doc), p.PreviousResultID), nil
	}), nil
}

// openOrSaved returns an open document, or else what the disk has, as a document
// that is looked at but not kept.
func (s *server) openOrSaved(uri string) (*document, error) {
	if doc, ok := s.docs[uri]; ok {
		return doc, nil
	}
	path := pathOf(uri)
	if path == "" {
		return s.document(uri)
	}
	body, err := readFile(path)
	if err != nil {
		return nil, &responseError{Code: codeInvalidParams, Message: fmt.Sprintf("reading a document that is not open: %v", err)}
	}
	doc := newDocument(uri, detectors.Decode(body))
	s.place(doc)
	s.check(doc)
	return doc, nil
}
