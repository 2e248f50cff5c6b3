package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/authlete/authlete-scan/ignore"
	"github.com/authlete/authlete-scan/scan"
)

// An acceptance is an ignore file that holds for a scan.
type acceptance struct {
	list  *ignore.List
	whole bool // its directory is scanned as a whole, so that an entry that matches nothing is of no use
}

// findIgnoreFiles reads the ignore files of the current directory and of each
// target.
func findIgnoreFiles(current string, targets []string) ([]acceptance, error) {
	var found []acceptance
	seen := map[string]bool{}
	for _, dir := range append([]string{current}, targets...) {
		abs, err := filepath.Abs(dir)
		if err != nil {
			return nil, fmt.Errorf("finding out the current directory: %w", err)
		}
		if seen[abs] || !isDir(dir) {
			continue
		}
		seen[abs] = true
		name := filepath.Join(dir, ignore.FileName)
		data, err := os.ReadFile(name)
		if isMissing(err) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("reading ignore file %q: %w", name, cause(err))
		}
		list, err := ignore.Parse(filepath.ToSlash(name), abs, data)
		if err != nil {
			return nil, err
		}
		found = append(found, acceptance{list, insideAny(abs, targets)})
	}
	return found, nil
}

func readBaseline(path string) (*ignore.Baseline, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, withHint(fmt.Sprintf("%q makes one", tool+" baseline create -b FILE"), "reading baseline %q: %w", path, cause(err))
	}
	b, err := ignore.ParseBaseline(data)
	if err != nil {
		return nil, fmt.Errorf("reading baseline %q: %w", path, err)
	}
	return b, nil
}

// settle drops what was not asked for and what the user has accepted, and
// says so in the summary.
func (p *plan) settle(r scan.Result, now time.Time) scan.Result {
	r.Findings = p.choice.filter(r.Findings)
	r.Summary.Notes = append(r.Summary.Notes, p.notes...)
	for _, a := range p.accepted {
		o := a.list.Apply(r.Findings, now)
		r.Findings = o.Kept
		r.Summary.Ignored += o.Ignored
		r.Summary.Notes = append(r.Summary.Notes, o.Expired...)
		if a.whole && !p.limited && r.Summary.Complete() {
			r.Summary.Notes = append(r.Summary.Notes, o.Unused...)
		}
	}
	if p.baseline != nil {
		kept, ignored := p.baseline.Apply(r.Findings)
		r.Findings = kept
		r.Summary.Ignored += ignored
	}
	r.Summary.Findings = 0
	for _, f := range r.Findings {
		if !f.Sample {
			r.Summary.Findings++
		}
	}
	return r
}
