// Package cleanfake is a fake of the SDK's configuration.
package cleanfake

import (
	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type fake struct{ conf.AuthleteEnvConfiguration }

func (fake) GetServiceApiKey() string    { return "apiKey" }
func (fake) GetServiceApiSecret() string { return "apiSecret" }

// Client makes a client.
func Client() api.AuthleteApi {
	f := fake{}
	return api.New(&struct {
		conf.AuthleteConfiguration
	}{pointer{f}})
}

type pointer struct{ fake }

func (pointer) GetBaseUrl() string                 { return "http://127.0.0.1:8080" }
func (pointer) GetServiceOwnerApiKey() string      { return "" }
func (pointer) GetServiceOwnerApiSecret() string   { return "dummy" }
func (pointer) GetServiceOwnerAccessToken() string { return "" }
func (pointer) GetServiceAccessToken() string      { return "none" }
