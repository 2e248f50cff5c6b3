package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/authlete/authlete-scan/analyzer/vettool"
)

const tool = "authlete-scan"

func main() {
	if vettool.Wants(os.Args[1:]) {
		vettool.Main() // does not return
	}
	os.Exit(run(os.Args[1:], system()))
}

// An environment is everything outside the program that a command may use.
type environment struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
	now            func() time.Time
	dir            string // the current directory, as paths are to be written
}

func system() environment {
	return environment{os.Stdin, os.Stdout, os.Stderr, os.Getenv, time.Now, "."}
}

// run executes one command line and returns the exit status.
func run(args []string, env environment) int {
	// A closed pipe is an error of a write, not the end of the process.
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // so that a second Ctrl-C kills

	root := newRoot(env)
	root.SetArgs(goFlags(args))
	err := root.ExecuteContext(ctx)
	code, said := statusOf(err)
	if !said {
		complain(env.stderr, err)
	}
	return code
}

// complain prints err, and what the user can do about it if err knows.
func complain(w io.Writer, err error) {
	fmt.Fprintf(w, "%s: %s\n", tool, oneLine(err.Error()))
	var h hinted
	if errors.As(err, &h) {
		fmt.Fprintf(w, "hint: %s\n", oneLine(h.hint))
	}
}

// oneLine keeps a name with a newline or an escape sequence in it from giving
// orders to a terminal or to a CI system.
func oneLine(s string) string {
	s = strings.NewReplacer("##[", "#?[", "##vso[", "#?vso[").Replace(s) // as in report
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || 0x80 <= r && r < 0xa0 {
			return '?'
		}
		return r
	}, s)
}
