package main

import (
	"cmp"
	"errors"
	"fmt"
	"runtime"
	"slices"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/gitwalk"
	"github.com/authlete/authlete-scan/ignore"
	"github.com/authlete/authlete-scan/report"
)

// A plan is what the flags, the environment and the configuration come down
// to. It is made once, by newPlan; after that nobody asks about flags.
type plan struct {
	command    string
	targets    []string // as the user wrote them; "-" is standard input
	walk       walk
	history    *gitwalk.Source // nil for files
	limited    bool            // not all of the targets is scanned
	choice     choice
	confidence detectors.Confidence
	samples    bool
	jobs       int
	accepted   []acceptance
	baseline   *ignore.Baseline // nil for none
	deliveries []delivery
	verify     *verification // nil for none
	progress   bool
	exitCode   int
	notes      []string // for the summary
}

// A walk says which files are read.
type walk struct {
	exclude     []string // path patterns
	maxBytes    int64    // 0 for no limit
	noGitignore bool
}

// newPlan checks what the user typed against itself and against the machine.
// Every error it returns is a mistake that the user can correct.
func newPlan(command string, args []string, f scanFlags, env environment) (*plan, error) {
	targets, err := targetsOf(command, args)
	if err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	c, foundAt, err := readConfig(f.config, targets, env)
	if err != nil {
		return nil, err
	}
	if f.confidence != "" {
		c.Confidence = ""
	}
	verification, err := f.verifies(c, foundAt)
	if err != nil {
		return nil, err
	}
	p := &plan{
		command:  command,
		targets:  targets,
		walk:     walk{slices.Concat(f.exclude, c.Exclude), int64(f.megabytes) << 20, f.noGitignore},
		choice:   newChoice(f.enable, slices.Concat(f.disable, c.Disable), f.apiHosts(c)),
		samples:  f.samples,
		jobs:     cmp.Or(f.jobs, runtime.GOMAXPROCS(0)),
		verify:   verification,
		progress: !f.quiet && wantsProgress(env.stderr, env.getenv),
		exitCode: f.exitCode,
		notes:    c.limits(foundAt, verification != nil),
	}
	if p.confidence, err = confidenceOf(cmp.Or(f.confidence, c.Confidence)); err != nil {
		return nil, fmt.Errorf("--confidence: %w", err)
	}
	text := report.Text{Verbose: f.verbose, Quiet: f.quiet}
	if p.deliveries, err = newDeliveries(f.outputs, text, wantsColor(env.stdout, f.noColor, env.getenv)); err != nil {
		return nil, err
	}
	if p.accepted, err = findIgnoreFiles(env.dir, targets); err != nil {
		return nil, err
	}
	if f.baseline != "" {
		p.baseline, err = readBaseline(f.baseline)
	}
	return p, err
}

// verifies returns what is done about the findings. A configuration that was
// found inside the scanned tree has no say in it.
func (f *scanFlags) verifies(c config, foundAt string) (*verification, error) {
	own := c.APIHosts
	if foundAt != "" {
		own = nil
	}
	v, err := newVerification(f.verification, own)
	if err == nil && v != nil && v.onlyPlan && len(f.outputs) > 0 {
		return nil, errors.New("--verify-plan prints a plan instead of a report, so -f and -r are of no use")
	}
	return v, err
}

// apiHosts returns the names of the API servers that the user knows.
func (f *scanFlags) apiHosts(c config) []string {
	names := slices.Clone(c.APIHosts)
	hosts, _ := f.verification.parse() // newVerification has reported the error
	for _, h := range hosts {
		names = append(names, h.Name())
	}
	return names
}

// check finds the flags that make no sense, alone or together.
func (f *scanFlags) check() error {
	switch {
	case f.verbose && f.quiet:
		return errors.New("-v and -q contradict each other")
	case f.jobs < 0:
		return errors.New("--jobs must not be negative")
	case f.megabytes < 0:
		return errors.New("--max-target-megabytes must not be negative")
	case f.exitCode < 0 || f.exitCode > 255:
		return errors.New("--exit-code must be between 0 and 255")
	}
	for _, id := range f.enable {
		if slices.Contains(f.disable, id) {
			return fmt.Errorf("rule %q is both enabled and disabled", id)
		}
	}
	if err := checkRules(f.enable); err != nil {
		return fmt.Errorf("--enable-rule: %w", err)
	}
	if err := checkRules(f.disable); err != nil {
		return fmt.Errorf("--disable-rule: %w", err)
	}
	return nil
}

// targetsOf returns what is to be scanned. Whether it exists is for the source
// to say.
func targetsOf(command string, args []string) ([]string, error) {
	switch {
	case command == "stdin":
		return []string{stdStream}, nil
	case len(args) == 0:
		return []string{"."}, nil
	}
	for i, target := range args {
		if slices.Contains(args[:i], target) {
			return nil, fmt.Errorf("target %q is named twice", target)
		}
	}
	return args, nil
}
