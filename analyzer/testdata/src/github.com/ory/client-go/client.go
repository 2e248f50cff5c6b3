// Package client has the declarations of the real package of this path that the snippets use.
package client

type contextKey string

// Keys of values in a context.
var (
	ContextAccessToken = contextKey("accesstoken")
	ContextBasicAuth   = contextKey("basic")
)

// BasicAuth is a user name and a password.
type BasicAuth struct {
	UserName string
	Password string
}

// ServerConfiguration is a server.
type ServerConfiguration struct{ URL string }

// Configuration is that of a client.
type Configuration struct {
	DefaultHeader map[string]string
	Servers       []ServerConfiguration
}

// NewConfiguration makes one.
func NewConfiguration() *Configuration { return &Configuration{} }

// AddDefaultHeader adds a header.
func (c *Configuration) AddDefaultHeader(key string, value string) {}

// APIClient is a client.
type APIClient struct{}

// NewAPIClient makes one.
func NewAPIClient(cfg *Configuration) *APIClient { return &APIClient{} }
