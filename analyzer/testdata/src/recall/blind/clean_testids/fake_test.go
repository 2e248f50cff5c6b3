package clean_testids

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/authlete/authlete-go/conf"
	authlete "github.com/authlete/openapi-for-go"
)

func TestKind(t *testing.T) {
	t.Setenv("AUTHLETE_SERVICE_APISECRET", "test-secret")
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetServiceApiKey("1")
	c.SetServiceApiSecret("dummy")
	if Kind(c) != "2.x" {
		t.Errorf("kind %q", Kind(c))
	}
}

func TestServer(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, p, _ := r.BasicAuth(); p != "s3cr3t" {
			w.WriteHeader(http.StatusUnauthorized)
		}
	}))
	defer s.Close()
	ctx := context.WithValue(context.Background(), authlete.ContextBasicAuth, authlete.BasicAuth{UserName: "12345", Password: "s3cr3t"})
	if ctx.Err() != nil {
		t.Fatal(ctx.Err())
	}
}
