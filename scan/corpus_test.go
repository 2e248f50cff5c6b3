package scan_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// corpora are the labelled corpora: the one that the detectors were written
// with, and those whose authors had not seen them.
var corpora = []struct {
	dir    string
	recall float64
	kind   float64 // the least part of the hits whose kind is that of the label
	high   bool    // whether every label of high confidence must be hit
}{
	{"../testdata/blind", 0.98, 0.95, false},
	{"../testdata/code", 0.98, 0.88, false},
	{"../testdata/corpus", 0.98, 0.95, true},
	{"../testdata/field", 0.98, 0.88, false},
	{"../testdata/holdout", 0.98, 0.88, false}, // its labels call a token beside a service ID that of the service
	{"../testdata/lookalikes", 0.96, 0.88, false},
	{"../testdata/mixed", 0.98, 0.88, false},
	{"../testdata/operations", 0.95, 0.88, false}, // with chats, and variables that another file uses
}

// A label says that the secret half of a credential stands somewhere in the
// corpus. See testdata/README.md.
type label struct {
	File       string
	Line       int
	Lines      []int
	Kind       detectors.Kind
	Confidence string
	Credential string
	Note       string
	Optional   bool
}

func (l label) counts() bool { return !l.Optional && l.Confidence != "low" }

func readLabels(t *testing.T, corpus string) []label {
	t.Helper()
	f, err := os.Open(filepath.Join(corpus, "labels.jsonl"))
	require.NoError(t, err)
	defer f.Close()
	var labels []label
	for s := bufio.NewScanner(f); s.Scan(); {
		var l label
		require.NoError(t, json.Unmarshal(s.Bytes(), &l))
		labels = append(labels, l)
	}
	return labels
}

// A tree is a source for tests: the files below a folder.
type tree string

func (root tree) Texts(_ context.Context, _ int, s *scan.Scanner) error {
	fsys := os.DirFS(string(root))
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		s.Passed(int64(len(body)))
		if s.Worth(body) {
			s.Visit(scan.Text{Origin: scan.Origin{Path: name}, Body: body, Siblings: siblings(fsys, name)})
		}
		return nil
	})
}

func siblings(fsys fs.FS, name string) func(func(scan.Sibling)) {
	return func(visit func(scan.Sibling)) {
		entries, _ := fs.ReadDir(fsys, path.Dir(name))
		for _, e := range entries {
			beside := path.Join(path.Dir(name), e.Name())
			if body, err := fs.ReadFile(fsys, beside); err == nil && beside != name {
				visit(scan.Sibling{Name: beside, Body: func() []byte { return body }})
			}
		}
	}
}

// TestCorpus scans the labelled corpora and holds the figures to what users
// must be able to rely on.
func TestCorpus(t *testing.T) {
	for _, corpus := range corpora {
		t.Run(filepath.Base(corpus.dir), func(t *testing.T) {
			labels := readLabels(t, corpus.dir)
			f := compare(t, labels, places(t, corpus.dir))
			recall, precision, kind := ratio(f.hit, f.missed), ratio(f.hit, f.alarms), ratio(f.right, f.hit-f.right)
			fmt.Printf("%s: %d credentials, recall %.4f, precision %.4f, kind right %.4f\n", filepath.Base(corpus.dir), f.hit+f.missed, recall, precision, kind)
			assert.GreaterOrEqual(t, recall, corpus.recall)
			assert.GreaterOrEqual(t, precision, 0.98)
			assert.GreaterOrEqual(t, kind, corpus.kind)
			if corpus.high {
				assert.Zero(t, f.high, "missed labels of high confidence")
			}
		})
	}
}

func ratio(part, rest int) float64 { return float64(part) / float64(part+rest) }

// A place is a line that a finding or a label points at.
type place struct {
	file string
	line int
}

// places scans a corpus and returns the kinds that were found on each line.
func places(t *testing.T, corpus string) map[place][]detectors.Kind {
	t.Helper()
	scanner := scan.New(scan.Options{Detectors: detectors.NewSet(detectors.Options{}), MinConfidence: detectors.Medium})
	result, err := scanner.Run(t.Context(), tree(corpus))
	require.NoError(t, err)
	found := map[place][]detectors.Kind{}
	for _, f := range result.Findings {
		seen := map[place]bool{}
		for _, l := range f.Locations {
			p := place{l.Origin.Path, l.Start.Line}
			if l.Role == detectors.RoleSecret && !seen[p] {
				seen[p] = true
				found[p] = append(found[p], f.Kind)
			}
		}
	}
	return found
}

// figures count what a comparison came to.
type figures struct {
	hit, missed, alarms int
	right               int // hits whose kind is that of the label
	high                int // missed labels of high confidence
}

// compare matches labels and findings. On one line each finding answers for one
// label; optional labels and those of low confidence take a finding, too, and
// count neither way.
func compare(t *testing.T, labels []label, found map[place][]detectors.Kind) figures {
	t.Helper()
	var f figures
	slices.SortStableFunc(labels, func(a, b label) int { return rank(a) - rank(b) })
	for _, l := range labels {
		kind, ok := take(found, l)
		switch {
		case !l.counts():
		case !ok:
			f.missed++
			t.Logf("missed: %s:%d: %s, %s (%s)", l.File, l.Line, l.Kind, l.Confidence, l.Note)
			if l.Confidence == "high" {
				f.high++
			}
		default:
			f.hit++
			if kind == l.Kind {
				f.right++
			} else {
				t.Logf("kind: %s:%d is %s, not %s (%s)", l.File, l.Line, kind, l.Kind, l.Note)
			}
		}
	}
	for p, kinds := range found {
		f.alarms += len(kinds)
		for _, k := range kinds {
			t.Logf("false alarm: %s:%d: %s", p.file, p.line, k)
		}
	}
	return f
}

func rank(l label) int {
	if l.counts() {
		return 0
	}
	return 1
}

// take removes the finding that answers for a label: one of the same kind, if
// there is one on its lines.
func take(found map[place][]detectors.Kind, l label) (detectors.Kind, bool) {
	first, last := l.Line, l.Line
	if len(l.Lines) == 2 {
		first, last = l.Lines[0], l.Lines[1]
	}
	for line := first; line <= last; line++ {
		p := place{l.File, line}
		kinds := found[p]
		if len(kinds) == 0 {
			continue
		}
		i := max(0, slices.Index(kinds, l.Kind))
		kind := kinds[i]
		found[p] = slices.Delete(slices.Clone(kinds), i, i+1)
		return kind, true
	}
	return "", false
}
