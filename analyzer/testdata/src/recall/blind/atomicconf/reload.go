// Package atomicconf may be reloaded while it serves.
package atomicconf

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

type live struct {
	bearer string
	serial uint64
}

// Holder holds the configuration.
type Holder struct{ p atomic.Pointer[live] }

// NewHolder makes one.
func NewHolder() *Holder {
	h := new(Holder)
	h.p.Store(&live{bearer: "MPussimOBltRk-Kz5FidXIltZT78WjYA8jHRciHMolY", serial: 1}) // leak
	return h
}

// Watch reloads on SIGHUP.
func (h *Holder) Watch(ctx context.Context, read func() (string, error)) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGHUP)
	for {
		select {
		case <-ctx.Done():
			return
		case <-c:
			if t, err := read(); err == nil {
				h.p.Store(&live{t, h.p.Load().serial + 1})
			}
		}
	}
}

// SDK makes a client that always uses the current token.
func (h *Holder) SDK() *authlete.Authlete {
	return authlete.New(authlete.WithSecuritySource(func(context.Context) (s components.Security, _ error) {
		s.Bearer = authlete.String(h.p.Load().bearer)
		return
	}))
}
