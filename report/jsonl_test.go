package report

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/filewalk"
	"github.com/authlete/authlete-scan/scan"
)

// compile returns a schema, with strict the one that allows no member that it
// does not describe: readers must be lenient, we must not be.
func compile(t testing.TB, text string, strict bool) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	if strict {
		forbidOthers(doc)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("schema.json", doc))
	s, err := c.Compile("schema.json")
	require.NoError(t, err)
	return s
}

func forbidOthers(node any) {
	switch node := node.(type) {
	case map[string]any:
		if _, ok := node["properties"].(map[string]any); ok && node["type"] == "object" {
			node["additionalProperties"] = false
		}
		for _, child := range node {
			forbidOthers(child)
		}
	case []any:
		for _, child := range node {
			forbidOthers(child)
		}
	}
}

func validate(t testing.TB, s *jsonschema.Schema, text string) {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	require.NoError(t, s.Validate(doc))
}

func TestJSONLinesSchema(t *testing.T) {
	lenient, strict := compile(t, Schema(), false), compile(t, Schema(), true)
	results := []scan.Result{everythingFound(), verifiedFound(), nothingFound(), nothingFoundSoFar(), hostileResult("\xff", "\u2028\x00\xff", "\xed\xa0\x80")}
	for _, r := range results {
		for _, run := range []Run{testRun(), {}} {
			lines := strings.Split(strings.TrimSuffix(render(t, JSONLines{}, run, r), "\n"), "\n")
			require.Len(t, lines, len(r.Findings)+2)
			for i, line := range lines {
				validate(t, lenient, line)
				validate(t, strict, line)
				assert.Equal(t, i == 0, strings.HasPrefix(line, `{"scan":`))
				assert.Equal(t, i == len(lines)-1, strings.HasPrefix(line, `{"summary":`))
			}
		}
	}
}

// TestCorpusSchema reports what is found in the corpus, which holds every kind of
// credential in every form.
func TestCorpusSchema(t *testing.T) {
	scanner := scan.New(scan.Options{Detectors: detectors.NewSet(detectors.Options{}), Workers: 2, Samples: true})
	result, err := scanner.Run(t.Context(), &filewalk.Source{Targets: []string{"../testdata/corpus/files"}})
	require.NoError(t, err)
	require.NotEmpty(t, result.Findings)
	strict := compile(t, Schema(), true)
	for line := range strings.Lines(render(t, JSONLines{}, testRun(), result)) {
		validate(t, strict, line)
	}
}

// TestSchemaRefuses: the schema is worth something.
func TestSchemaRefuses(t *testing.T) {
	s := compile(t, Schema(), false)
	lines := strings.Split(render(t, JSONLines{}, testRun(), everythingFound()), "\n")
	for _, change := range [][2]string{
		{`"line":12,`, `"line":"12",`},
		{`"line":12,`, `"line":0,`},
		{`"line":12,`, ``},
		{`"role":"secret"`, `"role":"password"`},
		{`"severity":"high"`, `"severity":"HIGH"`},
		{`"sample":false`, `"sample":null`},
		{`"fingerprint":"sha256:`, `"fingerprint":"sha1:`},
		{`"redacted":"`, `"redacted":"abc`},
		{`{"finding":`, `{"found":`},
	} {
		require.Contains(t, lines[1], change[0])
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.Replace(lines[1], change[0], change[1], 1)))
		require.NoError(t, err)
		assert.Error(t, s.Validate(doc), change[1])
	}
}

func TestJSONLinesTargets(t *testing.T) {
	run := testRun()
	run.Targets = []string{"."}
	r := scan.Result{Findings: []scan.Finding{secretAt("a.txt")}}
	assert.NotContains(t, render(t, JSONLines{}, run, r), `"target":`)
	run.Targets = []string{".", "sub"}
	assert.Contains(t, render(t, JSONLines{}, run, r), `"target":"."`)
}

// TestJSONEscapes: what encoding/json leaves to the terminal means the same
// when it is escaped.
func TestJSONEscapes(t *testing.T) {
	const text = "del\x7f csi\u009b bidi\u202e tag\U000e0041 \U0001f600 ü <&> \\u202e"
	var b strings.Builder
	require.NoError(t, encode(&b, text, ""))
	assert.Equal(t, `"del\u007f csi\u009b bidi\u202e tag\udb40\udc41 `+"\U0001f600"+` ü <&> \\u202e"`+"\n", b.String())
	var back string
	require.NoError(t, json.Unmarshal([]byte(b.String()), &back))
	assert.Equal(t, text, back)
}
