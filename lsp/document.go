package lsp

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/scan"
)

// A document is a text that the client has open.
type document struct {
	uri      string
	path     string // absolute; "" if it is none of the disk
	language string // as the client calls it
	version  int
	text     *text

	project *project
	name    string // its path below the directory of the project, with slashes; "" if it has none
	origin  scan.Origin
	left    string // why a walk would leave it out; "" if it would not

	stale   bool          // what was found is not, or not yet, that of the text
	busy    bool          // a goroutine looks at it
	cancel  func()        // stops it from looking on at what is stale; nil unless busy
	settled chan struct{} // closed when it is neither; made by check
	closed  bool
	found   analysis
	told    string // the ID of what the client was last told; "" if it was not
}

func newDocument(uri string, body []byte) *document {
	t := newText(body)
	return &document{uri: uri, path: pathOf(uri), text: t, found: analysis{text: t}}
}

func (s *server) didOpen(params json.RawMessage) error {
	var p didOpenParams
	if err := decode(params, &p); err != nil {
		return err
	}
	d := p.TextDocument
	if old := s.docs[d.URI]; old != nil {
		s.drop(old)
	}
	doc := newDocument(d.URI, []byte(d.Text))
	doc.language, doc.version = d.LanguageID, d.Version
	s.docs[d.URI] = doc
	s.place(doc)
	s.check(doc)
	s.neighboursChanged(doc)
	return nil
}

func (s *server) didChange(params json.RawMessage) error {
	var p didChangeParams
	if err := decode(params, &p); err != nil {
		return err
	}
	doc, err := s.document(p.TextDocument.URI)
	if err != nil {
		return err
	}
	t := doc.text
	for _, c := range p.ContentChanges {
		if c.Range == nil {
			t = newText([]byte(c.Text))
			continue
		}
		start, end := t.offset(c.Range.Start, s.client.encoding), t.offset(c.Range.End, s.client.encoding)
		t = t.edit(min(start, end), max(start, end), c.Text)
	}
	doc.text, doc.version = t, p.TextDocument.Version
	s.check(doc)
	s.neighboursChanged(doc)
	return nil
}

func (s *server) didSave(params json.RawMessage) error {
	var p didSaveParams
	if err := decode(params, &p); err != nil {
		return err
	}
	doc, err := s.document(p.TextDocument.URI)
	if err != nil {
		return err
	}
	if p.Text != nil && *p.Text != string(doc.text.body) {
		doc.text = newText([]byte(*p.Text))
	}
	s.check(doc)
	if doc.path != "" {
		s.changedOnDisk([]string{doc.path})
	}
	return nil
}

func (s *server) didClose(params json.RawMessage) error {
	var p didCloseParams
	if err := decode(params, &p); err != nil {
		return err
	}
	doc, err := s.document(p.TextDocument.URI)
	if err != nil {
		return err
	}
	s.drop(doc)
	return nil
}

// document returns an open document.
func (s *server) document(uri string) (*document, error) {
	if doc, ok := s.docs[uri]; ok {
		return doc, nil
	}
	return nil, &responseError{Code: codeInvalidParams, Message: fmt.Sprintf("%.200q is not open", uri)}
}

// drop forgets a document, and takes back what was said of it.
func (s *server) drop(doc *document) {
	doc.closed = true
	delete(s.docs, doc.uri)
	delete(doc.project.open, doc.name)
	if !s.client.pulls {
		s.notify("textDocument/publishDiagnostics", publishParams{URI: doc.uri, Diagnostics: []diagnostic{}})
	}
	s.neighboursChanged(doc)
}

// open returns the documents, in the order of their URIs.
func (s *server) open() []*document {
	docs := make([]*document, 0, len(s.docs))
	for _, doc := range s.docs {
		docs = append(docs, doc)
	}
	slices.SortFunc(docs, func(a, b *document) int { return strings.Compare(a.uri, b.uri) })
	return docs
}
