package lsp

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
)

type (
	// A workspaceEdit changes several documents. Clients that know versions and
	// new files get the changes one after the other, the others by document.
	workspaceEdit struct {
		Changes         map[string][]textEdit `json:"changes,omitempty"`
		DocumentChanges []any                 `json:"documentChanges,omitempty"` // documentEdit or createFile
	}
	documentEdit struct {
		TextDocument versionedDocument `json:"textDocument"`
		Edits        []textEdit        `json:"edits"`
	}
	createFile struct {
		Kind    string        `json:"kind"`
		URI     string        `json:"uri"`
		Options createOptions `json:"options"`
	}
	createOptions struct {
		IgnoreIfExists bool `json:"ignoreIfExists"`
	}
)

// An editor puts an edit together in the words that a client understands. After
// something that the client cannot do, there is none.
type editor struct {
	s *server
	workspaceEdit
	failed bool
}

func (s *server) edit() *editor { return &editor{s: s} }

// in adds changes to a document and returns what there is so far.
func (e *editor) in(doc *document, t *text, changes []change) *workspaceEdit {
	edits := make([]textEdit, 0, len(changes))
	for _, c := range changes {
		edits = append(edits, textEdit{t.span(c.start, c.end, e.s.client.encoding), c.text})
	}
	var version *int
	if e.s.docs[doc.uri] == doc {
		version = &doc.found.version
	}
	return e.add(doc.uri, version, edits)
}

func (e *editor) add(uri string, version *int, edits []textEdit) *workspaceEdit {
	if e.s.client.documentChanges {
		e.DocumentChanges = append(e.DocumentChanges, documentEdit{versionedDocument{uri, version}, edits})
	} else {
		if e.Changes == nil {
			e.Changes = map[string][]textEdit{}
		}
		e.Changes[uri] = append(e.Changes[uri], edits...)
	}
	return e.done()
}

func (e *editor) done() *workspaceEdit {
	if e.failed {
		return nil
	}
	return &e.workspaceEdit
}

// appendLine adds a line at the end of the file at a path, which is made if it
// does not exist. If the file has the line already, nothing is to be done.
func (e *editor) appendLine(path, line string) *workspaceEdit {
	doc, err := e.s.read(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && e.s.client.creates:
		e.DocumentChanges = append(e.DocumentChanges, createFile{"create", uriOf(path), createOptions{true}})
		return e.add(uriOf(path), nil, []textEdit{{span{}, line + "\n"}})
	case err != nil:
		e.failed = true
		return nil
	}
	t := doc.text
	if hasLine(t, line) {
		return e.done()
	}
	if n := len(t.body); n > 0 && t.starts[len(t.starts)-1] != n {
		line = "\n" + line
	}
	at := len(t.body)
	end := t.position(at, e.s.client.encoding)
	var version *int
	if e.s.docs[doc.uri] == doc {
		version = &doc.version
	}
	return e.add(doc.uri, version, []textEdit{{span{end, end}, line + "\n"}})
}

func hasLine(t *text, line string) bool {
	for l := range strings.Lines(string(t.body)) {
		if strings.TrimSpace(l) == line {
			return true
		}
	}
	return false
}

// readFile reads a regular file: devices and pipes have no end.
func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err == nil && !info.Mode().IsRegular() {
		err = errors.New("not a regular file")
	}
	if err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

// read returns the document at a path: what the client has open, else what the
// disk has.
func (s *server) read(path string) (*document, error) {
	for _, doc := range s.docs {
		if doc.path != "" && doc.path == filepath.Clean(path) {
			return doc, nil
		}
	}
	body, err := readFile(path)
	if err != nil {
		return nil, err
	}
	return newDocument(uriOf(path), detectors.Decode(body)), nil
}
