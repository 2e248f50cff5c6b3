// Package dto has the declarations of the real package of this path that the
// tests use.
package dto

// Service is a service.
type Service struct {
	ServiceName                              string
	ApiKey                                   uint64
	ApiSecret                                string
	Issuer                                   string
	Jwks                                     string
	AuthenticationCallbackApiSecret          string
	DeveloperAuthenticationCallbackApiSecret string
}

// SnsCredentials are the credentials of a service at a social network.
type SnsCredentials struct {
	ApiKey    string
	ApiSecret string
}

// Client is a client.
type Client struct {
	ClientName   string
	ClientSecret string
	JwksUri      string
	Jwks         string
}

// ClientSecretUpdateRequest changes the secret of a client.
type ClientSecretUpdateRequest struct{ ClientSecret string }

// ClientSecretUpdateResponse says what has changed.
type ClientSecretUpdateResponse struct {
	NewClientSecret string
	OldClientSecret string
}

// TokenRequest is a request to the token endpoint.
type TokenRequest struct {
	Parameters   string
	ClientId     string
	ClientSecret string
}

// TokenResponse is the answer.
type TokenResponse struct{ ResponseContent string }

// RevocationRequest is a request to the revocation endpoint.
type RevocationRequest struct {
	Parameters   string
	ClientId     string
	ClientSecret string
}

// DeviceAuthorizationRequest is a request to the device authorization endpoint.
type DeviceAuthorizationRequest struct {
	Parameters   string
	ClientId     string
	ClientSecret string
}

// PushedAuthReqRequest is a pushed authorization request.
type PushedAuthReqRequest struct {
	Parameters   string
	ClientId     string
	ClientSecret string
}

// BackchannelAuthenticationRequest is a request of CIBA.
type BackchannelAuthenticationRequest struct {
	Parameters   string
	ClientId     string
	ClientSecret string
}

// IntrospectionRequest asks what a token is.
type IntrospectionRequest struct{ Token string }
