// Bench compares authlete-scan with git itself, and with the scanners that it
// finds on PATH, on the whole history of one repository.
//
//	cd bench && go run . -n 5 PATH/TO/REPO
//
// It runs the programs in turn, so that a machine that is busy for a while is
// busy for all of them, and prints the medians. It is a module of its own so
// that it is not installed with the program.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"text/tabwriter"
	"time"
)

// A contender is a command that reads all of a repository.
type contender struct {
	name    string
	command func(repo string) []string
	runs    []usage
}

// usage is what one run took.
type usage struct {
	wall, cpu time.Duration
	peak      int64 // KiB
}

func contenders() []*contender {
	list := func(name string, command func(repo string) []string) *contender {
		return &contender{name: name, command: command}
	}
	return []*contender{
		list("authlete-scan git", func(r string) []string { return []string{"authlete-scan", "git", r} }),
		list("git cat-file, all objects", func(r string) []string {
			return []string{"git", "-C", r, "cat-file", "--batch-all-objects", "--batch", "--unordered", "--buffer"}
		}),
		list("betterleaks", func(r string) []string { return []string{"betterleaks", "git", r} }),
		list("gitleaks", func(r string) []string { return []string{"gitleaks", "git", r} }),
		list("trufflehog", func(r string) []string {
			return []string{"trufflehog", "git", "--no-verification", "--no-update", "file://" + r}
		}),
		list("titus", func(r string) []string { return []string{"titus", "scan", "--git", r} }),
	}
}

func main() {
	runs := flag.Int("n", 5, "how often each program runs")
	flag.Parse()
	if flag.NArg() != 1 || *runs < 1 {
		fmt.Fprintln(os.Stderr, "usage: bench [-n RUNS] REPOSITORY")
		os.Exit(2)
	}
	if err := compare(flag.Arg(0), *runs); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func compare(repo string, runs int) error {
	repo, err := filepath.Abs(repo)
	if err != nil {
		return err
	}
	all := slices.DeleteFunc(contenders(), func(c *contender) bool {
		_, err := exec.LookPath(c.command(repo)[0])
		return err != nil
	})
	for range runs {
		for _, c := range all {
			u, err := measure(c.command(repo))
			if err != nil {
				return err
			}
			c.runs = append(c.runs, u)
		}
	}
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(out, "\twall s\tCPU s\tpeak MiB\t")
	for _, c := range all {
		wall := median(c.runs, func(u usage) float64 { return u.wall.Seconds() })
		cpu := median(c.runs, func(u usage) float64 { return u.cpu.Seconds() })
		peak := median(c.runs, func(u usage) float64 { return float64(u.peak) / 1024 })
		fmt.Fprintf(out, "%s\t%.2f\t%.2f\t%.0f\t\n", c.name, wall, cpu, peak)
	}
	return out.Flush()
}

// measure runs a command and throws away what it prints. That a scanner exits
// with a status of its own is no error.
func measure(command []string) (usage, error) {
	cmd := exec.Command(command[0], command[1:]...)
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return usage{}, err
	}
	u := usage{wall: wall, cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
	if r, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		u.peak = r.Maxrss
	}
	return u, nil
}

func median(runs []usage, of func(usage) float64) float64 {
	var values []float64
	for _, u := range runs {
		values = append(values, of(u))
	}
	slices.Sort(values)
	return values[len(values)/2]
}
