// Command vet times go vet with authlete-scan as its tool beside go vet with one
// ordinary pass, printf of x/tools, over the packages of a module:
//
//	go run ./vet [-runs N] [-dir DIR] PACKAGE…
//
// What is compiled is warm for both. Cold means that go vet has no results of the
// tool, which it knows by the hash of its file: each round makes new copies with
// a few bytes behind them. Warm is the same command again. The two tools run in
// turn, and a ratio is the median of those of the rounds. CPU includes all
// processes that the go command waits for.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

func main() {
	runs := flag.Int("runs", 5, "measure `N` rounds")
	dir := flag.String("dir", ".", "the `DIR` of the module")
	flag.Parse()
	if *runs < 1 || flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "vet: want packages and at least one round")
		os.Exit(2)
	}
	if err := run(*dir, flag.Args(), *runs); err != nil {
		fmt.Fprintf(os.Stderr, "vet: %v\n", err)
		os.Exit(1)
	}
}

// A sample is what one run of go vet took.
type sample struct{ wall, cpu time.Duration }

// A round has the samples of both tools, cold and warm.
type round map[string]sample

func run(dir string, patterns []string, runs int) error {
	tmp, err := os.MkdirTemp("", "authlete-scan-vet-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for _, t := range []struct{ name, dir, pkg string }{{"authlete-scan", "..", "./cmd/authlete-scan"}, {"printf", ".", "./vet/printf"}} {
		build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(tmp, t.name), t.pkg)
		build.Dir = t.dir
		if out, err := build.CombinedOutput(); err != nil {
			return fmt.Errorf("building %s: %w\n%s", t.pkg, err, out)
		}
	}
	var rounds []round
	for n := range runs + 1 { // the first, which compiles, does not count
		r := round{}
		for _, name := range []string{"printf", "authlete-scan"} {
			if err := r.measure(dir, patterns, tmp, name, n); err != nil {
				return err
			}
		}
		if n > 0 {
			rounds = append(rounds, r)
		}
		fmt.Fprintf(os.Stderr, "round %d of %d\n", n, runs)
	}
	report(rounds)
	return nil
}

// measure runs a new copy of a tool twice.
func (r round) measure(dir string, patterns []string, tmp, name string, n int) error {
	tool := filepath.Join(tmp, fmt.Sprintf("%s-%d", name, n))
	body, err := os.ReadFile(filepath.Join(tmp, name))
	if err != nil {
		return err
	}
	body = fmt.Appendf(body, "%d %d", n, time.Now().UnixNano())
	if err := os.WriteFile(tool, body, 0o700); err != nil {
		return err
	}
	defer os.Remove(tool)
	for _, state := range []string{"cold", "warm"} {
		if r[name+" "+state], err = vet(dir, patterns, tool); err != nil {
			return err
		}
	}
	return nil
}

// vet runs go vet. With -json it fails for what it could not look at, and not
// for what it finds.
func vet(dir string, patterns []string, tool string) (sample, error) {
	cmd := exec.Command("go", append([]string{"vet", "-json", "-vettool=" + tool}, patterns...)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if err != nil {
		return sample{}, fmt.Errorf("running %s: %w\n%s", cmd, err, stderr.Bytes()[:min(stderr.Len(), 2000)])
	}
	return sample{wall, cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}, nil
}

func report(rounds []round) {
	fmt.Println("| | printf wall | ours wall | ratio | printf CPU | ours CPU | ratio |\n| --- | --- | --- | --- | --- | --- | --- |")
	for _, state := range []string{"cold", "warm"} {
		column := func(f func(round) float64) float64 {
			var all []float64
			for _, r := range rounds {
				all = append(all, f(r))
			}
			slices.Sort(all)
			return all[len(all)/2]
		}
		of := func(name string, r round) sample { return r[name+" "+state] }
		fmt.Printf("| %s | %.2f s | %.2f s | %.2f | %.2f s | %.2f s | %.2f |\n", state,
			column(func(r round) float64 { return of("printf", r).wall.Seconds() }),
			column(func(r round) float64 { return of("authlete-scan", r).wall.Seconds() }),
			column(func(r round) float64 { return of("authlete-scan", r).wall.Seconds() / of("printf", r).wall.Seconds() }),
			column(func(r round) float64 { return of("printf", r).cpu.Seconds() }),
			column(func(r round) float64 { return of("authlete-scan", r).cpu.Seconds() }),
			column(func(r round) float64 { return of("authlete-scan", r).cpu.Seconds() / of("printf", r).cpu.Seconds() }))
	}
}
