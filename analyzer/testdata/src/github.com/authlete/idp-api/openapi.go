// Package openapi has the declarations of the real package of this path that
// the tests use.
package openapi

// ApiCreateServiceRequest is a request that is being made.
type ApiCreateServiceRequest struct{ authorization *string }

// Authorization sets the header.
func (r ApiCreateServiceRequest) Authorization(authorization string) ApiCreateServiceRequest {
	r.authorization = &authorization
	return r
}

// ApiRotateServiceTokenRequest is a request that is being made.
type ApiRotateServiceTokenRequest struct{ authorization *string }

// Authorization sets the header.
func (r ApiRotateServiceTokenRequest) Authorization(authorization string) ApiRotateServiceTokenRequest {
	r.authorization = &authorization
	return r
}

// Configuration is that of a client.
type Configuration struct {
	Host          string
	Scheme        string
	DefaultHeader map[string]string
	UserAgent     string
}

// NewConfiguration makes one.
func NewConfiguration() *Configuration { return &Configuration{} }

// AddDefaultHeader adds a header to all requests.
func (c *Configuration) AddDefaultHeader(key string, value string) { c.DefaultHeader[key] = value }
