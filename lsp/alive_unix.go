//go:build unix

package lsp

import (
	"errors"
	"os"
	"syscall"
)

// signalled reports whether a signal could be sent to p, now or by somebody
// else.
func signalled(p *os.Process) bool {
	err := p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, syscall.EPERM)
}
