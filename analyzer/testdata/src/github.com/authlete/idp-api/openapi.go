// Package openapi has the declarations of the real package of this path that
// the tests use.
package openapi

type contextKey string

// The keys are those of v0.1 and v0.2; later versions have none.
var (
	ContextOAuth2      = contextKey("token")
	ContextBasicAuth   = contextKey("basic")
	ContextAccessToken = contextKey("accesstoken")
)

// BasicAuth is the value of ContextBasicAuth.
type BasicAuth struct {
	UserName string
	Password string
}

// Service is a service.
type Service struct {
	ServiceName *string
	ApiSecret   *string
	Jwks        *string
}

// SetApiSecret sets a field.
func (o *Service) SetApiSecret(v string) { o.ApiSecret = &v }

// Client is a client application.
type Client struct{ ClientSecret *string }

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
