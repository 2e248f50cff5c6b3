package lsp

import (
	"encoding/json"
	"io"
	"sync"
	"time"
)

// A writer sends messages in the order in which they were given to it. It never
// makes the sender wait: a client that does not read before it has written would
// wait for a server that does the same.
type writer struct {
	mu     sync.Mutex
	wake   *sync.Cond
	queue  [][]byte
	closed bool
	done   chan struct{}
}

func newWriter(out io.Writer) *writer {
	w := &writer{done: make(chan struct{})}
	w.wake = sync.NewCond(&w.mu)
	go w.run(out)
	return w
}

// send queues a message.
func (w *writer) send(m message) {
	m.Version = "2.0"
	data, err := json.Marshal(m)
	if err != nil {
		panic("lsp: encoding a message: " + err.Error()) // the parts were encoded before
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.closed {
		w.queue = append(w.queue, frame(data))
		w.wake.Signal()
	}
}

// close waits until what was queued is written, or cannot be, but no longer than
// a while: a client that does not read would keep it for ever.
func (w *writer) close(while time.Duration) {
	w.mu.Lock()
	w.closed = true
	w.wake.Signal()
	w.mu.Unlock()
	select {
	case <-w.done:
	case <-time.After(while):
	}
}

func (w *writer) run(out io.Writer) {
	defer close(w.done)
	for {
		batch := w.take()
		if batch == nil {
			return
		}
		for _, m := range batch {
			if _, err := out.Write(m); err != nil {
				w.mu.Lock()
				w.closed, w.queue = true, nil // nobody reads on, and so nobody will write
				w.mu.Unlock()
				return
			}
		}
	}
}

// take returns what is queued, as soon as there is something, and nil at the
// end.
func (w *writer) take() [][]byte {
	w.mu.Lock()
	defer w.mu.Unlock()
	for len(w.queue) == 0 && !w.closed {
		w.wake.Wait()
	}
	batch := w.queue
	w.queue = nil
	return batch
}
