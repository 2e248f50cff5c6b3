package lsp

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/filewalk"
	"github.com/authlete/authlete-scan/scan"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// secret returns a value with the shape of a secret, made of a phrase.
func secret(phrase string) string {
	sum := sha256.Sum256([]byte(phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// A testClient is a client in memory.
type testClient struct {
	t        *testing.T
	in       io.WriteCloser
	received chan message // what the server has sent, in its order
	ended    chan error   // the result of Serve
	lastID   int

	mu     sync.Mutex
	asked  map[string]string // methods of requests by ID
	traced bytes.Buffer      // all that the server has sent
}

// serve starts a server and a client that has not said anything yet.
func serve(t *testing.T, o Options) *testClient {
	t.Helper()
	serverIn, clientOut := io.Pipe()
	clientIn, serverOut := io.Pipe()
	c := &testClient{t: t, in: clientOut, received: make(chan message, 1000), ended: make(chan error, 1), asked: map[string]string{}}
	go func() {
		c.ended <- Serve(context.WithoutCancel(t.Context()), serverIn, serverOut, o)
		serverOut.Close()
	}()
	go func() {
		defer close(c.received)
		for frames := newFrameReader(clientIn); ; {
			data, err := frames.next()
			if err != nil {
				return
			}
			var m message
			if err := json.Unmarshal(data, &m); err != nil {
				t.Errorf("the server has sent no JSON: %v", err)
			}
			c.mu.Lock()
			c.traced.Write(data)
			method := c.asked[string(m.ID)]
			c.mu.Unlock()
			conforms(t, data, method)
			c.received <- m
		}
	}()
	t.Cleanup(func() { clientOut.Close() })
	return c
}

// plain opens directories as they are.
func plain(dir string, _ Settings) (*Project, error) {
	return &Project{
		Scan: scan.Options{Detectors: detectors.NewSet(detectors.Options{}), MinConfidence: detectors.Medium, Workers: 2},
		Files: func(open map[string][]byte) Files {
			return &filewalk.Source{Targets: []string{dir}, Open: open}
		},
		Settle: func(r scan.Result) scan.Result { return r },
	}, nil
}

// start returns a client whose server is initialized for a folder, "" for none.
func start(t *testing.T, dir string, capabilities object) *testClient {
	t.Helper()
	c := serve(t, Options{Version: "1", Open: plain})
	params := object{"processId": nil, "rootUri": nil, "capabilities": capabilities}
	if capabilities == nil {
		params["capabilities"] = object{}
	}
	if dir != "" {
		params["rootUri"] = uriOf(dir)
	}
	require.Nil(t, c.call("initialize", params).Error)
	c.notify("initialized", object{})
	return c
}

// write sends bytes as they are.
func (c *testClient) write(data []byte) {
	c.t.Helper()
	_, err := c.in.Write(data)
	require.NoError(c.t, err)
}

func (c *testClient) send(m message) {
	c.t.Helper()
	m.Version = "2.0"
	c.write(frame(encode(m)))
}

func (c *testClient) notify(method string, params any) {
	c.t.Helper()
	c.send(message{Method: method, Params: encode(params)})
}

// ask sends a request and returns its ID.
func (c *testClient) ask(method string, params any) string {
	c.t.Helper()
	c.lastID++
	m := message{ID: encode(c.lastID), Method: method}
	c.mu.Lock()
	c.asked[string(m.ID)] = method
	c.mu.Unlock()
	if params != nil {
		m.Params = encode(params)
	}
	c.send(m)
	return string(m.ID)
}

// next returns the next message that is wanted, and drops those before it.
func (c *testClient) next(wanted func(message) bool) message {
	c.t.Helper()
	late := time.After(20 * time.Second)
	for {
		select {
		case m, ok := <-c.received:
			require.True(c.t, ok, "the server has ended")
			if wanted(m) {
				return m
			}
		case <-late:
			require.Fail(c.t, "the server has not answered")
		}
	}
}

func (c *testClient) response(id string) message {
	c.t.Helper()
	return c.next(func(m message) bool { return m.Method == "" && string(m.ID) == id })
}

// call sends a request and returns the response.
func (c *testClient) call(method string, params any) message {
	c.t.Helper()
	return c.response(c.ask(method, params))
}

// published returns the next diagnostics of a document.
func (c *testClient) published(uri string) publishParams {
	c.t.Helper()
	var p publishParams
	c.next(func(m message) bool {
		if m.Method != "textDocument/publishDiagnostics" {
			return false
		}
		require.NoError(c.t, json.Unmarshal(m.Params, &p))
		return p.URI == uri
	})
	return p
}

func (c *testClient) open(uri, language, text string) {
	c.t.Helper()
	c.notify("textDocument/didOpen", object{"textDocument": object{"uri": uri, "languageId": language, "version": 1, "text": text}})
}

func (c *testClient) change(uri string, version int, changes ...object) {
	c.t.Helper()
	c.notify("textDocument/didChange", object{"textDocument": object{"uri": uri, "version": version}, "contentChanges": changes})
}

// end ends the session in order.
func (c *testClient) end() {
	c.t.Helper()
	require.Nil(c.t, c.call("shutdown", nil).Error)
	c.notify("exit", nil)
	require.NoError(c.t, <-c.ended)
}

// shown renders diagnostics.
func shown(diagnostics []diagnostic) []string {
	lines := []string{}
	for _, d := range diagnostics {
		lines = append(lines, fmt.Sprintf("%d:%d-%d:%d %s", d.Range.Start.Line, d.Range.Start.Character, d.Range.End.Line, d.Range.End.Character, d.Code))
	}
	return lines
}
