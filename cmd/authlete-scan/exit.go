package main

import (
	"errors"
	"fmt"
	"syscall"
)

// The exit statuses. Findings have status 1 unless --exit-code says otherwise.
const (
	statusClean       = 0   // complete, and nothing found
	statusFindings    = 1   // something found
	statusDisorder    = 1   // of lsp, as its protocol has it: the client was gone before it had shut the server down
	statusUsage       = 2   // a mistake in the command line or a configuration
	statusIncomplete  = 3   // nothing found, but not everything was read or written
	statusInterrupted = 130 // as a shell says of a process that SIGINT ended
)

// An exitStatus is the error of a command that has said all there is to say.
type exitStatus int

func (s exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// statusOf returns the exit status for the error of a command, and whether all
// that there is to say about it was said.
func statusOf(err error) (code int, said bool) {
	var status exitStatus
	switch {
	case err == nil:
		return statusClean, true
	case errors.As(err, &status):
		return int(status), true
	case errors.Is(err, syscall.EPIPE):
		return statusClean, true // nobody reads on; there is nobody to tell
	}
	return statusUsage, false
}

// hinted is an error with a line about what to do.
type hinted struct {
	error
	hint string
}

func (h hinted) Unwrap() error { return h.error }

func withHint(hint, format string, args ...any) error {
	return hinted{fmt.Errorf(format, args...), hint}
}
