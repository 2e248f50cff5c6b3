package main

import (
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

// writeStdout is for what a command prints. That nobody reads on is no error.
func writeStdout(stdout io.Writer, write func(io.Writer) error) error {
	err := write(stdout)
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return nil
	}
	return fmt.Errorf("writing to standard output: %w", cause(err))
}
