// Package tabletestenv is a test with a table.
package tabletestenv

import "testing"

// TestClient tests a client.
func TestClient(t *testing.T) {
	for _, tc := range []struct {
		name string
		env  string
		ok   bool
	}{
		{"none", "", false},
		{"placeholder", "test-token", false},
		{"real", "cyRn1nTpV8e01-s_DDkpoqe7MLfVHHFb220V2o7pEB4", true}, // leak
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Setenv("AUTHLETE_SERVICE_ACCESSTOKEN", tc.env)
		})
	}
}
