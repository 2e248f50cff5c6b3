package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// A sample is what one run of a command cost.
type sample struct {
	wall   time.Duration
	cpu    time.Duration // user and system, with children that were waited for
	memory int64         // the peak of the largest process in bytes; 0 if unknown
	output int64         // bytes of standard output

	ok        bool   // the work was done
	status    string // the exit status with its meaning, or what happened instead
	again     bool   // another run is worth while
	complaint string // the last line of standard error of a run that is not ok
}

// measure runs c once in dir. Its output goes through a pipe, is counted, and
// forgotten. A command that fails is a sample, too; the error is that of ctx.
//
// On Linux the peak memory of a process is never less than what bench itself
// has when it starts it, about 10 MB.
func measure(ctx context.Context, c command, dir string, limit time.Duration) (sample, error) {
	limited, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var stdout counter
	var stderr tail
	cmd := exec.CommandContext(limited, c.args[0], c.args[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
	cmd.Env = environ(dir)
	cmd.WaitDelay = 5 * time.Second
	if c.dir != "" {
		cmd.Dir = c.dir
	}
	killTogether(cmd)

	start := time.Now()
	err := cmd.Run()
	s := sample{wall: time.Since(start), output: stdout.n}
	if ctx.Err() != nil {
		return s, ctx.Err()
	}
	if cmd.ProcessState == nil { // it did not even start
		s.status, s.complaint = "not started", err.Error()
		return s, nil
	}
	s.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	s.memory = peakMemory(cmd.ProcessState)
	if limited.Err() != nil {
		s.status = fmt.Sprintf("stopped after %v", limit)
		return s, nil
	}
	s.again = true
	s.ok, s.status = c.judge(cmd.ProcessState, err)
	if !s.ok {
		s.complaint = stderr.lastLine()
	}
	return s, nil
}

// judge says whether a process that has ended did the work of c, and how it
// ended.
func (c command) judge(state *os.ProcessState, err error) (ok bool, status string) {
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return false, err.Error()
	}
	if !state.Exited() {
		return false, state.String() // of a signal
	}
	code := state.ExitCode()
	meaning, ok := c.fine[code]
	switch {
	case !ok:
		return false, fmt.Sprint(code)
	case meaning == "":
		return true, fmt.Sprint(code)
	}
	return true, fmt.Sprintf("%d (%s)", code, meaning)
}

// environ is the environment of all commands: git does not take another
// repository for the one it is pointed at, no one is asked for anything, and
// what a command leaves behind when it is killed is left in tmp.
func environ(tmp string) []string {
	var env []string
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "GIT_") && !strings.HasPrefix(kv, "AUTHLETE_") {
			env = append(env, kv)
		}
	}
	return append(env, "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "TMPDIR="+tmp)
}

// A counter counts what is written to it.
type counter struct{ n int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return len(p), nil
}

// ReadFrom empties a pipe with as few reads as the size of pipes allows.
func (c *counter) ReadFrom(r io.Reader) (int64, error) {
	n, err := io.CopyBuffer(struct{ io.Writer }{c}, struct{ io.Reader }{r}, make([]byte, 64<<10))
	return n, err
}

// A tail keeps the end of what is written to it.
type tail struct{ text []byte }

func (t *tail) Write(p []byte) (int, error) {
	const kept = 4 << 10
	t.text = append(t.text, p...)
	if extra := len(t.text) - kept; extra > 0 {
		t.text = append(t.text[:0], t.text[extra:]...)
	}
	return len(p), nil
}

// lastLine returns the last line that is not blank, with spaces for control
// characters and without what is too long.
func (t *tail) lastLine() string {
	lines := bytes.Split(bytes.TrimSpace(t.text), []byte("\n"))
	line := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(string(lines[len(lines)-1]), "?"))
	const most = 200
	if r := []rune(line); len(r) > most {
		return string(r[:most]) + "…"
	}
	return line
}
