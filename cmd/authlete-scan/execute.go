package main

import (
	"context"
	"io"
	"time"

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
	return p.conclude(ctx, env, p.ask(ctx, env, result))
}

// ask returns the result with the verdicts about what was found, if they are
// wanted.
func (p *plan) ask(ctx context.Context, env environment, result scan.Result) scan.Result {
	if p.verify == nil || p.verify.onlyPlan {
		return result
	}
	var progress io.Writer
	if p.progress {
		progress = env.stderr
	}
	return p.verify.run(ctx, result, progress)
}

// conclude reports a result, or writes the plan of its verification, and returns
// the exit status.
func (p *plan) conclude(ctx context.Context, env environment, result scan.Result) error {
	var failed []error
	if p.verify != nil && p.verify.onlyPlan {
		failed = p.showPlan(env, result)
	} else {
		run := report.Run{Tool: tool, Version: version(), Command: p.command, Targets: p.targets}
		failed = deliver(p.deliveries, env.stdout, run, result)
	}
	for _, err := range failed {
		complain(env.stderr, err)
	}
	code, s := p.exitCode, result.Summary
	if v := p.verify; v != nil && !v.onlyPlan {
		live := 0
		if s.Findings, live = v.count(result.Findings); live > 0 && v.exitLive != 0 {
			code = v.exitLive
		}
	}
	return status(code, s, ctx.Err() != nil, len(failed) > 0)
}

// showPlan writes the requests of a verification and what the scan missed.
func (p *plan) showPlan(env environment, result scan.Result) (failed []error) {
	for _, problem := range result.Summary.Problems {
		complain(env.stderr, problemError(problem))
	}
	err := writeStdout(env.stdout, func(w io.Writer) error { return p.verify.writePlan(w, result.Findings) })
	if err != nil {
		failed = append(failed, err)
	}
	return failed
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
		stop = watch(env.stderr, func(elapsed time.Duration) string { return progressLine(scanner.Progress(), elapsed) })
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
