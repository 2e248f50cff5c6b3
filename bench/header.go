package main

import (
	"bytes"
	"context"
	"debug/buildinfo"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strings"
	"time"
)

// A fact is a line above the table.
type fact struct{ name, value string }

// header says what was measured, when, and where.
func header(ctx context.Context, target string, commands []command, missing []string) []fact {
	facts := []fact{
		{"date", time.Now().UTC().Format("2006-01-02 15:04 UTC")},
		{"target", target},
		{"machine", fmt.Sprintf("%s, %d cores, %s/%s", cpuModel(ctx), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH)},
		{"Go", runtime.Version()},
		{"git", firstLine(ctx, "git", "version")},
	}
	for _, c := range commands {
		if c.args[0] != "git" {
			facts = append(facts, fact{c.name, version(ctx, c)})
		}
	}
	if len(missing) > 0 {
		facts = append(facts, fact{"not on PATH", strings.Join(missing, ", ")})
	}
	return append(facts, fact{"ratio", "wall time in terms of that of " + commands[0].name + ", median of the rounds"})
}

func cpuModel(ctx context.Context) string {
	model := "unknown CPU"
	switch runtime.GOOS {
	case "darwin":
		model = firstLine(ctx, "sysctl", "-n", "machdep.cpu.brand_string")
	case "linux":
		text, err := os.ReadFile("/proc/cpuinfo")
		if err != nil {
			break
		}
		if m := regexp.MustCompile(`(?m)^model name\s*:\s*(.+)$`).FindSubmatch(text); m != nil {
			model = string(m[1])
		}
	}
	return model
}

// version returns the version of the module that c's program was built from, or
// else what the program says of itself, which in one that was built from source
// is often nothing.
func version(ctx context.Context, c command) string {
	said := firstLine(ctx, c.args[0], c.version...)
	path, err := exec.LookPath(c.args[0])
	if err != nil {
		return said
	}
	info, err := buildinfo.ReadFile(path)
	if err != nil || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return said
	}
	return info.Main.Version
}

// firstLine returns the line that versionLine finds in what a program prints; in
// what it says on standard error if it prints nothing.
func firstLine(ctx context.Context, program string, args ...string) string {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "unknown"
	}
	if len(bytes.TrimSpace(stdout.Bytes())) == 0 {
		return versionLine(stderr.String())
	}
	return versionLine(stdout.String())
}

// versionLine returns the first line with a number such as 1.2, which is not a
// banner; or the first line of words, or "unknown".
func versionLine(text string) string {
	for _, pattern := range []string{`(?m)^.*[0-9]\.[0-9].*$`, `(?m)^.*[[:alpha:]]{2}.*$`} {
		if line := regexp.MustCompile(pattern).FindString(text); line != "" {
			return strings.TrimSpace(line)
		}
	}
	return "unknown"
}
