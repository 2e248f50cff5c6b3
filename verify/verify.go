package verify

import (
	"context"
	"io"
	"net"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/authlete/authlete-scan/scan"
)

// DefaultRate is how many requests a second a host gets at most.
const DefaultRate = 2

// Options say how to ask.
type Options struct {
	Hosts     []Host    // servers that may be asked besides Authlete's shared clouds
	OnlyHosts bool      // ask none but Hosts, whatever the text says
	Rate      float64   // requests a second and host; DefaultRate if 0
	UserAgent string    // who asks
	Audit     io.Writer // gets a line of JSON about each request; nil for none
}

// A Verifier asks about credentials. It is for one run: a request that was
// answered once is not sent again. It is safe for concurrent use.
type Verifier struct {
	options Options
	client  *http.Client

	mu      sync.Mutex // guards what follows
	servers map[Host]*server
	asked   map[string]*exchange // by call.id
	audit   error                // of the first line that could not be written

	done atomic.Int64
}

// An exchange is a request that was sent or is about to be.
type exchange struct {
	done   chan struct{} // closed when answer is there
	answer answer
}

// New returns a Verifier for one run.
func New(o Options) *Verifier {
	if o.Rate <= 0 {
		o.Rate = DefaultRate
	}
	o.Hosts = slices.Compact(slices.Clone(o.Hosts))
	return &Verifier{
		options: o,
		client:  newClient(o.Hosts, net.Dialer{}, nil),
		servers: map[Host]*server{},
		asked:   map[string]*exchange{},
	}
}

// workers is how many credentials are asked about at a time. Each server gets
// one request at a time, so this is no more than there can be servers busy.
const workers = 8

// Verify returns findings with their verdicts, in the same order; the findings
// themselves are not changed. When ctx ends, it returns at once with what is
// known until then.
//
// The error is that of the audit log. It ends the run as well, since what cannot
// be logged must not be sent.
func (v *Verifier) Verify(ctx context.Context, findings []scan.Finding) ([]scan.Finding, error) {
	defer v.client.CloseIdleConnections()
	verified := slices.Clone(findings)
	next := make(chan *scan.Finding)
	var group sync.WaitGroup
	for range min(workers, len(findings)) {
		group.Go(func() {
			for f := range next {
				v.verify(ctx, f)
				v.done.Add(1)
			}
		})
	}
	for i := range verified {
		next <- &verified[i]
	}
	close(next)
	group.Wait()
	return verified, v.auditError()
}

// Done returns how many findings have their verdict, for whoever wants to draw
// the progress. It may be called at any time.
func (v *Verifier) Done() int64 { return v.done.Load() }

func (v *Verifier) auditError() error {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.audit
}

// verify writes the verdict about a finding into it.
func (v *Verifier) verify(ctx context.Context, f *scan.Finding) {
	in := inquire(f, &v.options)
	if len(in.stops) == 0 {
		f.Verdict = in.verdict
		return
	}
	var heard []answer
	for _, s := range in.stops {
		a := v.visit(ctx, s)
		heard = append(heard, a)
		if a.outcome.isYes() || a.final && in.onlyPair {
			break
		}
	}
	conclude(f, in, heard)
	if slices.ContainsFunc(heard, func(a answer) bool { return a.status != 0 }) {
		f.CheckedAt = time.Now().UTC().Truncate(time.Second)
	}
}

// visit asks one server all that there is to ask it. A yes ends the visit. What
// it says is final if it is so of all that was tried: that one key has another
// secret says nothing of the next key.
func (v *Verifier) visit(ctx context.Context, s stop) answer {
	var best answer
	final := true
	for _, calls := range s.tries {
		a := v.try(ctx, calls)
		if a.outcome.isYes() {
			return a
		}
		final = final && a.final
		if a.outcome > best.outcome {
			best = a
		}
	}
	best.final = final
	return best
}

// try makes the calls of one way in which a credential may be one. A yes ends
// it, and so does a server that refuses what it has probed.
func (v *Verifier) try(ctx context.Context, calls []call) answer {
	var best answer
	for _, c := range calls {
		a := v.ask(ctx, c)
		switch probed := best.call.question == askProbe && best.outcome.isYes(); {
		case a.outcome.isYes() && c.question != askProbe, a.final, a.outcome == refused && probed:
			return a
		case a.outcome > best.outcome:
			best = a
		}
		if c.question == askProbe && a.outcome == refused {
			return a
		}
	}
	return best
}

// ask returns the answer to a call. Of several that are the same request, only
// one is sent, and the others share its answer.
func (v *Verifier) ask(ctx context.Context, c call) answer {
	v.mu.Lock()
	x, known := v.asked[c.id()]
	if !known {
		x = &exchange{done: make(chan struct{})}
		v.asked[c.id()] = x
	}
	s := v.servers[c.host]
	if s == nil {
		s = newServer(v.options.Rate)
		v.servers[c.host] = s
	}
	v.mu.Unlock()
	if !known {
		x.answer = v.exchange(ctx, s, c)
		x.answer.call = c
		close(x.done)
		return x.answer
	}
	select {
	case <-x.done:
		return x.answer
	case <-ctx.Done():
	}
	select {
	case <-x.done: // at the same moment; what is known is told
		return x.answer
	default:
		a := interrupted
		a.call = c
		return a
	}
}

// exchange sends a request when it is the server's turn, and once more if that
// may help.
func (v *Verifier) exchange(ctx context.Context, s *server, c call) answer {
	if s.enter(ctx) != nil {
		return interrupted
	}
	defer s.leave()
	var a answer
	for range 2 {
		if hindrance := v.await(ctx, s); hindrance != nil {
			if a.reason == "" {
				return *hindrance
			}
			return a // what kept the first attempt from an answer says more
		}
		sent := v.send(ctx, c)
		if ctx.Err() != nil && sent.status == 0 {
			return interrupted
		}
		a = sent.answer
		v.record(c, a)
		s.note(sent)
		if !sent.again {
			break
		}
	}
	return a
}

// The answers of those who were not asked.
var (
	interrupted = said(unknown, "interrupted before it was known")
	unlogged    = said(unknown, "not asked, since the audit log cannot be written")
)

// await returns when a request may be sent to s, or what hinders it.
func (v *Verifier) await(ctx context.Context, s *server) *answer {
	if reason := s.blocked(); reason != "" {
		a := said(unknown, reason)
		return &a
	}
	switch {
	case v.auditError() != nil:
		return &unlogged
	case s.wait(ctx) != nil:
		return &interrupted
	case v.auditError() != nil: // of a request to another server
		return &unlogged
	}
	return nil
}

// note draws the consequences of an attempt for those that follow.
func (s *server) note(a attempt) {
	if a.failed {
		s.failed()
	} else {
		s.succeeded()
	}
	s.pauseFor(a.pause)
	if a.again {
		s.pauseFor(retryPause)
	}
}
