// Package wireprovider has providers for wire.
package wireprovider

import authlete "github.com/authlete/authlete-go-sdk"

// Bearer is what to send.
type Bearer string

// ProvideBearer provides it.
func ProvideBearer() Bearer {
	return Bearer("MPUp83Rq160k0NN-U1RCs-YtHeY6XWCd5LTMEkY_WI8") // leak
}

// ProvideSDK provides the client.
func ProvideSDK(b Bearer) *authlete.Authlete {
	return authlete.New(authlete.WithSecurity(string(b)))
}

// Initialize is what wire would write.
func Initialize() *authlete.Authlete {
	bearer := ProvideBearer()
	return ProvideSDK(bearer)
}
