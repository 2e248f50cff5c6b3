// Package cleantestserver talks to a server of its own.
package cleantestserver

import (
	"net/http"
	"net/http/httptest"
	"testing"

	authlete "github.com/authlete/authlete-go-sdk"
)

// TestGet talks to it.
func TestGet(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer test-token" {
			w.WriteHeader(http.StatusUnauthorized)
		}
	}))
	defer s.Close()
	t.Setenv("AUTHLETE_BASE_URL", s.URL)
	t.Setenv("AUTHLETE_BEARER", "test-token")
	t.Setenv("AUTHLETE_SERVICE_APISECRET", "test_secret")
	_ = authlete.New(authlete.WithServerURL(s.URL), authlete.WithSecurity("test-token"))
}
