package introspect

import (
	"net/http"
	"testing"
)

type creds struct{ user, pass string }

var live = map[string]creds{
	"api.authlete.com": {"60614978318", "pJKpgFx9z_E06n4uXlZZj51jl5aKa8KIs955rfIhGAg"},
	"localhost:8080":   {"user", "password"},
}

func TestLive(t *testing.T) {
	if testing.Short() {
		t.Skip("talks to Authlete")
	}
	for _, tc := range []struct {
		name, token string
		want        int
	}{
		{"unknown", "z-mtuPwof4XI_xcEr08yt3zRS_UlSt8yyG_3DfpYEIA", 401},
		{"empty", "", 400},
	} {
		t.Run(tc.name, func(t *testing.T) {
			req, _ := http.NewRequest("POST", "https://api.authlete.com/api/auth/introspection", body(tc.token))
			c := live[req.URL.Host]
			req.SetBasicAuth(c.user, c.pass)
			if got := status(t, req); got != tc.want {
				t.Errorf("got %d, want %d", got, tc.want)
			}
		})
	}
}
