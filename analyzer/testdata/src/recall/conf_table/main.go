package main

import (
	"github.com/authlete/authlete-go/conf"
	"testing"
)

func TestConf(t *testing.T) {
	for _, tt := range []struct{ name, secret string }{
		{"v2", "4f6a4fe34423703d49993ad21760adad"}, // leak
	} {
		new(conf.AuthleteSimpleConfiguration).SetServiceApiSecret(tt.secret)
	}
}
func main() {}
