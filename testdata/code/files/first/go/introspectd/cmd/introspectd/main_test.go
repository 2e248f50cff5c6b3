package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// The Authlete answer is canned: only the caller's token travels here.
func TestIntrospectActive(t *testing.T) {
	upstream := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("Authorization"); got != "Bearer unit-test" {
			t.Errorf("Authorization = %q", got)
		}
		w.Write([]byte(`{"action":"OK","resultCode":"A056001","usable":true,"clientId":5769202446,
			"accessToken":"rewISpEzJGGFD7IBI2QSP8SYlLAu2izB_0dGShD9Tyw","subject":"john","responseContent":"Bearer error=\"x\""}`))
	}))
	defer upstream.Close()
	*cluster, *token = upstream.URL, "unit-test"

	for _, tc := range []struct{ name, token string }{
		{"opaque", "i5Kw1m6nGYseyMaPxUMCB2skeIaQ2idbogH-9hNgXgo"},
		{"rotated", "ai_LDOvsz91VA3dP9kmApeO6XN5K6Y1JlJ6FHfYSvk8"},
		{"jwt", "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2FzLmFjbWUtbW9iaWxpdHkuanAiLCJzdWIiOiJ1LTIyOTEiLCJhdWQiOiJmbGVldCJ9.R44HC6Iq6n5Q4zOGAUCKnvpd-Y6MosB-nvS-x-VkoliLgflOPxulwivG2yp6g8dUzf2xNnTtV2sW1ONdCpA_6w"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			req := httptest.NewRequest("GET", "/introspect", nil)
			req.Header.Set("X-Token", tc.token)
			rec := httptest.NewRecorder()
			introspect(rec, req)
			if rec.Code != 200 || strings.Contains(rec.Body.String(), tc.token) {
				t.Fatalf("code %d", rec.Code)
			}
		})
	}
}
