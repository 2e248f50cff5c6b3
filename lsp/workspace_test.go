package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

func (c *testClient) workspace(params object) map[string]workspaceItem {
	c.t.Helper()
	if params["previousResultIds"] == nil {
		params["previousResultIds"] = []any{}
	}
	m := c.call("workspace/diagnostic", params)
	require.Nil(c.t, m.Error)
	var r workspaceReport
	require.NoError(c.t, json.Unmarshal(m.Result, &r))
	items := map[string]workspaceItem{}
	for _, i := range r.Items {
		items[i.URI] = i
	}
	return items
}

func previous(items map[string]workspaceItem) []object {
	ids := []object{}
	for uri, i := range items {
		ids = append(ids, object{"uri": uri, "value": i.ResultID})
	}
	return ids
}

// Files that are not open are part of the workspace, and what is open is what
// the client says.
func TestWorkspace(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	one, two := write(t, dir, "one/.env", leak("one")), write(t, dir, "two/.env", "# 😀é\r\n"+leak("two"))
	write(t, dir, ".gitignore", "/ignored/\n")
	write(t, dir, "ignored/.env", leak("ignored"))
	c := start(t, dir, pulling())
	three := uriOf(filepath.Join(dir, "three.env"))
	c.open(three, "", leak("three"))
	c.open(one, "", "")
	items := c.workspace(object{})
	assert.Len(t, items, 3)
	assert.Nil(t, items[two].Version)
	assert.Equal(t, []string{"1:27-1:70 service-api-secret"}, shown(items[two].Items))
	assert.Equal(t, 1, *items[three].Version)
	assert.Len(t, items[three].Items, 1)
	assert.Empty(t, items[one].Items)

	again := c.workspace(object{"previousResultIds": previous(items)})
	for uri, i := range again {
		assert.Equal(t, reportUnchanged, i.Kind, uri)
	}
	require.NoError(t, os.Remove(pathOf(two)))
	c.notify("textDocument/didClose", object{"textDocument": object{"uri": one}})
	known := previous(items)
	for items = c.workspace(object{"previousResultIds": known}); len(items[one].Items) == 0; { // a walk that was slow is not repeated at once
		items = c.workspace(object{"previousResultIds": known})
	}
	assert.Equal(t, reportFull, items[two].Kind)
	assert.Empty(t, items[two].Items, "it is gone")
	assert.Len(t, items[one].Items, 1, "the disk has it")
	c.end()
}

// With tokens, the reports come in parts, and the progress is told.
func TestWorkspaceProgress(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for i := range partialSize + 1 {
		write(t, dir, fmt.Sprintf("%d/.env", i), leak(fmt.Sprint("progress", i)))
	}
	c := start(t, dir, pulling())
	id := c.ask("workspace/diagnostic", object{"previousResultIds": []any{}, "workDoneToken": "w", "partialResultToken": 7})
	var kinds []string
	var parts []int
	last := c.next(func(m message) bool {
		if m.Method == "$/progress" {
			var p struct {
				Token any
				Value struct {
					Kind  string
					Items []any
				}
			}
			require.NoError(t, json.Unmarshal(m.Params, &p))
			if p.Token == "w" {
				kinds = append(kinds, p.Value.Kind)
			} else {
				parts = append(parts, len(p.Value.Items))
			}
		}
		return string(m.ID) == id
	})
	assert.Equal(t, []int{partialSize, 1}, parts)
	assert.Equal(t, "begin", kinds[0])
	assert.Equal(t, "end", kinds[len(kinds)-1])
	assert.JSONEq(t, `{"items":[]}`, string(last.Result))
	c.end()
}

// A request that is cancelled is answered as such, and the next one is not.
func TestWorkspaceCancelled(t *testing.T) {
	t.Parallel()
	entered := make(chan struct{}, 1)
	c := serve(t, Options{Open: func(dir string, s Settings) (*Project, error) {
		p, err := plain(dir, s)
		files := p.Files
		p.Files = func(open map[string][]byte) Files { return endless{files(open), entered} }
		return p, err
	}})
	require.Nil(t, c.call("initialize", object{"rootUri": uriOf(t.TempDir()), "capabilities": pulling()}).Error)
	first := c.ask("workspace/diagnostic", object{"previousResultIds": []any{}})
	<-entered
	second := c.ask("workspace/diagnostic", object{"previousResultIds": []any{}})
	for _, id := range []string{second, first} {
		c.notify("$/cancelRequest", object{"id": json.RawMessage(id)})
		assert.Equal(t, codeCancelled, c.response(id).Error.Code)
	}
	third := c.ask("workspace/diagnostic", object{"previousResultIds": []any{}})
	<-entered
	require.NoError(t, c.in.Close())
	assert.Equal(t, codeCancelled, c.response(third).Error.Code)
	assert.ErrorIs(t, <-c.ended, ErrVanished)
}

// endless is a folder whose walk does not end by itself.
type endless struct {
	Files
	entered chan struct{}
}

func (e endless) Texts(ctx context.Context, _ int, _ *scan.Scanner) error {
	e.entered <- struct{}{}
	<-ctx.Done()
	return ctx.Err()
}

// What cannot be read is told, once.
func TestWorkspaceIncomplete(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := start(t, dir, pulling())
	require.NoError(t, os.Remove(dir))
	for range 3 {
		c.workspace(object{})
	}
	c.end()
	assert.Equal(t, 1, strings.Count(c.traced.String(), "is incomplete"))
}

// The workspace holds what a scan of it finds, whether its files are open or
// not, and each document by itself what is said of it in the workspace.
func TestAgreement(t *testing.T) {
	t.Parallel()
	for _, corpus := range []string{"blind", "code", "corpus", "field", "holdout"} {
		t.Run(corpus, func(t *testing.T) {
			t.Parallel()
			dir, err := filepath.Abs("../testdata/" + corpus + "/files")
			require.NoError(t, err)
			want := scanned(t, dir)
			c := start(t, dir, pulling())
			items := c.workspace(object{})
			assert.Equal(t, want, rendered(items))
			for uri := range items {
				body, err := os.ReadFile(pathOf(uri))
				require.NoError(t, err)
				c.open(uri, "", string(detectors.Decode(body)))
			}
			assert.Equal(t, want, rendered(c.workspace(object{})))
			for uri := range items {
				i := items[uri]
				i.documentReport = c.pull(uri, "")
				items[uri] = i
			}
			assert.Equal(t, want, rendered(items))
			c.end()
			assertNoLeak(t, c, dir)
		})
	}
}

// scanned renders what dir finds.
func scanned(t *testing.T, dir string) []string {
	t.Helper()
	p, err := plain(dir, Settings{})
	require.NoError(t, err)
	result, err := scan.New(p.Scan).Run(t.Context(), p.Files(nil))
	require.NoError(t, err)
	var all []string
	for _, f := range result.Findings {
		for _, l := range f.Locations {
			if l.Role == detectors.RoleSecret {
				all = append(all, fmt.Sprintf("%s:%d %s %s", uriOf(filepath.Join(dir, l.Origin.Path)), l.Start.Line, f.Kind, f.Fingerprint))
			}
		}
	}
	slices.Sort(all)
	return all
}

func rendered(items map[string]workspaceItem) []string {
	var all []string
	for uri, i := range items {
		for _, d := range i.Items {
			all = append(all, fmt.Sprintf("%s:%d %s %s", uri, d.Range.Start.Line+1, d.Code, d.Data.Fingerprint))
		}
	}
	slices.Sort(all)
	return all
}

// assertNoLeak fails the test if the server has sent a secret of a folder.
func assertNoLeak(t *testing.T, c *testClient, dir string) {
	t.Helper()
	p, err := plain(dir, Settings{})
	require.NoError(t, err)
	o := p.Scan
	o.MinConfidence, o.Samples = detectors.Low, true
	result, err := scan.New(o).Run(t.Context(), p.Files(nil))
	require.NoError(t, err)
	sent := c.traced.String()
	require.NotEmpty(t, sent)
	for _, f := range result.Findings {
		if strings.Contains(sent, f.Secret.Reveal()) {
			t.Errorf("the secret of %s is sent", f.Fingerprint)
		}
	}
}
