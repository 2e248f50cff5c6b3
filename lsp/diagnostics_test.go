package lsp

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// pulling are the capabilities of a client that asks for diagnostics.
func pulling() object {
	return object{"textDocument": object{
		"diagnostic":         object{},
		"publishDiagnostics": object{"relatedInformation": true},
	}}
}

func write(t *testing.T, dir, name, text string) (uri string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return uriOf(path)
}

func (c *testClient) pull(uri, previous string) documentReport {
	c.t.Helper()
	params := object{"textDocument": object{"uri": uri}}
	if previous != "" {
		params["previousResultId"] = previous
	}
	m := c.call("textDocument/diagnostic", params)
	require.Nil(c.t, m.Error)
	var r documentReport
	require.NoError(c.t, json.Unmarshal(m.Result, &r))
	return r
}

func leak(phrase string) string { return "AUTHLETE_SERVICE_APISECRET=" + secret(phrase) + "\n" }

// A client that asks is answered for the state that it has sent last, and is not
// told twice.
func TestPull(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := start(t, dir, pulling())
	uri := uriOf(filepath.Join(dir, "new.env"))
	c.open(uri, "dotenv", "A=1\n"+leak("pull"))
	r := c.pull(uri, "")
	assert.Equal(t, reportFull, r.Kind)
	assert.Equal(t, []string{"1:27-1:70 service-api-secret"}, shown(r.Items))
	assert.Equal(t, documentReport{Kind: reportUnchanged, ResultID: r.ResultID}, c.pull(uri, r.ResultID))
	c.change(uri, 2, object{"range": span{position{0, 0}, position{0, 0}}, "text": "\r\n\r"})
	assert.Equal(t, []string{"3:27-3:70 service-api-secret"}, shown(c.pull(uri, r.ResultID).Items))

	saved := write(t, dir, "saved.env", leak("saved"))
	assert.Len(t, c.pull(saved, "").Items, 1, "a file that is not open")
	for _, nowhere := range []string{uriOf(filepath.Join(dir, "nowhere")), uriOf(dir), "file:///dev/zero", "untitled:nowhere", "::"} {
		assert.Equal(t, codeInvalidParams, c.call("textDocument/diagnostic", object{"textDocument": object{"uri": nowhere}}).Error.Code)
	}
	c.end()
	assert.NotContains(t, c.traced.String(), "publishDiagnostics")
}

// Related information leads to the other parts of a credential, and to the same
// value elsewhere, saved or not.
func TestRelated(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := start(t, dir, pulling())
	a, b := uriOf(filepath.Join(dir, "a.env")), uriOf(filepath.Join(dir, "b.env"))
	c.open(a, "", "# 😀\nAUTHLETE_BASE_URL=https://api.authlete.com\nAUTHLETE_SERVICE_APIKEY=12345678901234\n"+leak("same"))
	c.open(b, "", "\n"+leak("same"))
	require.Len(t, c.pull(b, "").Items, 1)
	items := c.pull(a, "").Items
	require.Len(t, items, 1)
	var got []string
	for _, r := range items[0].Related {
		got = append(got, strings.TrimPrefix(r.Location.URI, uriOf(dir))+" "+string(encode(r.Location.Range.Start))+" "+r.Message)
	}
	assert.Equal(t, []string{
		`/b.env {"line":1,"character":27} the same value once more`,
		`/a.env {"line":2,"character":24} the key that goes with it`,
		`/a.env {"line":1,"character":26} the server that it is for`,
	}, got)
	c.end()
}

// What is beside a text helps to judge it: what is open there before what is on
// the disk.
func TestBeside(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := start(t, dir, nil)
	uri := uriOf(filepath.Join(dir, "credentials.yml"))
	write(t, dir, "server.yml", "url: https://example.com\n")
	c.open(uri, "yaml", "api_secret: "+secret("beside")+"\n")
	assert.Empty(t, c.published(uri).Diagnostics)
	beside := uriOf(filepath.Join(dir, "server.yml"))
	c.open(beside, "yaml", "authlete: https://api.authlete.com\n")
	assert.Len(t, c.published(uri).Diagnostics, 1, "its neighbour speaks of Authlete now")
	c.change(beside, 2, object{"text": ""})
	assert.Empty(t, c.published(uri).Diagnostics)
	write(t, dir, "server.yml", "authlete: https://api.authlete.com\n")
	c.notify("textDocument/didClose", object{"textDocument": object{"uri": beside}})
	assert.Len(t, c.published(uri).Diagnostics, 1, "the disk has it, too")
	c.end()
}

// What git ignores is left alone, as by dir.
func TestIgnored(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := start(t, dir, nil)
	uri := uriOf(filepath.Join(dir, ".env"))
	c.open(uri, "", leak("ignored"))
	assert.Len(t, c.published(uri).Diagnostics, 1)
	ignore := write(t, dir, ".gitignore", ".env\n")
	c.notify("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": ignore, "type": 1}}})
	c.next(func(m message) bool { return strings.Contains(string(m.Params), "is left alone: ignored by ") })
	assert.Empty(t, c.published(uri).Diagnostics)
	write(t, dir, ".gitignore", "")
	c.open(ignore, "", "")
	c.notify("textDocument/didSave", object{"textDocument": object{"uri": ignore}})
	assert.Len(t, c.published(uri).Diagnostics, 1)
	c.end()
}

// Hover says what there is to know, and nothing that is secret.
func TestHover(t *testing.T) {
	t.Parallel()
	for _, format := range []string{markdown, plaintext} {
		c := start(t, t.TempDir(), object{"textDocument": object{"hover": object{"contentFormat": []string{format}}}})
		c.open("untitled:a", "", "AUTHLETE_BASE_URL=https://api.authlete.com\n"+leak("hover"))
		at := func(line, character int) message {
			return c.call("textDocument/hover", object{"textDocument": object{"uri": "untitled:a"}, "position": position{line, character}})
		}
		assert.Equal(t, "null", string(at(0, 3).Result))
		assert.Equal(t, "null", string(at(1, 26).Result))
		var h hoverResult
		require.NoError(t, json.Unmarshal(at(1, 30).Result, &h))
		assert.Equal(t, span{position{1, 27}, position{1, 70}}, h.Range)
		assert.Equal(t, format, h.Contents.Kind)
		assert.Equal(t, format == markdown, strings.Contains(h.Contents.Value, "**"))
		for _, part := range []string{"Authlete 2.x service API secret", "high severity, high confidence", "api.authlete.com", "What it opens: ", "1. Open so.authlete.com", "sha256:"} {
			assert.Contains(t, h.Contents.Value, part)
		}
		c.end()
		assert.NotContains(t, c.traced.String(), secret("hover"))
	}
}

// A text that is too large to be looked at whole is marked at the right places,
// and its latest state is what counts.
func TestLarge(t *testing.T) {
	t.Parallel()
	c := start(t, t.TempDir(), pulling())
	line := strings.Repeat("日本 ", 20) + "\n"
	const lines = 20_000
	text := strings.Repeat(line, lines)
	c.open("untitled:large", "", text+leak("large"))
	for version := range 20 {
		c.change("untitled:large", version+2, object{"range": span{position{lines / 2, 0}, position{lines / 2, 0}}, "text": "\n"})
	}
	assert.Equal(t, []string{"20020:27-20020:70 service-api-secret"}, shown(c.pull("untitled:large", "").Items))
	c.end()
}

func TestURIs(t *testing.T) {
	t.Parallel()
	for uri, want := range map[string]string{
		"file:///a/b%20c/%E6%97%A5%23.env": "/a/b c/日#.env",
		"file:///a/../b/":                  "/b",
		"file://localhost/a":               "/a",
		"untitled:Untitled-1":              "",
		"git:/a/b":                         "",
		"file://":                          "",
		"%":                                "",
	} {
		assert.Equal(t, filepath.FromSlash(want), pathOf(uri), uri)
	}
	for _, path := range []string{"/a/b c/日#?%.env", "/a:b"} {
		abs, err := filepath.Abs(path)
		require.NoError(t, err)
		assert.Equal(t, abs, pathOf(uriOf(abs)))
	}
}
