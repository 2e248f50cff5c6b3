// Package overridingmethod overrides what is read from the environment.
package overridingmethod

import (
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type fixed struct {
	conf.AuthleteEnvConfiguration
	fallback string
}

func (f *fixed) GetServiceApiSecret() string {
	if s := f.AuthleteEnvConfiguration.GetServiceApiSecret(); s != "" {
		return s
	}
	return f.fallback
}

// Client makes a client.
func Client() api.AuthleteApi {
	return api.New(&fixed{fallback: "sxOdHRxTnagVLa7AV0Vc5UjkiJofm0tTizHAGw8wbUQ"}) // leak
}
