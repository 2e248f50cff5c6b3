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

const corpusDir = "../testdata/corpus"

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

func (l label) covers(line int) bool {
	return line == l.Line || len(l.Lines) == 2 && line >= l.Lines[0] && line <= l.Lines[1]
}

func readLabels(t *testing.T) []label {
	t.Helper()
	f, err := os.Open(filepath.Join(corpusDir, "labels.jsonl"))
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

func siblings(fsys fs.FS, name string) func(func(string, []byte)) {
	return func(visit func(string, []byte)) {
		entries, _ := fs.ReadDir(fsys, path.Dir(name))
		for _, e := range entries {
			beside := path.Join(path.Dir(name), e.Name())
			if body, err := fs.ReadFile(fsys, beside); err == nil && beside != name {
				visit(beside, body)
			}
		}
	}
}

// TestCorpus scans the labelled corpus and holds the figures to what users
// must be able to rely on.
func TestCorpus(t *testing.T) {
	scanner := scan.New(scan.Options{Detectors: detectors.NewSet(detectors.Options{}), MinConfidence: detectors.Medium})
	result, err := scanner.Run(t.Context(), tree(corpusDir))
	require.NoError(t, err)

	type place struct {
		file string
		line int
	}
	places := map[place][]detectors.Kind{}
	for _, f := range result.Findings {
		seen := map[place]bool{}
		for _, l := range f.Locations {
			p := place{l.Origin.Path, l.Start.Line}
			if l.Role == detectors.RoleSecret && !seen[p] {
				seen[p] = true
				places[p] = append(places[p], f.Kind)
			}
		}
	}
	labels := readLabels(t)
	slices.SortStableFunc(labels, func(a, b label) int { return map[bool]int{true: -1}[a.counts()] - map[bool]int{true: -1}[b.counts()] })
	var hit, right, missed, high int
	for _, l := range labels {
		found := false
		for p, kinds := range places {
			if found || p.file != l.File || !l.covers(p.line) || len(kinds) == 0 {
				continue
			}
			i := max(0, slices.Index(kinds, l.Kind))
			if l.counts() {
				if kinds[i] == l.Kind {
					right++
				} else {
					t.Logf("kind: %s:%d is %s, not %s (%s)", l.File, l.Line, kinds[i], l.Kind, l.Note)
				}
			}
			places[p] = slices.Delete(slices.Clone(kinds), i, i+1)
			found = true
		}
		switch {
		case !l.counts():
		case found:
			hit++
		default:
			missed++
			t.Logf("missed: %s:%d: %s, %s (%s)", l.File, l.Line, l.Kind, l.Confidence, l.Note)
			if l.Confidence == "high" {
				high++
			}
		}
	}
	alarms := 0
	for p, kinds := range places {
		for _, k := range kinds {
			alarms++
			t.Logf("false alarm: %s:%d: %s", p.file, p.line, k)
		}
	}
	recall := float64(hit) / float64(hit+missed)
	precision := float64(hit) / float64(hit+alarms)
	kind := float64(right) / float64(hit)
	fmt.Printf("corpus: %d credentials, recall %.4f, precision %.4f, kind right %.4f\n", hit+missed, recall, precision, kind)
	assert.GreaterOrEqual(t, recall, 0.98)
	assert.GreaterOrEqual(t, precision, 0.98)
	assert.GreaterOrEqual(t, kind, 0.95)
	assert.Zero(t, high, "missed labels of high confidence")
}
