package main

import (
	"context"

	"github.com/authlete/authlete-scan/report"
	"github.com/authlete/authlete-scan/scan"
)

// execute scans and reports. Its error is an exitStatus, nil, or what kept the
// scan from starting.
func (p *plan) execute(ctx context.Context, env environment) error {
	result, err := p.scan(ctx, env)
	if err != nil {
		return err
	}
	return p.conclude(ctx, env, result)
}

// conclude reports what was found. Its error is the exit status.
func (p *plan) conclude(ctx context.Context, env environment, result scan.Result) error {
	run := report.Run{Tool: tool, Version: version(), Command: p.command, Targets: p.targets}
	failed := deliver(p.deliveries, env.stdout, run, result)
	for _, err := range failed {
		complain(env.stderr, err)
	}
	return status(p.exitCode, result.Summary, ctx.Err() != nil, len(failed) > 0)
}

// scan returns what was found and not accepted. An interruption is a problem
// like any other: what was found until then is reported, as incomplete. The
// error is that of a source that could not even start.
func (p *plan) scan(ctx context.Context, env environment) (scan.Result, error) {
	scanner := scan.New(scan.Options{
		Detectors:     p.choice.set(),
		MinConfidence: p.confidence,
		Samples:       p.samples,
		Workers:       p.jobs,
	})
	stop := func() {}
	if p.progress {
		stop = watch(env.stderr, scanner.Progress())
	}
	result, err := scanner.Run(ctx, p.source(env.stdin))
	stop()
	switch {
	case ctx.Err() != nil:
		interrupted := scan.Problem{Reason: "interrupted before the end"}
		result.Summary.Problems = append(result.Summary.Problems, interrupted)
	case err != nil:
		return scan.Result{}, err
	}
	return p.settle(result, env.now()), nil
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
