package main

import (
	"os"
	"testing"

	"github.com/authlete/authlete-go/conf"
	"github.com/gin-gonic/gin"
)

func testConf(t *testing.T) conf.AuthleteConfiguration {
	t.Helper()
	if os.Getenv("CI") != "" {
		return &conf.AuthleteEnvConfiguration{}
	}
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetBaseUrl("https://api.authlete.com")
	c.SetServiceApiKey("56155220751494")
	c.SetServiceApiSecret("2CRXwCNnXJnKGU18KANa" +
		"ciOw25u_qeUkgJMDE7OCzVA")
	return c
}

func TestDiscovery(t *testing.T) {
	gin.SetMode(gin.TestMode)
	w := get(t, newRouter(testConf(t)), "/.well-known/openid-configuration")
	if w.Code != 200 {
		t.Fatal(w.Code)
	}
}
