package integrationtest

import (
	"net/http"
	"testing"

	"github.com/authlete/authlete-go/conf"
)

var h *Harness

func TestMain(m *testing.M) {
	h = NewHarness("986126671", "aewCOaj_hIMRgOD1Ybrj96hfsH2pswPCzL0FqEg5Mo8") // leak
	m.Run()
}

func TestEnvironment(t *testing.T) {
	for name, value := range map[string]string{
		"AUTHLETE_SERVICE_APIKEY":    "10738933197",
		"AUTHLETE_SERVICE_APISECRET": "qK2NuNFeGs-Dh_jsrMnMCXpTknkCqeTwchxay8CW25o", // leak
	} {
		t.Setenv(name, value)
	}
	c := new(conf.AuthleteEnvConfiguration)
	if c.GetServiceApiKey() == "-" {
		t.Fatal("no key")
	}
}

func TestHeader(t *testing.T) {
	tests := []struct {
		name, header string
		want         int
	}{
		{"none", "", http.StatusUnauthorized},
		{"valid", "Bearer 4oVoPCASORiCGgAcRqsetIxDF84jQGeggiMJgrjwbH4", http.StatusOK}, // leak
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if testing.Short() {
				t.Skip("needs the network")
			}
			req, err := http.NewRequest("GET", "https://us.authlete.com/api/986126671/service/configuration", nil)
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Authorization", tt.header)
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			if res.StatusCode != tt.want {
				t.Errorf("status %d", res.StatusCode)
			}
		})
	}
}
