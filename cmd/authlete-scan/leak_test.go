package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/report"
)

// corpus holds every kind of credential that we know, in every form.
const corpus = "../../testdata/corpus/files"

// outputsOf returns all that a scan of the corpus writes, by format.
func outputsOf(t *testing.T) map[string]string {
	t.Helper()
	outputs := map[string]string{}
	baseline := filepath.Join(t.TempDir(), "baseline.json")
	for name, args := range map[string][]string{
		"text":     {"-v", "--confidence", "low", "--samples", corpus},
		"quiet":    {"-q", "--confidence", "low", corpus},
		"jsonl":    {"-f", "jsonl", "--confidence", "low", "--samples", corpus},
		"sarif":    {"-f", "sarif", "--confidence", "low", "--samples", corpus},
		"baseline": {"baseline", "create", "--confidence", "low", "-b", baseline, corpus},
		"config":   {"-c", corpus + "/env/orders-as/.env", corpus},
		"notabase": {"-b", corpus + "/env/orders-as/.env", corpus},
	} {
		env, stdout, stderr := recorded()
		run(args, env)
		outputs[name] = stdout.String() + stderr.String()
	}
	outputs["baseline file"] = read(t, baseline)
	return outputs
}

// No secret of the corpus is in anything that the program writes.
func TestNoLeak(t *testing.T) {
	t.Parallel()
	env, _, _ := recorded()
	p, err := newPlan("dir", []string{corpus}, scanFlags{confidence: "low", samples: true}, env)
	require.NoError(t, err)
	result, err := p.scan(t.Context(), env)
	require.NoError(t, err)
	require.NotEmpty(t, result.Findings)
	for name, text := range outputsOf(t) {
		assert.NotEmpty(t, text, name)
		for _, f := range result.Findings {
			if strings.Contains(text, f.Secret.Reveal()) {
				t.Errorf("%s: the secret of %s is written", name, f.Fingerprint)
			}
		}
	}
}

// What the program writes is what its schema promises.
func TestJSONLinesSchema(t *testing.T) {
	t.Parallel()
	schema, err := jsonschema.UnmarshalJSON(strings.NewReader(report.Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("schema.json", schema))
	s, err := c.Compile("schema.json")
	require.NoError(t, err)
	env, stdout, _ := recorded()
	assert.Equal(t, statusFindings, run([]string{"-f", "jsonl", "--samples", "--confidence", "low", corpus}, env))
	for line := range bytes.Lines(stdout.Bytes()) {
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		require.NoError(t, err)
		assert.NoError(t, s.Validate(value))
	}
}
