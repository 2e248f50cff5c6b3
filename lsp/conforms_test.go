package lsp

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The validator finds what is wrong.
func TestMetaModel(t *testing.T) {
	t.Parallel()
	m, err := model()
	require.NoError(t, err)
	good := `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","version":1,"diagnostics":[` +
		`{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"severity":1,"message":"m"}]}}`
	require.NoError(t, m.conforms([]byte(good), ""))
	for old, bad := range map[string]string{
		`"severity":1`: `"severity":9`, `"line":0`: `"line":-1`, `"message":"m"`: `"massage":"m"`, `"version":1`: `"version":"1"`,
		`,"message":"m"`: ``, `"uri":"file:///a",`: ``, `"2.0"`: `"1.0"`, `publishDiagnostics`: `publish`,
	} {
		assert.Error(t, m.conforms(bytes.Replace([]byte(good), []byte(old), []byte(bad), 1), ""), bad)
	}
	assert.Error(t, m.conforms([]byte(`{"jsonrpc":"2.0","id":1,"result":{"kind":"full","items":[]}}`), "textDocument/nonsense"))
	assert.Error(t, m.conforms([]byte(`{"jsonrpc":"2.0","id":1,"result":{"kind":"fall","items":[]}}`), "textDocument/diagnostic"))
	assert.NoError(t, m.conforms([]byte(`{"jsonrpc":"2.0","id":1,"result":{"kind":"full","items":[]}}`), "textDocument/diagnostic"))
}
