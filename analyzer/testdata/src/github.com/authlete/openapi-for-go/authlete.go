// Package authlete has the declarations of the real package of this path that
// the tests use: the client of the 2.x API.
package authlete

type contextKey string

// Keys of values in a context.
var (
	ContextBasicAuth   = contextKey("basic")
	ContextServerIndex = contextKey("serverIndex")
)

// BasicAuth is a user name and a password.
type BasicAuth struct {
	UserName string
	Password string
}

// ServerConfiguration is a server.
type ServerConfiguration struct {
	URL         string
	Description string
}

// ServerConfigurations are servers.
type ServerConfigurations []ServerConfiguration

// Configuration is that of a client.
type Configuration struct {
	Host          string
	Scheme        string
	DefaultHeader map[string]string
	UserAgent     string
	Servers       ServerConfigurations
}

// NewConfiguration makes one.
func NewConfiguration() *Configuration { return &Configuration{} }

// AddDefaultHeader adds a header to all requests.
func (c *Configuration) AddDefaultHeader(key string, value string) { c.DefaultHeader[key] = value }

// APIClient is a client.
type APIClient struct{ cfg *Configuration }

// NewAPIClient makes one.
func NewAPIClient(cfg *Configuration) *APIClient { return &APIClient{cfg} }

// PtrString returns the address of a string.
func PtrString(v string) *string { return &v }

// PtrInt64 returns the address of a number.
func PtrInt64(v int64) *int64 { return &v }

// ClientSecretUpdateRequest changes the secret of a client.
type ClientSecretUpdateRequest struct{ ClientSecret string }

// NewClientSecretUpdateRequest makes one.
func NewClientSecretUpdateRequest(clientSecret string) *ClientSecretUpdateRequest {
	return &ClientSecretUpdateRequest{clientSecret}
}

// SetClientSecret sets the secret.
func (o *ClientSecretUpdateRequest) SetClientSecret(v string) { o.ClientSecret = v }

// Client is a client of a service.
type Client struct {
	ClientName   *string
	ClientSecret *string
	Jwks         *string
}

func (o *Client) SetClientSecret(v string) { o.ClientSecret = &v }
func (o *Client) SetJwks(v string)         { o.Jwks = &v }

// Service is a service.
type Service struct {
	ServiceName                              *string
	ApiKey                                   *int64
	ApiSecret                                *string
	AuthenticationCallbackApiSecret          *string
	DeveloperAuthenticationCallbackApiSecret *string
	Jwks                                     *string
	FederationJwks                           *string
}

func (o *Service) SetJwks(v string)           { o.Jwks = &v }
func (o *Service) SetFederationJwks(v string) { o.FederationJwks = &v }
func (o *Service) SetAuthenticationCallbackApiSecret(v string) {
	o.AuthenticationCallbackApiSecret = &v
}
func (o *Service) SetApiSecret(v string) { o.ApiSecret = &v }
func (o *Service) SetDeveloperAuthenticationCallbackApiSecret(v string) {
	o.DeveloperAuthenticationCallbackApiSecret = &v
}

// SnsCredentials are the credentials of a service at a social network.
type SnsCredentials struct {
	ApiKey    *string
	ApiSecret *string
}

func (o *SnsCredentials) SetApiSecret(v string) { o.ApiSecret = &v }

// TokenRequest is a request.
type TokenRequest struct {
	Parameters   string
	ClientId     *string
	ClientSecret *string
}

func (o *TokenRequest) SetClientSecret(v string) { o.ClientSecret = &v }

// RevocationRequest is a request.
type RevocationRequest struct {
	Parameters   string
	ClientId     *string
	ClientSecret *string
}

func (o *RevocationRequest) SetClientSecret(v string) { o.ClientSecret = &v }

// DeviceAuthorizationRequest is a request.
type DeviceAuthorizationRequest struct {
	Parameters   string
	ClientId     *string
	ClientSecret *string
}

func (o *DeviceAuthorizationRequest) SetClientSecret(v string) { o.ClientSecret = &v }

// PushedAuthorizationRequest is a request.
type PushedAuthorizationRequest struct {
	Parameters   string
	ClientId     *string
	ClientSecret *string
}

func (o *PushedAuthorizationRequest) SetClientSecret(v string) { o.ClientSecret = &v }

// BackchannelAuthenticationRequest is a request.
type BackchannelAuthenticationRequest struct {
	Parameters   string
	ClientId     *string
	ClientSecret *string
}

func (o *BackchannelAuthenticationRequest) SetClientSecret(v string) { o.ClientSecret = &v }

// IntrospectionRequest asks what a token is.
type IntrospectionRequest struct{ Token string }

func (o *IntrospectionRequest) SetToken(v string) { o.Token = v }
