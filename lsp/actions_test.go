package lsp

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// editing are the capabilities of a client that takes every edit at once.
func editing() object {
	return object{
		"workspace": object{"workspaceEdit": object{"documentChanges": true, "resourceOperations": []string{"create"}}},
	}
}

// actions returns what is offered for the first line of a document that has the
// needle.
func (c *testClient) actions(uri, text, needle string) []codeAction {
	c.t.Helper()
	at := newText([]byte(text)).position(strings.Index(text, needle), utf16Units)
	m := c.call("textDocument/codeAction", object{
		"textDocument": object{"uri": uri}, "range": span{at, at}, "context": object{"diagnostics": []any{}},
	})
	require.Nil(c.t, m.Error)
	var actions []codeAction
	require.NoError(c.t, json.Unmarshal(m.Result, &actions))
	return actions
}

func titled(t *testing.T, actions []codeAction, title string) codeAction {
	t.Helper()
	i := slices.IndexFunc(actions, func(a codeAction) bool { return strings.HasPrefix(a.Title, title) })
	require.GreaterOrEqual(t, i, 0, "no action %q", title)
	return actions[i]
}

func titles(actions []codeAction) []string {
	var all []string
	for _, a := range actions {
		all = append(all, a.Title)
	}
	return all
}

// apply returns the texts that an edit leaves, by URI; old has what is open.
func apply(t *testing.T, edit *workspaceEdit, old map[string]string) map[string]string {
	t.Helper()
	texts := map[string]string{}
	change := func(uri string, edits []textEdit) {
		text, ok := old[uri]
		if !ok {
			data, err := os.ReadFile(pathOf(uri))
			if !os.IsNotExist(err) {
				require.NoError(t, err)
			}
			text = string(data)
		}
		doc := newText([]byte(text))
		edits = slices.Clone(edits)
		slices.SortFunc(edits, func(a, b textEdit) int {
			return doc.offset(b.Range.Start, utf16Units) - doc.offset(a.Range.Start, utf16Units)
		})
		for _, e := range edits {
			doc = doc.edit(doc.offset(e.Range.Start, utf16Units), doc.offset(e.Range.End, utf16Units), e.NewText)
		}
		texts[uri] = string(doc.body)
	}
	for uri, edits := range edit.Changes {
		change(uri, edits)
	}
	for _, raw := range edit.DocumentChanges {
		var e documentEdit
		require.NoError(t, json.Unmarshal(encode(raw), &e))
		if e.TextDocument.URI != "" {
			change(e.TextDocument.URI, e.Edits)
		}
	}
	return texts
}

// A secret becomes a look into the environment, where such an expression can
// stand. In the tests, @ stands for the secret.
func TestReadEnvironment(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := start(t, dir, editing())
	for name, test := range map[string]struct{ language, text, want string }{
		"a.go": {
			"go", "package p\n\nvar authleteServiceAccessToken = \"@\"\n",
			"package p\n\nimport \"os\"\n\nvar authleteServiceAccessToken = os.Getenv(\"AUTHLETE_SERVICE_ACCESSTOKEN\")\n",
		},
		"b.go": {
			"go", "package p\n\nimport (\n\t\"fmt\"\n\t\"time\"\n)\n\nfunc f() {\n\tauthleteServiceAccessToken := `@`\n}\n",
			"package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc f() {\n\tauthleteServiceAccessToken := os.Getenv(\"AUTHLETE_SERVICE_ACCESSTOKEN\")\n}\n",
		},
		"c.go": {
			"go", "package p\n\nimport \"fmt\"\n\nvar authleteServiceAccessToken = \"@\"\n",
			"package p\n\nimport \"os\"\nimport \"fmt\"\n\nvar authleteServiceAccessToken = os.Getenv(\"AUTHLETE_SERVICE_ACCESSTOKEN\")\n",
		},
		"const.go":  {"go", "package p\n\nconst authleteServiceAccessToken = \"@\"\n", ""},
		"typed.go":  {"go", "package p\n\ntype T string\n\nvar authleteServiceAccessToken T = \"@\"\n", ""},
		"tag.go":    {"go", "package p\n\n// authleteServiceAccessToken = \"@\"\n", ""},
		"broken.go": {"go", "package p\n\nvar authleteServiceAccessToken = \"@\"\n}\n", ""},
		"shadow.go": {"go", "package p\n\nfunc f(os string) { authleteServiceAccessToken := \"@\" }\n", ""},
		"a.py": {
			"python", "#!/usr/bin/env python3\n\"\"\"About\nthis.\"\"\"\nfrom __future__ import annotations\n\nAUTHLETE_SERVICE_ACCESS_TOKEN = \"@\"\n",
			"#!/usr/bin/env python3\n\"\"\"About\nthis.\"\"\"\nfrom __future__ import annotations\nimport os\n\nAUTHLETE_SERVICE_ACCESS_TOKEN = os.environ[\"AUTHLETE_SERVICE_ACCESSTOKEN\"]\n",
		},
		"b.py": {
			"python", "import sys, os\nAUTHLETE_SERVICE_ACCESS_TOKEN = '@'\n",
			"import sys, os\nAUTHLETE_SERVICE_ACCESS_TOKEN = os.environ[\"AUTHLETE_SERVICE_ACCESSTOKEN\"]\n",
		},
		"c.py": {
			"python", "import sys\nAUTHLETE_SERVICE_ACCESS_TOKEN = '@'\n",
			"import os\nimport sys\nAUTHLETE_SERVICE_ACCESS_TOKEN = os.environ[\"AUTHLETE_SERVICE_ACCESSTOKEN\"]\n",
		},
		"f.py":   {"python", "AUTHLETE_SERVICE_ACCESS_TOKEN = f'@'\n", ""},
		"key.py": {"python", "AUTHLETE_SERVICE_ACCESS_TOKEN = {'@': 1}\n", ""},
		"a.js": {
			"javascript", "const o = { authleteServiceAccessToken: '@', url: 'https://us.authlete.com' };\n",
			"const o = { authleteServiceAccessToken: process.env.AUTHLETE_SERVICE_ACCESSTOKEN, url: 'https://us.authlete.com' };\n",
		},
		"a.ts": {
			"typescript", "const authleteServiceAccessToken: string = `@`;\n",
			"const authleteServiceAccessToken: string = process.env.AUTHLETE_SERVICE_ACCESSTOKEN!;\n",
		},
		"a.tsx": {"typescriptreact", "<App authleteServiceAccessToken=\"@\" />\n", ""},
		"a.rb": {
			"ruby", "authlete_service_access_token = '@'\n",
			"authlete_service_access_token = ENV.fetch(\"AUTHLETE_SERVICE_ACCESSTOKEN\")\n",
		},
		"A.java": {
			"java", "class A { static final String AUTHLETE_SERVICE_ACCESS_TOKEN = \"@\"; }\n",
			"class A { static final String AUTHLETE_SERVICE_ACCESS_TOKEN = System.getenv(\"AUTHLETE_SERVICE_ACCESSTOKEN\"); }\n",
		},
		"B.java": {"java", "#Value(authleteServiceAccessToken = \"@\") class B {}\n", ""},
		"A.cs": {
			"csharp", "class A { string AuthleteServiceAccessToken = \"@\"; }\n",
			"class A { string AuthleteServiceAccessToken = System.Environment.GetEnvironmentVariable(\"AUTHLETE_SERVICE_ACCESSTOKEN\"); }\n",
		},
		"B.cs": {"csharp", "class B { const string AuthleteServiceAccessToken = \"@\"; }\n", ""},
		"C.cs": {"csharp", "class C { void F(string authleteServiceAccessToken = \"@\") {} }\n", ""},
		"a.php": {
			"php", "<?php\n$authlete_service_access_token = '@';\n",
			"<?php\n$authlete_service_access_token = getenv('AUTHLETE_SERVICE_ACCESSTOKEN');\n",
		},
		"b.php":       {"php", "<?php\nclass B { public $authlete_service_access_token = '@'; }\n", ""},
		"unnamed.php": {"", "<?php\n$authlete_service_access_token = '@';\n", "<?php\n$authlete_service_access_token = getenv('AUTHLETE_SERVICE_ACCESSTOKEN');\n"},
		"a.sh":        {"shellscript", "AUTHLETE_SERVICE_ACCESS_TOKEN='@'\n", ""},
	} {
		text := strings.NewReplacer("@", secret(name), "#Value", "@Value").Replace(test.text)
		uri := uriOf(filepath.Join(dir, name))
		c.open(uri, test.language, text)
		actions := c.actions(uri, text, secret(name))
		require.NotEmpty(t, actions, name)
		if test.want == "" {
			assert.NotContains(t, strings.Join(titles(actions), "\n"), "Read it", name)
			continue
		}
		a := titled(t, actions, "Read it from $AUTHLETE_SERVICE_ACCESSTOKEN")
		assert.True(t, a.IsPreferred)
		assert.Equal(t, test.want, apply(t, a.Edit, map[string]string{uri: text})[uri], name)
	}
	c.end()
}

// What is allowed is no longer marked, and says why.
func TestAllow(t *testing.T) {
	t.Parallel()
	for language, test := range map[string]struct{ before, want string }{
		"yaml":       {"a:\n  b: 1\n  authlete_service_api_secret: ", "  # authlete-scan:allow-next-line -- say why"},
		"go":         {"package p\n\nvar (\n\tauthleteServiceAPISecret = ", "\t// authlete-scan:allow-next-line -- say why"},
		"xml":        {"<a>\r\n<authlete.service.api.secret>", "<!-- authlete-scan:allow-next-line -- say why -->"},
		"sql":        {"-- x\nSET authlete_service_api_secret = ", "-- authlete-scan:allow-next-line -- say why"},
		"css":        {"/* authlete_service_api_secret: ", "/* authlete-scan:allow-next-line -- say why */"},
		"properties": {"authlete.service.api_secret=", "# authlete-scan:allow-next-line -- say why"},
	} {
		dir := t.TempDir()
		c := start(t, dir, nil)
		uri := uriOf(filepath.Join(dir, "file"))
		text := test.before + `"` + secret("allow") + `"` + "\n"
		c.open(uri, language, text)
		require.Len(t, c.published(uri).Diagnostics, 1, language)
		a := titled(t, c.actions(uri, text, secret("allow")), "Allow it on this line")
		allowed := apply(t, a.Edit, map[string]string{uri: text})[uri]
		assert.Contains(t, strings.Split(strings.ReplaceAll(allowed, "\r", ""), "\n"), test.want)
		assert.Equal(t, strings.Contains(test.before, "\r\n"), strings.Contains(allowed, "say why -->\r\n"))
		c.change(uri, 2, object{"text": allowed})
		assert.Empty(t, c.published(uri).Diagnostics, language)
		c.end()
	}
	for language, text := range map[string]string{
		"json":        `{"authlete_service_api_secret": "` + secret("allow") + `"}`,
		"shellscript": "curl \\\n  -d AUTHLETE_SERVICE_APISECRET=" + secret("allow"),
	} {
		c := start(t, "", nil)
		c.open("untitled:a", language, text)
		assert.Empty(t, c.actions("untitled:a", text, secret("allow")), language)
		c.end()
	}
}

// The actions for a credential carry its diagnostics, and are quick fixes only.
func TestActionContext(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := start(t, dir, editing())
	uri := uriOf(filepath.Join(dir, ".env.local"))
	c.open(uri, "", leak("context"))
	marked := c.published(uri).Diagnostics
	whole := span{position{0, 0}, position{1, 0}}
	ask := func(at span, only ...string) []codeAction {
		context := object{"diagnostics": append(slices.Clone(marked), diagnostic{Message: "another's"})}
		if only != nil {
			context["only"] = only
		}
		var actions []codeAction
		m := c.call("textDocument/codeAction", object{"textDocument": object{"uri": uri}, "range": at, "context": context})
		require.NoError(t, json.Unmarshal(m.Result, &actions))
		return actions
	}
	actions := ask(whole, "quickfix")
	assert.Equal(t, []string{"Have git ignore this file", "Allow it on this line, for a reason", "Allow it everywhere, for a reason, in .authletescanignore"}, titles(actions))
	for _, a := range actions {
		require.Len(t, a.Diagnostics, 1)
		assert.JSONEq(t, string(encode(marked[0])), string(a.Diagnostics[0]))
	}
	assert.Equal(t, "/.env.local\n", apply(t, actions[0].Edit, nil)[uriOf(filepath.Join(dir, ".gitignore"))])
	assert.Equal(t, marked[0].Data.Fingerprint+" -- say why\n", apply(t, actions[2].Edit, nil)[uriOf(filepath.Join(dir, ignoreFile))])
	assert.Empty(t, ask(whole, "refactor", "source.fixAll"))
	assert.Empty(t, ask(span{position{0, 0}, position{0, 5}}))
	assert.Len(t, ask(span{position{0, 30}, position{0, 30}}), 3)
	c.end()
	assert.NotContains(t, c.traced.String(), secret("context"))
}
