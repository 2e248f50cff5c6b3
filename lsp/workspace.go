package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"time"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

type (
	workspaceParams struct {
		PreviousResultIDs []struct {
			URI   string `json:"uri"`
			Value string `json:"value"`
		} `json:"previousResultIds"`
		WorkDoneToken      progressToken `json:"workDoneToken"`
		PartialResultToken progressToken `json:"partialResultToken"`
	}
	workspaceReport struct {
		Items []workspaceItem `json:"items"`
	}
	workspaceItem struct {
		documentReport
		URI     string `json:"uri"`
		Version *int   `json:"version"`
	}
)

// A walked is what the last walk of a folder has found: apart, and whatever its
// confidence.
type walked struct {
	in    map[string][]scan.Finding // by file
	about map[string][]scan.Finding // by fingerprint
	ended time.Time
	took  time.Duration
}

// walkedOf leaves out what is in a folder of its own within the folder.
func (s *server) walkedOf(p *project, findings []scan.Finding) *walked {
	w := &walked{in: map[string][]scan.Finding{}, about: map[string][]scan.Finding{}}
	for _, f := range findings {
		name := f.Primary().Origin.Path
		if s.directory(filepath.Join(p.dir, filepath.FromSlash(name))) == p.dir {
			w.in[name] = append(w.in[name], f)
			w.about[f.Fingerprint] = append(w.about[f.Fingerprint], f)
		}
	}
	return w
}

const (
	// A client may ask for walks all the time; nine tenths of it we rest. If that
	// is too long to wait for, the answer is what was known before.
	restFactor = 9
	maxRest    = 10 * time.Second

	partialSize = 100 // reports that are sent at once
)

// workspaceDiagnostic answers with what is in all files of all folders. The
// folders are walked again only if something has changed there.
func (s *server) workspaceDiagnostic(params json.RawMessage) (reply, error) {
	var p workspaceParams
	if err := decode(params, &p); err != nil {
		return reply{}, err
	}
	previous := map[string]string{}
	for _, r := range p.PreviousResultIDs {
		previous[r.URI] = r.Value
	}
	return reply{later: func(ctx context.Context) (any, error) {
		items := []workspaceItem{}
		for _, dir := range s.workspace() {
			if err := s.walk(ctx, dir, p.WorkDoneToken); err != nil {
				return nil, err
			}
		}
		for _, doc := range s.opened() {
			if err := s.wait(ctx, doc); err != nil {
				return nil, err
			}
		}
		s.mu.Lock()
		items = append(items, s.reports(previous)...)
		s.mu.Unlock()
		if p.PartialResultToken == nil {
			return workspaceReport{items}, nil
		}
		for part := range slices.Chunk(items, partialSize) {
			s.notify("$/progress", progressParams{p.PartialResultToken, workspaceReport{part}})
		}
		return workspaceReport{[]workspaceItem{}}, nil
	}}, nil
}

func (s *server) workspace() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.folders)
}

func (s *server) opened() []*document {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.open()
}

// walk has the files of a folder looked at, unless what is known is still true, or
// was so a short while ago.
func (s *server) walk(ctx context.Context, dir string, progress progressToken) error {
	select { // one walk at a time: a second one would only find the same
	case s.walking <- struct{}{}:
		defer func() { <-s.walking }()
	case <-ctx.Done():
		return ctx.Err()
	}
	p, files, err := s.due(ctx, dir)
	if files == nil {
		return err
	}
	o := p.Scan
	o.MinConfidence, o.Samples, o.Apart = detectors.Low, true, true
	scanner := scan.New(o)
	stop := s.follow(progress, dir, scanner.Progress())
	began := time.Now()
	result, err := scanner.Run(ctx, files)
	stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		p.changed = true
		return ctx.Err()
	}
	var before []scan.Finding
	if p.walked != nil {
		before = slices.Concat(slices.Collect(maps.Values(p.walked.in))...)
	}
	p.walked = s.walkedOf(p, result.Findings)
	p.walked.ended, p.walked.took = time.Now(), time.Since(began)
	s.complain(p, result.Summary.Problems, err)
	s.tellOthers(append(before, result.Findings...))
	return nil
}

// due returns the files of a folder once it is time to walk it, and none if that
// is not to be done.
func (s *server) due(ctx context.Context, dir string) (*project, Files, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p := s.projectOf(dir)
	if p.walked != nil && !p.changed {
		return nil, nil, nil
	}
	if p.walked != nil {
		rest := time.Until(p.walked.ended.Add(restFactor * p.walked.took))
		if rest > maxRest {
			return nil, nil, nil
		}
		s.mu.Unlock()
		err := sleep(ctx, rest)
		s.mu.Lock()
		if err != nil {
			return nil, nil, err
		}
		p = s.projectOf(dir) // it may have been opened anew
	}
	p.changed = !s.client.watches // without news from the disk everything may have changed
	return p, p.Files(p.bodies()), nil
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// complain says what could not be read, when that has changed.
func (s *server) complain(p *project, problems []scan.Problem, err error) {
	if err != nil {
		problems = append(problems, scan.Problem{Path: p.dir, Reason: err.Error()})
	}
	if slices.Equal(problems, p.problems) {
		return
	}
	p.problems = problems
	for _, problem := range problems {
		s.log(messageWarning, fmt.Sprintf("not scanned: %s: %s", problem.Path, problem.Reason))
	}
	if len(problems) > 0 {
		s.show(messageWarning, fmt.Sprintf("%s: the scan of %s is incomplete: %d files or directories could not be read; the log has them", source, p.dir, len(problems)))
	}
}

// reports returns what is to be said of all documents and of the files that the
// walks have found something in.
func (s *server) reports(previous map[string]string) []workspaceItem {
	items := map[string]workspaceItem{}
	for _, doc := range s.docs {
		version := doc.found.version
		items[doc.uri] = workspaceItem{report(s.diagnostics(doc), previous[doc.uri]), doc.uri, &version}
	}
	for _, dir := range s.folders {
		p := s.projectOf(dir)
		if p.walked == nil {
			continue
		}
		for name, found := range p.walked.in {
			if p.open[name] != nil {
				continue
			}
			path := filepath.Join(dir, filepath.FromSlash(name))
			if marked := s.saved(p, name, path, found); len(marked) > 0 {
				uri := uriOf(path)
				items[uri] = workspaceItem{report(marked, previous[uri]), uri, nil}
			}
		}
	}
	for uri, id := range previous { // what there was, and is not any more
		if _, still := items[uri]; !still {
			items[uri] = workspaceItem{report([]diagnostic{}, id), uri, nil}
		}
	}
	var sorted []workspaceItem
	for _, uri := range slices.Sorted(maps.Keys(items)) {
		sorted = append(sorted, items[uri])
	}
	return sorted
}

// saved returns the diagnostics of a file that is not open.
func (s *server) saved(p *project, name, path string, found []scan.Finding) []diagnostic {
	body, err := readFile(path)
	if err != nil {
		return []diagnostic{} // it is gone; the next walk will say so
	}
	doc := newDocument(uriOf(path), detectors.Decode(body))
	doc.project, doc.name = p, name
	doc.origin = found[0].Primary().Origin
	doc.found = analysis{text: doc.text, findings: found}
	return s.diagnostics(doc)
}
