package lsp

import (
	"bytes"
	"context"
	"fmt"
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
	dir      string               // "" for texts that are not on the disk
	open     map[string]*document // what the client has open of its files, by name
	walked   *walked              // nil if it was not walked
	changed  bool                 // since it was walked
	problems []scan.Problem       // that the user knows of
}

// bodies returns what is open.
func (p *project) bodies() map[string][]byte {
	bodies := make(map[string][]byte, len(p.open))
	for name, doc := range p.open {
		bodies[name] = doc.text.body
	}
	return bodies
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
	left := doc.left
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
		if s.docs[doc.uri] == doc {
			doc.project.open[doc.name] = doc
		}
	}
	doc.origin = s.view(doc).Origin
	if doc.left != "" && doc.left != left {
		s.log(messageLog, fmt.Sprintf("%s is left alone: %s", doc.path, doc.left))
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
	notes := opened.Notes
	if err != nil {
		notes = append(slices.Clone(notes), err.Error())
	}
	if !slices.Equal(notes, s.notes[dir]) {
		for _, note := range notes {
			s.show(messageWarning, source+": "+note)
		}
		s.notes[dir] = notes
	}
	p := &project{Project: opened, dir: dir, open: map[string]*document{}}
	s.projects[dir] = p
	return p
}

// check has the present state of a document looked at. While one state is looked
// at, later ones wait, and only the last of them gets its turn: so a change is
// never kept waiting for nothing. The scan of a state that is gone ends with the
// piece of the text that it is at.
func (s *server) check(doc *document) {
	doc.stale = true
	if doc.busy {
		doc.cancel()
		return
	}
	doc.busy, doc.cancel, doc.settled = true, func() {}, make(chan struct{})
	s.work.Go(func() { s.look(doc) })
}

// look looks at the states of a document until it has seen the last one.
func (s *server) look(doc *document) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var about []scan.Finding // what is, or was, known of the document
	for doc.stale && !doc.closed && s.ctx.Err() == nil {
		doc.stale = false
		t, version, p, left := doc.text, doc.version, doc.project, doc.left
		in := s.view(doc)
		var ctx context.Context
		ctx, doc.cancel = context.WithCancel(s.ctx)
		s.mu.Unlock()
		found := analysis{version: version, text: t}
		var err error
		if left == "" {
			found.findings, found.curious, err = p.find(ctx, in)
		}
		s.mu.Lock()
		doc.cancel()
		if err == nil { // else the text is stale, or the session has ended
			about = append(append(about, doc.found.findings...), found.findings...)
			doc.found = found
		}
	}
	doc.busy = false
	close(doc.settled)
	if !doc.closed {
		s.tell(doc)
		s.tellOthers(about)
	}
}

// view returns a document as a walk of its project would see it, with what is
// open beside it.
func (s *server) view(doc *document) scan.Text {
	if doc.path == "" {
		return scan.Text{Origin: scan.Origin{Path: doc.name}, Body: doc.text.body}
	}
	return doc.project.Files(doc.project.bodies()).Text(doc.name, doc.text.body)
}

// find looks at one text, and reports also whether the texts beside it were
// asked. The error is that of ctx.
func (p *project) find(ctx context.Context, t scan.Text) (findings []scan.Finding, curious bool, err error) {
	o := p.Scan
	o.MinConfidence, o.Samples, o.Apart = detectors.Low, true, true
	if beside := t.Siblings; beside != nil {
		t.Siblings = func(visit func(scan.Sibling)) {
			curious = true
			beside(visit)
		}
	}
	result, err := scan.New(o).Run(ctx, single(t))
	return result.Findings, curious, err
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

// settle returns the findings of a document that are to be reported: each as
// all that is known of the folder says it together.
func (s *server) settle(doc *document) []scan.Finding {
	if len(doc.found.findings) == 0 {
		return nil
	}
	all, seen := slices.Clone(doc.found.findings), map[string]bool{}
	for _, f := range doc.found.findings {
		if !seen[f.Fingerprint] {
			seen[f.Fingerprint] = true
			all = append(all, doc.elsewhere(f.Fingerprint)...)
		}
	}
	p := doc.project
	return p.Settle(scan.Result{Findings: scan.Join(all, p.Scan)}).Findings
}

// elsewhere returns what is known of a secret by the other texts of the project.
func (doc *document) elsewhere(fingerprint string) []scan.Finding {
	p := doc.project
	if doc.path == "" {
		return nil
	}
	var all []scan.Finding
	if p.walked != nil {
		for _, f := range p.walked.about[fingerprint] {
			if name := f.Primary().Origin.Path; name != doc.name && p.open[name] == nil {
				all = append(all, f)
			}
		}
	}
	for name, other := range p.open {
		if name == doc.name {
			continue
		}
		for _, f := range other.found.findings {
			if f.Fingerprint == fingerprint {
				all = append(all, f)
			}
		}
	}
	return all
}

// neighboursChanged looks again at the documents in the directory of one that
// has changed, if what they hold depends on what is beside them.
func (s *server) neighboursChanged(doc *document) {
	if doc.path == "" {
		return
	}
	s.outdated(doc.path)
	for _, other := range s.docs {
		if other != doc && other.found.curious && other.path != "" && filepath.Dir(other.path) == filepath.Dir(doc.path) {
			s.check(other)
		}
	}
}

// settled is the reply that is found out, under the lock, once the present state
// of a document was looked at.
func (s *server) settled(doc *document, answer func() (any, error)) reply {
	return reply{later: func(ctx context.Context) (any, error) {
		if err := s.wait(ctx, doc); err != nil {
			return nil, err
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		return answer()
	}}
}

// wait returns once the present state of a document was looked at.
func (s *server) wait(ctx context.Context, doc *document) error {
	s.mu.Lock()
	settled := doc.settled
	s.mu.Unlock()
	select {
	case <-settled:
		return ctx.Err()
	case <-ctx.Done():
		return ctx.Err()
	}
}
