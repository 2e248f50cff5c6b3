//go:build clients

package main

import (
	"bytes"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/authlete/authlete-scan/report"
)

// What the program writes is what its schema promises. It is not with the other
// tests, since the program that the scripts run would start in half as much time
// again: it is their binary, and jsonschema reads its drafts at every start. Package
// report holds the same findings against the schema.
func TestClientJSONLinesSchema(t *testing.T) {
	t.Parallel()
	schema, err := jsonschema.UnmarshalJSON(strings.NewReader(report.Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("schema.json", schema))
	s, err := c.Compile("schema.json")
	require.NoError(t, err)
	runs := [][]string{{corpus}}
	for _, handler := range verifyServers(t) {
		server := httptest.NewServer(handler)
		t.Cleanup(server.Close)
		dir, _ := leakyProject(t, server.URL)
		runs = append(runs, []string{dir, "--verify", "--api-host", server.URL, "--verify-rps", "100"})
	}
	for _, args := range runs {
		env, stdout, _ := recorded()
		assert.Equal(t, statusFindings, run(append(args, "-f", "jsonl", "--samples", "--confidence", "low"), env))
		for line := range bytes.Lines(stdout.Bytes()) {
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
			require.NoError(t, err)
			assert.NoError(t, s.Validate(value))
		}
	}
}
