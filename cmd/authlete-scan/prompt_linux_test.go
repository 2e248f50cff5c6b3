package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// openTerminal returns both ends of a terminal; see pty(7).
func openTerminal(t *testing.T) (person, program *os.File) {
	t.Helper()
	const getNumber, setLock = 0x80045430, 0x40045431 // TIOCGPTN, TIOCSPTLCK; package syscall lacks them
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("there are no terminals here")
	}
	t.Cleanup(func() { person.Close() })
	var number, unlocked uint32
	require.NoError(t, control(person, setLock, unsafe.Pointer(&unlocked)))
	require.NoError(t, control(person, getNumber, unsafe.Pointer(&number)))
	program, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("there are no terminals here")
	}
	t.Cleanup(func() { program.Close() })
	return person, program
}

func control(f *os.File, request uintptr, value unsafe.Pointer) error {
	if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), request, uintptr(value)); errno != 0 {
		return errno
	}
	return nil
}

// shows reports whether a terminal shows what is typed.
func shows(t *testing.T, f *os.File) bool {
	t.Helper()
	var state syscall.Termios
	require.NoError(t, control(f, syscall.TCGETS, unsafe.Pointer(&state)))
	return state.Lflag&syscall.ECHO != 0
}

// What is typed at the prompt is not shown, and the terminal is as before then,
// also if the user gives up.
func TestPrompt(t *testing.T) {
	t.Parallel()
	for _, givesUp := range []bool{false, true} {
		person, program := openTerminal(t)
		require.True(t, shows(t, program))
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		env := environment{stdin: program, stderr: program, stdout: program}
		type read struct {
			text string
			err  error
		}
		done := make(chan read, 1)
		go func() {
			text, err := readSecret(ctx, env)
			done <- read{text, err}
		}()
		require.Eventually(t, func() bool { return !shows(t, program) }, 10*time.Second, time.Millisecond)
		if givesUp {
			cancel()
			assert.ErrorIs(t, (<-done).err, context.Canceled)
			assert.True(t, shows(t, program))
			continue
		}
		_, err := fmt.Fprintf(person, "%s\n", secret("typed"))
		require.NoError(t, err)
		got := <-done
		require.NoError(t, got.err)
		assert.Equal(t, secret("typed"), got.text)
		assert.True(t, shows(t, program))
		_, err = fmt.Fprint(program, "end")
		require.NoError(t, err)
		assert.Equal(t, "Token, or KEY:SECRET (not shown): \r\nend", readUntil(t, person, "end"))
	}
}

// readUntil returns what a terminal has shown, up to a text.
func readUntil(t *testing.T, person *os.File, end string) string {
	t.Helper()
	var all []byte
	buffer := make([]byte, 1)
	for len(all) < 1000 && string(all[max(0, len(all)-len(end)):]) != end {
		_, err := io.ReadFull(person, buffer)
		require.NoError(t, err)
		all = append(all, buffer[0])
	}
	return string(all)
}
