package analyzer_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authlete/authlete-scan/analyzer"
)

// TestSinks goes through what each client library takes, and what requests
// carry that go to a server of Authlete.
func TestSinks(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), analyzer.Analyzer, "authletego", "openapiforgo", "gosdk", "idp", "requests")
}

// TestFlow follows values through what programs are made of.
func TestFlow(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), analyzer.Analyzer, "styles", "structs", "facts", "silent")
}
