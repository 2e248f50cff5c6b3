package analyzer

import (
	"bytes"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/authlete/authlete-scan/detectors"
)

// A text is one file of the package as bytes.
type text struct {
	name string // as the driver calls it
	body []byte
	file *token.File
	goes bool // whether it is part of the package, and not only beside it
}

// texts reads all files of the package: those that are compiled, those that
// build constraints leave out, and those that are no Go.
func texts(pass *analysis.Pass) ([]*text, error) {
	var all []*text
	for _, f := range pass.Files {
		file := pass.Fset.File(f.FileStart)
		body, err := readFile(pass, file.Name())
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", file.Name(), err)
		}
		t := &text{name: file.Name(), body: body}
		if len(body) == file.Size() { // else it has changed since it was parsed, and its positions with it
			t.file, t.goes = file, true
		}
		all = append(all, t)
	}
	for _, name := range slices.Concat(pass.IgnoredFiles, pass.OtherFiles) {
		body, err := readFile(pass, name)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		all = append(all, &text{name: name, body: detectors.Decode(body)})
	}
	return all, nil
}

// readFile reads a file as the driver of the pass has it. That of rules_go says
// nothing of files.
func readFile(pass *analysis.Pass, name string) ([]byte, error) {
	if pass.ReadFile == nil {
		return os.ReadFile(name)
	}
	return pass.ReadFile(name)
}

// pos returns the position of an offset. A file that the driver has not parsed
// is made known to fset first.
func (t *text) pos(fset *token.FileSet, offset int) token.Pos {
	if t.file == nil {
		t.file = fset.AddFile(t.name, -1, len(t.body))
		t.file.SetLinesForContent(t.body)
	}
	return t.file.Pos(offset)
}

// namesAuthlete reports whether the line that a span begins in does.
func (t *text) namesAuthlete(s detectors.Span) bool {
	start := bytes.LastIndexByte(t.body[:s.Start], '\n') + 1
	return bytes.Contains(bytes.ToLower(t.body[start:s.Start]), []byte("authlete"))
}

// A sighting is one credential as one text shows it.
type sighting struct {
	detectors.Credential
	text *text
}

// sightings looks at the texts as the command line does: those that hold a
// value which their own text does not settle are read again together with
// what the others say.
func sightings(pass *analysis.Pass, set *detectors.Set, all []*text) []sighting {
	var seen []sighting
	for i, t := range all {
		in := detectors.Text{Path: relative(pass, t.name), Body: t.body}
		found, unsettled := set.Find(in)
		if unsettled && len(all) > 1 {
			found, _ = set.Find(in, neighbours(all, i)...)
		}
		for _, c := range found {
			seen = append(seen, sighting{c, t})
		}
	}
	return seen
}

func neighbours(all []*text, of int) []detectors.Facts {
	var facts []detectors.Facts
	for i, t := range all {
		if i != of {
			facts = append(facts, detectors.Survey(detectors.Text{Path: filepath.Base(t.name), Body: t.body}))
		}
	}
	return facts
}

// relative returns the path of a file of the package in its module: the names
// of the directories above it say nothing about what it holds.
func relative(pass *analysis.Pass, name string) string {
	if pass.Pkg == nil { // for who loads no types
		return filepath.Base(name)
	}
	path := strings.TrimSuffix(pass.Pkg.Path(), "_test")
	if pass.Module != nil && pass.Module.Path != "" {
		path = strings.TrimPrefix(strings.TrimPrefix(path, pass.Module.Path), "/")
	}
	if path == "" || path == "command-line-arguments" {
		return filepath.Base(name)
	}
	return path + "/" + filepath.Base(name)
}

// settle makes all sightings of one secret agree on what it is: the one that
// says most speaks for the others. It drops those that are not to be reported.
func (o *Options) settle(seen []sighting, least detectors.Confidence) []sighting {
	best := map[string]detectors.Credential{}
	for _, s := range seen {
		print := s.Secret.Fingerprint()
		if b, ok := best[print]; !s.Allowed && (!ok || detectors.CompareTelling(s.Credential, b) < 0) {
			best[print] = s.Credential
		}
	}
	var kept []sighting
	for _, s := range seen {
		b, ok := best[s.Secret.Fingerprint()]
		if s.Allowed || !ok || b.Confidence < least || b.Sample && !o.Samples {
			continue
		}
		s.Kind, s.Confidence = b.Kind, b.Confidence
		kept = append(kept, s)
	}
	return kept
}

// isGenerated reports whether a tool has written the file from another one, so
// that a change to it would be lost.
func (t *text) isGenerated() bool {
	head := t.body[:min(len(t.body), 2000)]
	return bytes.Contains(head, []byte("\n//line ")) || bytes.HasPrefix(head, []byte("//line ")) || bytes.Contains(head, []byte("DO NOT EDIT"))
}
