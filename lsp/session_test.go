package lsp

import (
	"bytes"
	"fmt"
	"os/exec"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The server ends when the process of its client does, even if somebody else
// keeps the pipe open.
func TestParentDies(t *testing.T) {
	t.Parallel()
	cmd := exec.Command("go", "version")
	require.NoError(t, cmd.Run())
	c := serve(t, Options{Open: plain})
	require.Nil(t, c.call("initialize", object{"processId": cmd.Process.Pid, "capabilities": object{}}).Error)
	err := <-c.ended
	assert.ErrorIs(t, err, ErrVanished)
	assert.ErrorContains(t, err, "process")
}

// A client that does not read does not stop the server from reading, and does
// not keep it alive.
func TestDeafClient(t *testing.T) {
	t.Parallel()
	w := &stuck{release: make(chan struct{})}
	in := new(bytes.Buffer)
	for range 100 {
		in.Write(frame([]byte(`{"jsonrpc":"2.0","id":1,"method":"nonsense"}`)))
	}
	assert.ErrorIs(t, Serve(t.Context(), in, w, Options{Open: plain}), ErrVanished)
	close(w.release)
}

// What is asked about a document that is closed at once is answered.
func TestClosedAtOnce(t *testing.T) {
	t.Parallel()
	c := start(t, t.TempDir(), pulling())
	for i := range 50 {
		uri := fmt.Sprint("untitled:", i)
		doc := object{"uri": uri}
		c.open(uri, "go", leak("closed"))
		ids := []string{
			c.ask("textDocument/hover", object{"textDocument": doc, "position": position{0, 30}}),
			c.ask("textDocument/diagnostic", object{"textDocument": doc}),
			c.ask("textDocument/codeAction", object{"textDocument": doc, "range": span{}, "context": object{"diagnostics": []any{}}}),
		}
		c.notify("textDocument/didClose", object{"textDocument": doc})
		for range ids {
			m := c.next(func(m message) bool { return slices.Contains(ids, string(m.ID)) })
			assert.Nil(t, m.Error)
		}
	}
	c.end()
}

// A stuck writer waits until it is released.
type stuck struct{ release chan struct{} }

func (w *stuck) Write(p []byte) (int, error) {
	<-w.release
	return len(p), nil
}

// FuzzSession proves that no message ends the server before the client does, nor
// keeps it from answering the next one.
func FuzzSession(f *testing.F) {
	for _, seed := range []string{
		`{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":30}}}`,
		`{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a","version":2},"contentChanges":[{"range":{"start":{"line":-1,"character":9},"end":{"line":0,"character":-3}},"text":"\ud800"}]}}`,
		`{"jsonrpc":"2.0","id":"x","method":"textDocument/codeAction","params":{"textDocument":{"uri":"untitled:a"},"range":{"start":{"line":9,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[1]}}}`,
		`{"jsonrpc":"2.0","id":3,"method":"codeAction/resolve","params":{"title":"t","data":{"uri":"untitled:a"}}}`,
		`{"id":null,"method":"workspace/diagnostic","params":{"previousResultIds":[{"uri":"a","value":"b"}],"partialResultToken":{}}}`,
		`[{"jsonrpc":"2.0","id":1}]`, `{"id":{},"result":1}`, `"\u0000"`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if bytes.Contains(data, []byte(`"exit"`)) || bytes.Contains(data, []byte(`"shutdown"`)) || bytes.Contains(data, []byte(`\u`)) {
			return // its business is to end it
		}
		var in, out bytes.Buffer
		send := func(message string) { in.Write(frame([]byte(message))) }
		send(`{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{}}}`)
		send(string(encode(object{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": object{
			"textDocument": object{"uri": "untitled:a", "languageId": "go", "version": 1, "text": "package p\n\nvar authleteServiceAccessToken = \"" + secret("fuzz") + "\"\n"},
		}})))
		in.Write(frame(data))
		send(`{"jsonrpc":"2.0","id":"last","method":"shutdown"}`)
		send(`{"jsonrpc":"2.0","method":"exit"}`)
		require.NoError(t, Serve(t.Context(), &in, &out, Options{Open: plain}))
		answered := false
		for _, m := range frames(out.Bytes()) {
			answered = answered || m == `{"jsonrpc":"2.0","id":"last","result":null}`
		}
		assert.True(t, answered, "%q", data)
	})
}
