package verify

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"golang.org/x/time/rate"
)

const (
	maxFailures = 5                // in a row, after which a server is left alone
	leaveAlone  = 30 * time.Second // then one more request tells
	maxPause    = time.Minute      // that a server can ask for before it counts as no answer
	retryPause  = time.Second      // before a retry, if the server names no pause
)

// A server is one host during a run. It gets one request at a time, and no more
// than the limiter lets through. Whoever has its turn owns the other fields.
type server struct {
	turn     chan struct{}
	limiter  *rate.Limiter
	resume   time.Time // no request is sent before
	failures int       // in a row
	retryAt  time.Time // of the next request, when there were too many failures
}

func newServer(perSecond float64) *server {
	return &server{turn: make(chan struct{}, 1), limiter: rate.NewLimiter(rate.Limit(perSecond), 1)}
}

func (s *server) enter(ctx context.Context) error {
	select {
	case s.turn <- struct{}{}:
		return ctx.Err()
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *server) leave() { <-s.turn }

// blocked says why no request is to be sent now, or "".
func (s *server) blocked() string {
	switch now := time.Now(); {
	case s.failures >= maxFailures && now.Before(s.retryAt):
		return fmt.Sprintf("it failed %d times in a row and is left alone", s.failures)
	case s.resume.Sub(now) > maxPause:
		return "rate limit: it wants a pause of more than " + maxPause.String()
	}
	return ""
}

// wait returns when the next request may be sent, or when ctx ends.
func (s *server) wait(ctx context.Context) error {
	if err := s.limiter.Wait(ctx); err != nil {
		return err
	}
	pause := time.NewTimer(time.Until(s.resume))
	defer pause.Stop()
	select {
	case <-pause.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// succeeded, failed: what became of a request.
func (s *server) succeeded() { s.failures = 0 }

func (s *server) failed() {
	if s.failures++; s.failures >= maxFailures {
		s.retryAt = time.Now().Add(leaveAlone)
	}
}

// pauseFor keeps requests back for d, unless they already are for longer.
func (s *server) pauseFor(d time.Duration) {
	if until := time.Now().Add(d); until.After(s.resume) {
		s.resume = until
	}
}

// pauseIn returns the pause that a response asks for: because of Retry-After, or
// because nothing is left until the limit is reset. Both spellings of the
// headers are in use.
func pauseIn(h http.Header, now time.Time) time.Duration {
	if after := h.Get("Retry-After"); after != "" {
		if d, ok := seconds(after, now); ok {
			return d
		}
		if at, err := http.ParseTime(after); err == nil {
			return max(0, at.Sub(now))
		}
	}
	for _, prefix := range []string{"RateLimit-", "X-RateLimit-"} {
		if strings.TrimSpace(h.Get(prefix+"Remaining")) == "0" {
			if d, ok := seconds(h.Get(prefix+"Reset"), now); ok {
				return d
			}
		}
	}
	return 0
}

// seconds reads a number of seconds: from now, or, where it is that large, since
// the epoch.
func seconds(text string, now time.Time) (time.Duration, bool) {
	const (
		epoch = 100_000_000 // three years; in 1973
		most  = 1 << 32
	)
	n, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	switch {
	case err != nil || !(n >= 0 && n < most*1000):
		return 0, false
	case n >= epoch*1000:
		return max(0, time.UnixMilli(int64(n)).Sub(now)), true
	case n >= epoch:
		return max(0, time.Unix(int64(n), 0).Sub(now)), true
	}
	return time.Duration(n * float64(time.Second)), true
}
