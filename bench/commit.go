package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A commit like those that a hook mostly sees: a few small files in a repository
// with many.
const (
	commitFiles  = 5
	repoFiles    = 50_000
	repoDirs     = 500
	linesPerFile = 20
)

// makeCommit makes a repository of so many files, all checked out, and some of
// them changed and staged.
func makeCommit(ctx context.Context, dir string, files int) error {
	history, w := io.Pipe() // in memory, it would count as that of what is measured
	defer history.Close()
	go func() { w.CloseWithError(writeHistory(w, files)) }()
	steps := []struct {
		stdin io.Reader
		args  []string
	}{
		{nil, []string{"init", "-q", "-b", "main"}},
		{history, []string{"fast-import", "--quiet"}},
		{nil, []string{"reset", "-q", "--hard"}},
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	for _, s := range steps {
		if err := git(ctx, dir, s.stdin, s.args...); err != nil {
			return err
		}
	}
	add := []string{"add", "--"}
	for n := range commitFiles {
		name := fileName(n * files / commitFiles)
		text := fileText(n*files/commitFiles) + "timeout = 30\nretries = 3\n"
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(text), 0o600); err != nil {
			return err
		}
		add = append(add, name)
	}
	return git(ctx, dir, nil, add...)
}

// writeHistory writes the one commit that there is, for git fast-import.
func writeHistory(w io.Writer, files int) error {
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "commit refs/heads/main\ncommitter bench <bench@example.com> 1700000000 +0000\ndata 0\n")
	for n := range files {
		text := fileText(n)
		fmt.Fprintf(out, "M 100644 inline %s\ndata %d\n%s\n", fileName(n), len(text), text)
	}
	return out.Flush()
}

func fileName(n int) string { return fmt.Sprintf("module%d/file%d.go", n%repoDirs, n) }

// fileText is different for each file.
func fileText(n int) string {
	var b strings.Builder
	for line := range linesPerFile {
		fmt.Fprintf(&b, "value%d_%d := compute(%d, %q)\n", n, line, n*line, "a text of some words")
	}
	return b.String()
}

func git(ctx context.Context, dir string, stdin io.Reader, args ...string) error {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Dir, cmd.Stdin = dir, stdin
	cmd.Env = append(environ(os.TempDir()), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("making a repository: git %s: %v\n%s", args[0], err, out)
	}
	return nil
}
