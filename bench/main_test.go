package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestUsage(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, tt := range []struct {
		args   []string
		status int
		stderr string
	}{
		{[]string{"-h"}, statusDone, ""},
		{[]string{"git"}, statusUsage, "want a mode and a path"},
		{[]string{"svn", dir}, statusUsage, `unknown mode "svn"`},
		{[]string{"-runs", "0", "dir", dir}, statusUsage, "want -runs of at least 1"},
		{[]string{"-peers", "grep", "dir", dir}, statusUsage, `unknown peer "grep"`},
		{[]string{"dir", filepath.Join(dir, "absent")}, statusUsage, "absent"},
		{[]string{"-scan", filepath.Join(dir, "absent"), "dir", dir}, statusFailed, "finding authlete-scan: "},
	} {
		t.Run(strings.Join(tt.args, " "), func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			assert.Equal(t, tt.status, run(tt.args, &stdout, &stderr))
			assert.Contains(t, stderr.String(), tt.stderr)
			assert.Equal(t, tt.stderr == "", stdout.Len() > 0)
		})
	}
}

// TestRun runs everything with scripts in place of the programs.
func TestRun(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the fake programs are shell scripts")
	}
	bin, target := t.TempDir(), t.TempDir()
	fake(t, bin, "rg", "echo 3")
	fake(t, bin, "authlete-scan", `[ "$*" = "dir --no-gitignore `+target+`" ] || exit 2; exit 1`)
	fake(t, bin, "gitleaks", `[ "$1" = version ] && echo 8.0 && exit; grep -q authlete "$6" || exit 9; exit 10`)
	fake(t, bin, "trufflehog", "echo wrong flag >&2; exit 1")
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))

	var stdout, stderr bytes.Buffer
	status := run([]string{"-runs", "2", "-scan", filepath.Join(bin, "authlete-scan"), "-peers", "gitleaks,trufflehog,titus", "dir", target},
		&stdout, &stderr)
	assert.Equal(t, statusFailed, status, "%s", &stderr)
	for _, want := range []string{
		"- target: " + target, "- gitleaks: 8.0\n", "- trufflehog: unknown\n",
		"| 0 (found) ", "| 1 (findings) ", "| 10 (findings) ", "| **failed: 1** ", "\ntrufflehog says: wrong flag\n",
	} {
		assert.Contains(t, stdout.String(), want)
	}
	if _, err := exec.LookPath("titus"); err != nil {
		assert.Contains(t, stdout.String(), "- not on PATH: titus\n")
	}
}

func fake(t *testing.T, dir, name, script string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700))
}

// TestTrufflehogBare wants a repository without a work tree to be named as such.
func TestTrufflehogBare(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	assert.Contains(t, trufflehogArgs(modeGit, dir, "config"), "--bare")
	require.NoError(t, os.Mkdir(filepath.Join(dir, ".git"), 0o700))
	assert.NotContains(t, trufflehogArgs(modeGit, dir, "config"), "--bare")
	assert.NotContains(t, trufflehogArgs(modeDir, dir, "config"), "--bare")
}

// The hook runs in the repository, and a peer that has none does not.
func TestHook(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the fake programs are shell scripts")
	}
	bin, target := t.TempDir(), t.TempDir()
	fake(t, bin, "git", "exit 0")
	fake(t, bin, "authlete-scan", `[ "$1" = version ] && exit; [ "$*" = "hook pre-commit" ] && [ "$(pwd -P)" = "$(cd `+target+` && pwd -P)" ] || exit 9`)
	fake(t, bin, "gitleaks", `[ "$1" = version ] && exit; [ "$1 $2 $3" = "git --pre-commit --staged" ] || exit 9`)
	fake(t, bin, "titus", "exit 9")
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	var stdout, stderr bytes.Buffer
	status := run([]string{"-runs", "1", "-scan", filepath.Join(bin, "authlete-scan"), "-peers", "gitleaks,titus", "hook", target}, &stdout, &stderr)
	assert.Equal(t, statusDone, status, "%s%s", &stdout, &stderr)
	assert.Contains(t, stdout.String(), "| gitleaks ")
	assert.Regexp(t, `(?m)^- authlete-scan takes \d+\.\d\d times as long as gitleaks, and \d+\.\d\d times its CPU$`, stdout.String())
	assert.NotContains(t, stdout.String(), "titus")
}

// The repository that is made has what a hook is to look at, and nothing else.
func TestMakeCommit(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "repository")
	require.NoError(t, makeCommit(t.Context(), dir, 1000))
	for _, test := range []struct {
		args string
		want string
	}{
		{"diff --cached --numstat", strings.Repeat("2 0 X\n", commitFiles)},
		{"diff --numstat", ""},
		{"ls-files --others", ""},
		{"rev-list --count HEAD", "1\n"},
		{"ls-files", strings.Repeat("X\n", 1000)},
	} {
		out, err := exec.Command("git", append([]string{"-C", dir}, strings.Fields(test.args)...)...).Output()
		require.NoError(t, err)
		got := regexp.MustCompile(`module\d+/file\d+\.go`).ReplaceAllString(strings.ReplaceAll(string(out), "\t", " "), "X")
		assert.Equal(t, test.want, got, test.args)
	}
}
