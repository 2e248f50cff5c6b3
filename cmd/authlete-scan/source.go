package main

import (
	"io"

	"github.com/authlete/authlete-scan/filewalk"
	"github.com/authlete/authlete-scan/ignore"
	"github.com/authlete/authlete-scan/scan"
)

// source returns what pushes the texts of the plan.
func (p *plan) source(stdin io.Reader) scan.Source {
	if p.history != nil {
		return p.history
	}
	return &filewalk.Source{
		Targets:     p.targets,
		NoGitignore: p.walk.noGitignore,
		Exclude:     ignore.Paths(p.walk.exclude),
		MaxBytes:    p.walk.maxBytes,
		Stdin:       stdin,
	}
}
