package analyzer_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authlete/authlete-scan/analyzer"
)

// TestAnalyzer goes through what each client library takes, what requests carry
// that go to a server of Authlete, and what values go through on their way. It
// is one run, as the standard library is analyzed anew in each.
func TestAnalyzer(t *testing.T) {
	t.Parallel()
	analysistest.Run(t, analysistest.TestData(), analyzer.Analyzer,
		"authletego", "openapiforgo", "gosdk", "idp", "gin", "clients", "requests", "styles", "structs", "facts", "silent")
}
