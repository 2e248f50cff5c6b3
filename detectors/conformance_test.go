package detectors

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// special are the examples that hold something else than a token, or that need
// a path.
var special = map[string]struct {
	secret func(t testing.TB) string
	path   string
}{
	"client-dump":        {secret: func(testing.TB) string { return client("conformance") }},
	"encrypted-property": {secret: func(t testing.TB) string { return seal(t, token("conformance")) }},
	"pem-private-key":    {secret: func(testing.TB) string { return strings.ReplaceAll(client("conformance")[:64], "-", "+") }},
	"secret-file":        {path: "secrets/authlete_service_api_secret"},
}

// TestConformance puts the example of every detector through the same places
// and encodings.
func TestConformance(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range All() {
		t.Run(d.ID, func(t *testing.T) {
			require.False(t, seen[d.ID], "the ID is taken")
			seen[d.ID] = true
			assert.Regexp(t, regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), d.ID)
			assert.NotEmpty(t, d.Title)
			assert.False(t, strings.HasSuffix(d.Title, "."), "a title has no full stop")
			assert.True(t, strings.HasSuffix(d.Doc, "."), "a doc is made of sentences")
			require.Equal(t, 1, strings.Count(d.Example, "%s"), "an example holds its secret once")
			secret := token("conformance")
			if s, ok := special[d.ID]; ok && s.secret != nil {
				secret = s.secret(t)
			}
			conform(t, d, fmt.Sprintf(d.Example, secret), special[d.ID].path)
		})
	}
}

func conform(t *testing.T, d Detector, example, path string) {
	only := &Set{detectors: []Detector{d}, without: map[Kind]bool{}}
	count := func(body string) int {
		found, _ := only.Find(Text{Path: path, Body: []byte(body)})
		for _, c := range found {
			require.Equal(t, d.ID, c.Detector)
			require.Equal(t, RoleSecret, c.Spans[0].Role)
		}
		return len(found)
	}
	alone := d.ID == secretFileDetector.ID
	assert.Zero(t, count(""), "empty")
	assert.Equal(t, 1, count(example), "the example")
	assert.True(t, Worth([]byte(example)), "the prefilter lets it through")
	assert.Equal(t, 1, count(strings.TrimRight(example, "\n")), "without the last line end")
	assert.Equal(t, 1, count(strings.ReplaceAll(example, "\n", "\r\n")), "CRLF")
	assert.Equal(t, 1, count("\ufeff"+example), "after a byte order mark")
	if alone {
		return
	}
	assert.Equal(t, 1, count("# 日本語のコメント 😀\n\n"+example), "after multi-byte text")
	assert.Equal(t, 1, count(example+"\n\n# the end\n"), "at the start")
	assert.Equal(t, 1, count(strings.Repeat("plain text\n", 900)+"\n\n"+example), "far into a text")
}

// TestSamplesAreSamples checks that published values are known by their hash.
func TestSamplesAreSamples(t *testing.T) {
	assert.NotEmpty(t, samples)
	for hash := range samples {
		assert.Regexp(t, "^[0-9a-f]{64}$", hash)
	}
	assert.False(t, isSample(token("no sample")))
}

func TestKinds(t *testing.T) {
	seen := map[Kind]bool{}
	last := SeverityCritical
	for _, k := range Kinds() {
		assert.False(t, seen[k.Kind])
		seen[k.Kind] = true
		assert.LessOrEqual(t, k.Severity, last, "%s: the worst kinds come first", k.Kind)
		last = k.Severity
		assert.Equal(t, k, k.Kind.Info())
		assert.NotEmpty(t, k.Title)
		assert.NotEmpty(t, k.Opens)
		assert.Greater(t, len(k.Rotate), len(cleanUp))
		assert.True(t, strings.HasPrefix(k.URL, "https://"))
	}
}

// TestFindLeavesTheTextAlone checks that Find reads only.
func TestFindLeavesTheTextAlone(t *testing.T) {
	for _, d := range All() {
		body := []byte(fmt.Sprintf(d.Example, token("alone")))
		before := bytes.Clone(body)
		all().Find(Text{Body: body})
		assert.Equal(t, before, body)
	}
}
