package authz

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestIntrospect(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, p, _ := r.BasicAuth()
		if u != "21653835348762" || p != "secret" {
			t.Errorf("credentials %q", u)
		}
		w.Write([]byte(`{"action":"OK","subject":"u-81","clientId":5273899954,"accessTokenHash":"tTOD-XoyyE4dRVycyeL8AuyuQeH17XRRemalgEf1GDA"}`))
	}))
	defer srv.Close()
	t.Setenv("AUTHLETE_BASE_URL", srv.URL)
	t.Setenv("AUTHLETE_SERVICE_APIKEY", "21653835348762")
	t.Setenv("AUTHLETE_SERVICE_APISECRET", "secret")

	for _, tok := range []string{"wbCzA3ExOtaQejmQGuDrJGyHF08BeW3_qkt7nlDcCNA", "HN_f3RK2HAp6qF7LGLzOsvF975yTMpriXcqdi50wiBg", ""} {
		if _, err := New().Introspect(tok); err != nil {
			t.Fatal(err)
		}
	}
}
