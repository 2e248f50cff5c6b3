package scan_test

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// twice pushes the texts of a tree, and then each again under another name, with
// only its end and with nothing beside it.
type twice struct{ tree }

func (t twice) Texts(ctx context.Context, workers int, s *scan.Scanner) error {
	if err := t.tree.Texts(ctx, workers, s); err != nil {
		return err
	}
	fsys := os.DirFS(string(t.tree))
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(fsys, name)
		s.Visit(scan.Text{Origin: scan.Origin{Path: "copy/" + name}, Body: body[len(body)/3:]})
		return err
	})
}

// What is found apart and then joined is what is found together.
func TestJoin(t *testing.T) {
	t.Parallel()
	render := func(findings []scan.Finding) []string {
		var all []string
		for _, f := range findings {
			all = append(all, fmt.Sprintln(f.Fingerprint, f.Kind, f.Severity, f.Confidence, f.Sample, f.Keys, f.Locations))
		}
		return all
	}
	for _, corpus := range corpora {
		t.Run(filepath.Base(corpus.dir), func(t *testing.T) {
			t.Parallel()
			for _, o := range []scan.Options{{MinConfidence: detectors.Medium}, {MinConfidence: detectors.Low, Samples: true}} {
				o.Detectors = detectors.NewSet(detectors.Options{})
				together, err := scan.New(o).Run(t.Context(), twice{tree(corpus.dir)})
				require.NoError(t, err)
				apart, err := scan.New(scan.Options{Detectors: o.Detectors, MinConfidence: detectors.Low, Samples: true, Apart: true}).Run(t.Context(), twice{tree(corpus.dir)})
				require.NoError(t, err)
				assert.Greater(t, len(apart.Findings), len(together.Findings))
				assert.Equal(t, render(together.Findings), render(scan.Join(apart.Findings, o)))
			}
		})
	}
}
