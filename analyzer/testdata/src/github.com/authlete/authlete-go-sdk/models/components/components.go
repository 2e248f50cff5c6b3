// Package components has the declarations of the real package of this path
// that the tests use.
package components

// Security is what a request is sent with.
type Security struct{ Bearer *string }

// Service is a service.
type Service struct {
	APIKey                                   *int64
	APISecret                                *string
	DeveloperAuthenticationCallbackAPISecret *string
	AuthenticationCallbackAPISecret          *string
	Jwks                                     *string
	FederationJwks                           *string
	CredentialJwks                           *string
}

// ServiceInput is what a service is made of.
type ServiceInput struct {
	DeveloperAuthenticationCallbackAPISecret *string
	AuthenticationCallbackAPISecret          *string
	Jwks                                     *string
	FederationJwks                           *string
	CredentialJwks                           *string
}

// SnsCredentials are the credentials of a service at a social network.
type SnsCredentials struct {
	APIKey    *string
	APISecret *string
}

// Client is a client.
type Client struct {
	ClientName   *string
	ClientSecret *string
	Jwks         *string
}

// ClientSecretUpdateRequest changes the secret of a client.
type ClientSecretUpdateRequest struct{ ClientSecret string }

// TokenRequest is a request.
type TokenRequest struct {
	Parameters   string
	ClientID     *string
	ClientSecret *string
}

// RevocationRequest is a request.
type RevocationRequest struct {
	Parameters   string
	ClientID     *string
	ClientSecret *string
}

// DeviceAuthorizationRequest is a request.
type DeviceAuthorizationRequest struct {
	Parameters   string
	ClientID     *string
	ClientSecret *string
}

// PushedAuthorizationRequest is a request.
type PushedAuthorizationRequest struct {
	Parameters   string
	ClientID     *string
	ClientSecret *string
}

// BackchannelAuthenticationRequest is a request.
type BackchannelAuthenticationRequest struct {
	Parameters   string
	ClientID     *string
	ClientSecret *string
}

// IntrospectionRequest asks what a token is.
type IntrospectionRequest struct{ Token string }
