package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	"golang.org/x/term"
)

// isTerminal reports whether w is a terminal.
func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// wantsColor reports whether text on w should have colours.
func wantsColor(w io.Writer, noColor bool, getenv func(string) string) bool {
	return !noColor && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb" && isTerminal(w)
}

// wantsProgress reports whether w shows somebody how a scan goes on. A CI system
// may hand over a terminal and yet read what is written line by line: a line that
// is drawn again and again would spoil the order to the system behind it.
func wantsProgress(w io.Writer, getenv func(string) string) bool {
	return isTerminal(w) && getenv("TERM") != "dumb" && getenv("CI") == "" && getenv("GITHUB_ACTIONS") == ""
}

// writeStdout is for what a command prints. That nobody reads on is no error.
func writeStdout(stdout io.Writer, write func(io.Writer) error) error {
	err := write(stdout)
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return nil
	}
	return fmt.Errorf("writing to standard output: %w", cause(err))
}

// readSecret returns what a user types at a prompt that shows nothing, or what
// comes on standard input if that is no terminal.
func readSecret(ctx context.Context, env environment) (string, error) {
	f, ok := env.stdin.(*os.File)
	if !ok || !isTerminal(f) {
		return readAll(env.stdin)
	}
	fmt.Fprint(env.stderr, "Token, or KEY:SECRET (not shown): ")
	before, err := term.GetState(int(f.Fd()))
	if err != nil {
		return "", fmt.Errorf("preparing the terminal: %w", err)
	}
	type line struct {
		text []byte
		err  error
	}
	typed := make(chan line, 1)
	go func() { // which nothing can interrupt, so that it may outlive this call
		text, err := term.ReadPassword(int(f.Fd()))
		typed <- line{text, err}
	}()
	select {
	case l := <-typed:
		fmt.Fprintln(env.stderr)
		if l.err != nil && l.err != io.EOF {
			return "", fmt.Errorf("reading from the terminal: %w", l.err)
		}
		return string(l.text), nil
	case <-ctx.Done():
		fmt.Fprintln(env.stderr)
		if err := term.Restore(int(f.Fd()), before); err != nil {
			return "", fmt.Errorf("restoring the terminal: %w", err)
		}
		return "", ctx.Err()
	}
}
