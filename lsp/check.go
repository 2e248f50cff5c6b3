package lsp

import (
	"bytes"
	"context"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// A project is the [Project] of a directory.
type project struct {
	*Project
	dir string // "" for texts that are not on the disk
}

// An analysis is what was found in one state of a document.
type analysis struct {
	version  int
	text     *text
	findings []scan.Finding // whatever their confidence
	curious  bool           // the texts beside it were asked
}

// place finds out by which project a document is scanned, and whether a walk
// would leave it out.
func (s *server) place(doc *document) {
	dir := s.directory(doc.path)
	doc.project = s.projectOf(dir)
	doc.name, doc.left = "", ""
	switch {
	case doc.path == "":
		_, rest, _ := strings.Cut(doc.uri, ":")
		if base := path.Base(rest); strings.Contains(base, ".") {
			doc.name = base
		}
	case dir != "":
		if rel, err := filepath.Rel(dir, doc.path); err == nil {
			doc.name = filepath.ToSlash(rel)
		}
		doc.left = doc.project.Files(nil).Left(doc.name)
	}
}

// directory returns the innermost folder of the workspace that holds a file,
// else the directory of the file itself.
func (s *server) directory(file string) string {
	if file == "" {
		return ""
	}
	best := ""
	for _, dir := range s.folders {
		if rel, err := filepath.Rel(dir, file); err == nil && filepath.IsLocal(rel) && len(dir) > len(best) {
			best = dir
		}
	}
	if best == "" {
		best = filepath.Dir(file)
	}
	return best
}

// projectOf returns the project of a directory. What is wrong with it, and what
// it switches off, is shown when it is opened.
func (s *server) projectOf(dir string) *project {
	if p, ok := s.projects[dir]; ok {
		return p
	}
	opened, err := s.options.Open(dir, s.settings)
	if err != nil {
		s.show(messageError, source+": "+err.Error())
	}
	for _, note := range opened.Notes {
		s.show(messageWarning, source+": "+note)
	}
	p := &project{opened, dir}
	s.projects[dir] = p
	return p
}

// check has the present state of a document looked at. While one state is looked
// at, later ones wait, and only the last of them gets its turn: so a change is
// never kept waiting for nothing, and no work is done for states that are gone.
func (s *server) check(doc *document) {
	doc.stale = true
	if doc.busy {
		return
	}
	doc.busy, doc.settled = true, make(chan struct{})
	s.work.Go(func() { s.look(doc) })
}

// look looks at the states of a document until it has seen the last one.
func (s *server) look(doc *document) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for doc.stale && !doc.closed && s.ctx.Err() == nil {
		doc.stale = false
		t, version, p, left := doc.text, doc.version, doc.project, doc.left
		in := s.view(doc)
		s.mu.Unlock()
		found := analysis{version: version, text: t}
		if left == "" {
			found.findings, found.curious = p.find(s.ctx, in)
		}
		s.mu.Lock()
		doc.found = found
	}
	doc.busy = false
	close(doc.settled)
	if !doc.closed {
		s.tell(doc)
	}
}

// view returns a document as a walk of its project would see it, with what is
// open beside it.
func (s *server) view(doc *document) scan.Text {
	if doc.path == "" {
		return scan.Text{Origin: scan.Origin{Path: doc.name}, Body: doc.text.body}
	}
	return doc.project.Files(s.bodies(doc.project)).Text(doc.name, doc.text.body)
}

// bodies returns what is open of a project.
func (s *server) bodies(p *project) map[string][]byte {
	bodies := map[string][]byte{}
	for _, doc := range s.docs {
		if doc.project == p && doc.path != "" {
			bodies[doc.name] = doc.text.body
		}
	}
	return bodies
}

// find looks at one text, and reports also whether the texts beside it were
// asked.
func (p *project) find(ctx context.Context, t scan.Text) (findings []scan.Finding, curious bool) {
	o := p.Scan
	o.MinConfidence, o.Samples = detectors.Low, true
	if beside := t.Siblings; beside != nil {
		t.Siblings = func(visit func(scan.Sibling)) {
			curious = true
			beside(visit)
		}
	}
	result, err := scan.New(o).Run(ctx, single(t))
	if err != nil {
		return nil, curious // the session has ended
	}
	return result.Findings, curious
}

// single is the source of one text.
type single scan.Text

// Texts pushes the text whole, or as a file of its size is read: in pieces.
func (t single) Texts(ctx context.Context, _ int, s *scan.Scanner) error {
	if len(t.Body) <= scan.MaxWhole {
		if s.Worth(t.Body) {
			s.Visit(scan.Text(t))
		}
		return nil
	}
	_, err := new(scan.Cutter).Cut(bytes.NewReader(t.Body), func(body []byte, start scan.Position) error {
		piece := scan.Text(t)
		piece.Body, piece.Start = body, start
		if s.Worth(body) {
			s.Visit(piece)
		}
		return ctx.Err()
	})
	return err
}

// settle returns the findings of a document that are to be reported.
func (s *server) settle(doc *document) []scan.Finding {
	o := doc.project.Scan
	findings := slices.DeleteFunc(slices.Clone(doc.found.findings), func(f scan.Finding) bool {
		return f.Confidence < o.MinConfidence || f.Sample && !o.Samples
	})
	return doc.project.Settle(scan.Result{Findings: findings}).Findings
}

// neighboursChanged looks again at the documents in the directory of one that
// has changed, if what they hold depends on what is beside them.
func (s *server) neighboursChanged(doc *document) {
	for _, other := range s.docs {
		if other != doc && other.found.curious && other.path != "" && filepath.Dir(other.path) == filepath.Dir(doc.path) {
			s.check(other)
		}
	}
}

// wait returns once the present state of a document was looked at.
func (s *server) wait(ctx context.Context, doc *document) error {
	s.mu.Lock()
	settled := doc.settled
	s.mu.Unlock()
	select {
	case <-settled:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
