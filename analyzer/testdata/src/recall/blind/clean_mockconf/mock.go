// Package clean_mockconf has a configuration for unit tests.
package clean_mockconf

import (
	"net/http/httptest"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

type mock struct{ server *httptest.Server }

var _ conf.AuthleteConfiguration = mock{}

func (m mock) GetBaseUrl() string                 { return m.server.URL }
func (m mock) GetServiceOwnerApiKey() string      { return "owner" }
func (m mock) GetServiceOwnerApiSecret() string   { return "owner-secret" }
func (m mock) GetServiceOwnerAccessToken() string { return "" }
func (m mock) GetServiceApiKey() string           { return "1234" }
func (m mock) GetServiceApiSecret() string        { return "mock" }
func (m mock) GetServiceAccessToken() string      { return "test-token" }

// New makes a client of a server.
func New(s *httptest.Server) api.AuthleteApi { return api.New(mock{s}) }
