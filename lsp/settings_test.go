package lsp

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// An opener keeps the settings that projects were opened with.
type opener struct {
	mu   sync.Mutex
	seen []Settings
	err  error
}

func (o *opener) open(dir string, s Settings) (*Project, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.seen = append(o.seen, s)
	p, _ := plain(dir, s)
	p.Notes = []string{"a note"}
	return p, o.err
}

func (o *opener) last() Settings {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.seen[len(o.seen)-1]
}

func initialize(c *testClient, dir string, capabilities, options object) {
	c.t.Helper()
	require.Nil(c.t, c.call("initialize", object{"rootUri": uriOf(dir), "capabilities": capabilities, "initializationOptions": options}).Error)
	c.notify("initialized", object{})
}

func shows(text string) func(message) bool {
	return func(m message) bool {
		var p messageParams
		return m.Method == "window/showMessage" && json.Unmarshal(m.Params, &p) == nil && p.Message == source+": "+text
	}
}

// Settings come with the first message, and with later ones.
func TestSettings(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var o opener
	c := serve(t, Options{Open: o.open})
	initialize(c, dir, object{}, object{"confidence": "high", "gitignore": false, "disableRules": []string{"x"}, "nonsense": 1})
	uri := uriOf(filepath.Join(dir, "a"))
	c.open(uri, "", "")
	c.published(uri)
	assert.Equal(t, Settings{Confidence: "high", DisableRules: []string{"x"}, Gitignore: new(false)}, o.last())

	c.notify("workspace/didChangeConfiguration", object{"settings": object{section: object{"samples": true}}})
	c.published(uri)
	assert.Equal(t, Settings{Samples: true}, o.last())
	c.notify("workspace/didChangeConfiguration", object{"settings": object{section: object{"samples": true, "sample": true, "trace": object{}}}})
	logged := c.next(func(m message) bool { return m.Method == "window/logMessage" })
	assert.Contains(t, string(logged.Params), `"settings that are not known: sample"`)
	c.notify("workspace/didChangeConfiguration", object{"settings": nil})
	c.notify("workspace/didChangeConfiguration", object{"settings": object{section: nil}})
	c.notify("workspace/didChangeConfiguration", object{"settings": object{section: object{"exclude": "x"}}})
	c.next(shows("reading the settings: the parameters are of the wrong type at exclude"))
	c.notify("workspace/didChangeConfiguration", object{"settings": 3})
	c.next(shows("reading the settings: not an object"))
	c.end()
	assert.Equal(t, Settings{Samples: true}, o.last())
}

// A client that can be asked is asked, for its settings and to tell of changes.
func TestAskedSettings(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var o opener
	c := serve(t, Options{Open: o.open})
	dynamic := object{"dynamicRegistration": true}
	initialize(c, dir, object{"workspace": object{"configuration": true, "didChangeConfiguration": dynamic, "didChangeWatchedFiles": dynamic}}, nil)
	m := c.next(func(m message) bool { return m.Method == "client/registerCapability" })
	c.send(message{ID: m.ID, Result: json.RawMessage("null")})
	assert.Contains(t, string(m.Params), "workspace/didChangeWatchedFiles")
	assert.Contains(t, string(m.Params), "workspace/didChangeConfiguration")
	for _, level := range []string{"low", "medium"} {
		m = c.next(func(m message) bool { return m.Method == "workspace/configuration" })
		c.send(message{ID: m.ID, Result: encode([]object{{"confidence": level}})})
		uri := uriOf(filepath.Join(dir, level))
		c.open(uri, "", "")
		c.published(uri)
		assert.Equal(t, Settings{Confidence: level}, o.last())
		c.notify("workspace/didChangeConfiguration", object{"settings": nil})
	}
	c.end()
}

// What a project switches off, and what is wrong with it, is shown, and shown
// again only when it has changed.
func TestNotes(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	o := opener{err: errors.New("a mistake")}
	c := serve(t, Options{Open: o.open})
	initialize(c, dir, object{}, nil)
	uri := uriOf(filepath.Join(dir, "a"))
	c.open(uri, "", leak("notes"))
	c.next(shows("a note"))
	c.next(shows("a mistake"))
	assert.Len(t, c.published(uri).Diagnostics, 1, "it is scanned nevertheless")
	for range 2 {
		c.notify("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": uriOf(filepath.Join(dir, configFile)), "type": 2}}})
		c.published(uri)
	}
	o.mu.Lock()
	o.err = nil
	o.mu.Unlock()
	c.notify("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": uriOf(filepath.Join(dir, configFile)), "type": 3}}})
	c.next(shows("a note"))
	c.end()
}

// Each folder has its project, and so has the directory of a file elsewhere.
func TestFolders(t *testing.T) {
	t.Parallel()
	outer := t.TempDir()
	inner, elsewhere := filepath.Join(outer, "in", "ner"), t.TempDir()
	var mu sync.Mutex
	var opened []string
	c := serve(t, Options{Open: func(dir string, s Settings) (*Project, error) {
		mu.Lock()
		defer mu.Unlock()
		opened = append(opened, dir)
		return plain(dir, s)
	}})
	folder := func(dir string) object { return object{"uri": uriOf(dir), "name": "f"} }
	require.Nil(t, c.call("initialize", object{"capabilities": object{}, "workspaceFolders": []object{folder(outer), folder(inner)}}).Error)
	for _, path := range []string{filepath.Join(inner, "a"), filepath.Join(outer, "in", "a"), filepath.Join(elsewhere, "a")} {
		c.open(uriOf(path), "", "")
		c.published(uriOf(path))
	}
	mu.Lock()
	assert.Equal(t, []string{inner, outer, elsewhere}, opened)
	opened = nil
	mu.Unlock()
	c.notify("workspace/didChangeWorkspaceFolders", object{"event": object{"added": []object{folder(elsewhere)}, "removed": []object{folder(inner)}}})
	c.published(uriOf(filepath.Join(elsewhere, "a")))
	c.end()
	assert.ElementsMatch(t, []string{outer, elsewhere}, opened)
}
