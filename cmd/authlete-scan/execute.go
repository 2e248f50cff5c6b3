package main

import (
	"context"
	"errors"

	"github.com/authlete/authlete-scan/report"
	"github.com/authlete/authlete-scan/scan"
)

// execute scans and reports. Its error is always an exitStatus, or nil.
func (p *plan) execute(ctx context.Context, env environment) error {
	result := p.settle(p.scan(ctx, env), env)
	run := report.Run{Tool: tool, Version: version(), Command: p.command, Targets: p.targets}
	err := deliver(p.deliveries, env.stdout, run, result)
	if err != nil {
		complain(env.stderr, err)
	}
	return status(p.exitCode, result.Summary, ctx.Err() != nil, err != nil)
}

// scan runs the scanner. What stopped it is a problem like any other: what was
// found until then is reported, as incomplete.
func (p *plan) scan(ctx context.Context, env environment) scan.Result {
	scanner := scan.New(scan.Options{
		Detectors:     p.choice.set(),
		MinConfidence: p.confidence,
		Samples:       p.samples,
		Workers:       p.jobs,
	})
	if p.progress {
		defer watch(env.stderr, scanner.Progress())()
	}
	result, err := scanner.Run(ctx, p.source(env.stdin))
	switch {
	case err == nil:
	case errors.Is(err, context.Canceled):
		result.Summary.Problems = append(result.Summary.Problems, scan.Problem{Reason: "interrupted before the end"})
	default:
		result.Summary.Problems = append(result.Summary.Problems, scan.Problem{Reason: err.Error()})
	}
	return result
}

// status returns the exit status as an error: nil for 0.
func status(findings int, s scan.Summary, interrupted, undelivered bool) error {
	code := statusClean
	if s.Findings > 0 {
		code = findings
	}
	switch {
	case interrupted:
		code = statusInterrupted
	case code == statusClean && (!s.Complete() || undelivered):
		code = statusIncomplete
	}
	if code == statusClean {
		return nil
	}
	return exitStatus(code)
}
