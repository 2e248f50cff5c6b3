package lsp

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A leak is marked while it is typed, and no longer when it is gone.
func TestPush(t *testing.T) {
	t.Parallel()
	c := start(t, t.TempDir(), nil)
	uri := "untitled:Untitled-1"
	c.open(uri, "plaintext", "# 日本😀\n")
	assert.Empty(t, c.published(uri).Diagnostics)

	line := "AUTHLETE_SERVICE_APISECRET="
	c.change(uri, 2, object{"range": span{position{0, 5}, position{0, 6}}, "text": "\n😀 " + line + secret("push")})
	p := c.published(uri)
	assert.Equal(t, 2, *p.Version)
	assert.Equal(t, []string{"1:30-1:73 service-api-secret"}, shown(p.Diagnostics))
	d := p.Diagnostics[0]
	assert.Equal(t, severityError, d.Severity)
	assert.Equal(t, "authlete-scan", d.Source)
	assert.NotContains(t, string(encode(d)), secret("push"))

	c.change(uri, 3, object{"range": span{position{1, 70}, position{1, 71}}, "text": ""})
	assert.Empty(t, c.published(uri).Diagnostics)
	c.change(uri, 4, object{"text": line + secret("push")})
	assert.Len(t, c.published(uri).Diagnostics, 1)
	c.notify("textDocument/didClose", object{"textDocument": object{"uri": uri}})
	assert.Empty(t, c.published(uri).Diagnostics)
	c.end()
}

// What is no message is refused, and what comes after it is understood.
func TestSurvives(t *testing.T) {
	t.Parallel()
	c := start(t, "", nil)
	null := func(code int) func(m message) bool {
		return func(m message) bool { return string(m.ID) == "null" && m.Error != nil && m.Error.Code == code }
	}
	c.write([]byte("Content-Length: 3\r\n\r\n{]}"))
	c.next(null(codeParseError))
	c.write([]byte("Content-Length: -1\r\n\r\n{}Content-Length: 2\r\nContent-Type: x\r\n\r\n{}"))
	c.next(null(codeInvalidRequest))
	c.write([]byte("Content-Length: 99999999999999999999\r\n\r\n" + `{"jsonrpc":"2.0"}` + "content-length:2\n\n[]"))
	c.next(null(codeInvalidRequest))
	assert.Equal(t, codeMethodNotFound, c.call("textDocument/nonsense", object{}).Error.Code)
	for _, method := range []string{"textDocument/didOpen", "textDocument/didChange", "textDocument/didSave", "textDocument/didClose", "$/cancelRequest"} {
		for _, params := range []any{nil, 1, []int{}, object{"textDocument": 3}, object{"textDocument": object{"uri": "file:///nowhere"}, "contentChanges": []int{3}}} {
			c.notify(method, params)
		}
	}
	c.notify("$/nonsense", nil)
	c.send(message{ID: encode("not ours"), Result: encode(1)})
	c.send(message{ID: encode(12), Result: encode(1)})
	c.end()
}

// A session has an order.
func TestOrder(t *testing.T) {
	t.Parallel()
	c := serve(t, Options{Open: plain})
	assert.Equal(t, codeNotInitialized, c.call("shutdown", nil).Error.Code)
	assert.Equal(t, codeInvalidParams, c.call("initialize", []int{}).Error.Code)
	require.Nil(t, c.call("initialize", object{"capabilities": object{}}).Error)
	assert.Equal(t, codeInvalidRequest, c.call("initialize", object{"capabilities": object{}}).Error.Code)
	require.Nil(t, c.call("shutdown", nil).Error)
	assert.Equal(t, codeInvalidRequest, c.call("shutdown", nil).Error.Code)
	c.notify("exit", nil)
	assert.NoError(t, <-c.ended)
}

// A client that is gone, or that says exit too early, ends the server with an
// error.
func TestVanished(t *testing.T) {
	t.Parallel()
	c := start(t, "", nil)
	c.open("untitled:a", "", "x")
	require.NoError(t, c.in.Close())
	assert.ErrorIs(t, <-c.ended, ErrVanished)

	c = start(t, "", nil)
	c.notify("exit", nil)
	assert.ErrorIs(t, <-c.ended, ErrVanished)

	c = serve(t, Options{Open: plain})
	c.write([]byte("Content-Length: 100\r\n\r\n{"))
	require.NoError(t, c.in.Close())
	assert.ErrorIs(t, <-c.ended, ErrVanished)
}
