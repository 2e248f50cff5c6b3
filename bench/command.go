package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// The things that are scanned.
const (
	modeGit  = "git"
	modeDir  = "dir"
	modeHook = "hook" // what is staged in a repository
)

// A command is one row of the table.
type command struct {
	name    string
	args    []string       // the program, by name or absolute path, and its arguments
	version []string       // the arguments that make the program tell its version
	fine    map[int]string // the exit statuses of work that was done, with their meaning
	dir     string         // where it runs; "" for the temporary directory
}

// reference is the command that reads what is to be scanned, and does next to
// nothing with it.
func reference(mode, target string) command {
	if mode == modeHook {
		return command{
			name:    "git diff-index",
			args:    []string{"git", "-C", target, "diff-index", "--cached", "--raw", "HEAD", "--"},
			version: []string{"version"},
			fine:    map[int]string{0: ""},
		}
	}
	if mode == modeGit {
		return command{
			name:    "git cat-file",
			args:    []string{"git", "-C", target, "cat-file", "--batch-all-objects", "--batch", "--unordered", "--buffer"},
			version: []string{"version"},
			fine:    map[int]string{0: ""},
		}
	}
	return command{
		name:    "rg",
		args:    []string{"rg", "--no-config", "-uuu", "-a", "-i", "-c", "authlete", target},
		version: []string{"--version"},
		fine:    map[int]string{0: "found", 1: "nothing"},
	}
}

// authleteScan is our own command. A directory is scanned without regard to
// .gitignore, as rg does with -uuu.
func authleteScan(mode, target, binary string) command {
	args, dir := []string{binary, mode, target}, ""
	switch mode {
	case modeDir:
		args = []string{binary, mode, "--no-gitignore", target}
	case modeHook:
		args, dir = []string{binary, mode, "pre-commit"}, target
	}
	return command{
		dir:     dir,
		name:    "authlete-scan",
		args:    args,
		version: []string{"version"},
		fine:    map[int]string{0: "clean", 1: "findings"},
	}
}

// scanner returns the absolute path of the authlete-scan to measure; it is built
// into tmp if none is given.
func scanner(ctx context.Context, given, tmp string) (string, error) {
	if given != "" {
		path, err := exec.LookPath(given)
		if err != nil {
			return "", fmt.Errorf("finding authlete-scan: %v", err)
		}
		return filepath.Abs(path)
	}
	path := filepath.Join(tmp, "authlete-scan")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	if _, err := os.Stat(filepath.Join("..", "cmd", "authlete-scan")); err != nil {
		return "", fmt.Errorf("building authlete-scan: %v; run bench in its own directory, or give -scan", err)
	}
	cmd := exec.CommandContext(ctx, "go", "-C", "..", "build", "-o", path, "./cmd/authlete-scan")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building authlete-scan: %v\n%s", err, out)
	}
	return path, nil
}
