package lsp

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"sync"
	"time"
)

// Options are what the server needs to know of the program that it is a part of.
type Options struct {
	Version string // of the program

	// Open returns how the files of a directory are scanned. The path is
	// absolute. It is called again whenever something may have changed. The error
	// is shown to the user.
	Open func(dir string, s Settings) (*Project, error)
}

// ErrVanished is the error of Serve when the client has ended without a word.
var ErrVanished = errors.New("the client has ended without shutting the server down")

// Serve is a language server for the client at the other end of in and out. It
// returns when the client says exit or is gone, or when ctx ends. The error is
// nil only if the client has shut the server down before.
//
// It does not close in. If ctx ends, or the process that the client names dies,
// while in is waited for, one goroutine is left behind that waits on.
func Serve(ctx context.Context, in io.Reader, out io.Writer, o Options) error {
	ctx, cancel := context.WithCancelCause(ctx)
	s := &server{
		options:  o,
		handlers: newHandlers(),
		out:      newWriter(out),
		ctx:      ctx,
		cancel:   cancel,
		docs:     map[string]*document{},
		projects: map[string]*project{},
		notes:    map[string][]string{},
		walking:  make(chan struct{}, 1),
		running:  map[string]context.CancelFunc{},
		calls:    map[int]func(json.RawMessage, *responseError){},
	}
	messages := make(chan []byte)
	go func() {
		defer close(messages)
		for frames := newFrameReader(in); ; {
			data, err := frames.next()
			if err != nil {
				return // however it is gone, there is nobody to tell
			}
			select {
			case messages <- data:
			case <-ctx.Done():
				return
			}
		}
	}()
	for !s.exited {
		select {
		case data, ok := <-messages:
			if s.exited = !ok; ok {
				s.receive(data)
			}
		case <-ctx.Done():
			s.exited = true
		}
	}
	return s.end()
}

// A server is the state of one session. The lock guards what follows it; the
// goroutine of Serve takes it for each message, and those that scan for what
// they have found.
type server struct {
	options  Options
	handlers handlers
	out      *writer
	ctx      context.Context // ends with the session
	cancel   context.CancelCauseFunc
	work     sync.WaitGroup // requests and scans
	watch    sync.WaitGroup // of the client's process
	exited   bool           // for the goroutine of Serve only

	mu       sync.Mutex
	stage    stage
	client   client
	settings Settings
	folders  []string // absolute paths
	projects map[string]*project
	notes    map[string][]string  // what was last shown of each directory
	walking  chan struct{}        // holds something while a folder is walked
	docs     map[string]*document // by URI

	running map[string]context.CancelFunc // requests of the client, by ID
	calls   map[int]func(json.RawMessage, *responseError)
	lastID  int // of our own requests
}

// A stage is how far a session has come.
type stage int

const (
	fresh stage = iota
	serving
	shut
)

// grace is how long a client that leaves is given the rest of what it has asked.
const grace = 2 * time.Second

// end ends what is under way and says how the session went.
func (s *server) end() error {
	late := time.AfterFunc(grace, func() { s.cancel(ErrVanished) })
	s.work.Wait()
	late.Stop()
	cause := context.Cause(s.ctx)
	s.cancel(nil)
	s.watch.Wait()
	s.out.close(grace)
	switch {
	case s.stage == shut:
		return nil
	case cause != nil:
		return cause
	}
	return ErrVanished
}
