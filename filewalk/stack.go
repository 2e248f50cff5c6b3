package filewalk

import (
	"sync"
	"sync/atomic"
)

// A job is a piece of work: a directory, a few files of one, or a target.
type job func(*worker)

// A stack holds the jobs that nobody has begun. The last that came is the
// first to go, so that a walk goes deep before it goes wide and the stack
// stays small.
type stack struct {
	mu      sync.Mutex
	wake    *sync.Cond
	jobs    []job
	workers int
	ended   bool
	waiting atomic.Int32 // workers in pop that found nothing; changed under mu
}

func newStack(workers int) *stack {
	s := &stack{workers: workers}
	s.wake = sync.NewCond(&s.mu)
	return s
}

func (s *stack) push(j job) {
	s.mu.Lock()
	s.jobs = append(s.jobs, j)
	s.mu.Unlock()
	s.wake.Signal()
}

// pop returns a job. It waits for one as long as another worker is at work and
// may bring one, and returns nil when there will be none any more.
func (s *stack) pop() job {
	s.mu.Lock()
	defer s.mu.Unlock()
	for len(s.jobs) == 0 && !s.ended {
		if int(s.waiting.Add(1)) == s.workers {
			s.ended = true
			s.wake.Broadcast()
		} else {
			s.wake.Wait()
		}
		s.waiting.Add(-1)
	}
	if s.ended {
		return nil
	}
	last := len(s.jobs) - 1
	j := s.jobs[last]
	s.jobs[last] = nil
	s.jobs = s.jobs[:last]
	return j
}

// hungry reports whether a worker has nothing to do. It is a hint.
func (s *stack) hungry() bool { return s.waiting.Load() > 0 }

// stop has every pop return nil, also those that wait.
func (s *stack) stop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ended = true
	s.wake.Broadcast()
}
