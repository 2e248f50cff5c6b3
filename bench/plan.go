package main

import (
	"context"
	"fmt"
	"io"
	"time"
)

// A plan says what is run, and how often.
type plan struct {
	commands     []command // the first is the reference
	runs, warmup int
	timeout      time.Duration // of one run
	dir          string
	progress     io.Writer
}

// A result is a command with its samples, one a round. A command that is not
// worth another run has fewer; if that shows in the warm-up, it has just the
// sample that says so.
type result struct {
	command
	samples []sample
	over    bool
}

// run executes all commands in turn, round after round. The error is that of
// ctx.
func (p plan) run(ctx context.Context) ([]result, error) {
	results := make([]result, len(p.commands))
	for i, c := range p.commands {
		results[i].command = c
	}
	for round := -p.warmup; round < p.runs; round++ {
		for i := range results {
			if results[i].over {
				continue
			}
			if err := p.sample(ctx, &results[i], round); err != nil {
				return nil, err
			}
		}
	}
	return results, nil
}

func (p plan) sample(ctx context.Context, r *result, round int) error {
	s, err := measure(ctx, r.command, p.dir, p.timeout)
	if err != nil {
		return err
	}
	r.over = !s.again
	if round >= 0 || r.over {
		r.samples = append(r.samples, s)
	}
	name := fmt.Sprintf("round %d of %d", round+1, p.runs)
	if round < 0 {
		name = "warm-up"
	}
	fmt.Fprintf(p.progress, "%s: %s: %s, %s\n", name, r.name, seconds(s.wall), s.status)
	return nil
}

// allOK reports whether every run did its work.
func allOK(results []result) bool {
	for _, r := range results {
		for _, s := range r.samples {
			if !s.ok {
				return false
			}
		}
	}
	return true
}
