package main

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/authlete/authlete-scan/scan"
)

// source returns what pushes the texts of the plan.
func (p *plan) source(stdin io.Reader) scan.Source { return tmpSource{p, stdin} }

type tmpSource struct {
	p     *plan
	stdin io.Reader
}

func (t tmpSource) Texts(ctx context.Context, _ int, s *scan.Scanner) error {
	for _, target := range t.p.targets {
		if target == "-" {
			b, err := io.ReadAll(t.stdin)
			if err != nil {
				return err
			}
			s.Visit(scan.Text{Body: b})
			s.Passed(int64(len(b)))
			continue
		}
		err := filepath.WalkDir(target, func(path string, d fs.DirEntry, err error) error {
			if err == nil && ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				s.Problem(path, err)
				return nil
			}
			if d.IsDir() {
				return nil
			}
			b, err := os.ReadFile(path)
			if err != nil {
				s.Problem(path, cause(err))
				return nil
			}
			rel, _ := filepath.Rel(target, path)
			if rel == "." {
				rel = ""
			}
			s.Visit(scan.Text{Origin: scan.Origin{Target: target, Path: filepath.ToSlash(rel)}, Body: b})
			s.Passed(int64(len(b)))
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
