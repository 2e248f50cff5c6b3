package lsp

import (
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A secret moves to .env: the code reads it, .env has it, and git ignores that.
func TestMove(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	env, ignore, code := uriOf(filepath.Join(dir, ".env")), uriOf(filepath.Join(dir, ".gitignore")), uriOf(filepath.Join(dir, "src", "a.rb"))
	text := "authlete_service_access_token = '" + secret("move") + "'\n"
	name := "AUTHLETE_SERVICE_ACCESSTOKEN"
	reads := func(v string) string { return "authlete_service_access_token = ENV.fetch(\"" + v + "\")\n" }
	for _, test := range []struct {
		env, ignore, variable string
		want                  map[string]string
	}{
		{"", "", name, map[string]string{code: reads(name), env: name + "=" + secret("move") + "\n", ignore: "/.env\n"}},
		{"A=1", "*.log", name, map[string]string{code: reads(name), env: "A=1\n" + name + "=" + secret("move") + "\n", ignore: "*.log\n/.env\n"}},
		{"export " + name + "=other\n", ".env*\n", name, map[string]string{
			code: reads(name + "_2"), env: "export " + name + "=other\n" + name + "_2=" + secret("move") + "\n",
		}},
		{name + "=" + secret("move") + "\n", ".env*\n", name, map[string]string{code: reads(name)}},
	} {
		for file, content := range map[string]string{".env": test.env, ".gitignore": test.ignore} {
			if content != "" {
				write(t, dir, file, content)
			}
		}
		c := start(t, dir, editing())
		c.open(code, "ruby", text)
		a := titled(t, c.actions(code, text, secret("move")), "Move it to .env")
		assert.Equal(t, test.want, apply(t, a.Edit, map[string]string{code: text}))
		c.end()
	}
}

// A client that can is sent a value only when the user has chosen to move it.
func TestMoveResolved(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	can := editing()
	can["textDocument"] = object{"codeAction": object{"dataSupport": true, "resolveSupport": object{"properties": []string{"edit"}}}}
	c := start(t, dir, can)
	uri := uriOf(filepath.Join(dir, "a.py"))
	text := "AUTHLETE_SERVICE_ACCESS_TOKEN = '" + secret("resolve") + "'\n"
	c.open(uri, "python", text)
	a := titled(t, c.actions(uri, text, secret("resolve")), "Move it to .env")
	assert.Nil(t, a.Edit)
	assert.NotContains(t, c.traced.String(), secret("resolve"))
	m := c.call("codeAction/resolve", a)
	require.Nil(t, m.Error)
	var resolved codeAction
	require.NoError(t, json.Unmarshal(m.Result, &resolved))
	texts := apply(t, resolved.Edit, map[string]string{uri: text})
	assert.Equal(t, "AUTHLETE_SERVICE_ACCESSTOKEN="+secret("resolve")+"\n", texts[uriOf(filepath.Join(dir, ".env"))])

	c.change(uri, 2, object{"text": "\n" + text})
	assert.Equal(t, codeContentModified, c.call("codeAction/resolve", a).Error.Code)
	other := titled(t, c.actions(uri, "\n"+text, secret("resolve")), "Allow it on this line")
	assert.NotNil(t, other.Edit)
	require.Nil(t, c.call("codeAction/resolve", other).Error)
	c.end()
}

// A client that cannot make files is offered nothing that would need one.
func TestNoNewFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	uri := uriOf(filepath.Join(dir, "a.rb"))
	text := "authlete_service_access_token = '" + secret("changes") + "'\n"
	c := start(t, dir, nil)
	c.open(uri, "ruby", text)
	assert.Equal(t, []string{"Read it from $AUTHLETE_SERVICE_ACCESSTOKEN", "Allow it on this line, for a reason"}, titles(c.actions(uri, text, secret("changes"))))
	write(t, dir, ".env", "")
	write(t, dir, ".gitignore", "x")
	write(t, dir, ignoreFile, "# ours\n")
	a := titled(t, c.actions(uri, text, secret("changes")), "Move")
	assert.Empty(t, a.Edit.DocumentChanges)
	assert.Equal(t, "x\n/.env\n", apply(t, a.Edit, nil)[uriOf(filepath.Join(dir, ".gitignore"))])
	c.end()
}
