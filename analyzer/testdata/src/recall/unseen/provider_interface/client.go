// Package providerinterface has an interface for what gives tokens.
package providerinterface

import authlete "github.com/authlete/authlete-go-sdk"

// A Provider gives tokens.
type Provider interface{ Get() string }

type static string

// Get gives itself.
func (s static) Get() string { return string(s) }

// Client makes a client.
func Client(p Provider) *authlete.Authlete { return authlete.New(authlete.WithSecurity(p.Get())) }

// Default is the client of the demo.
func Default() *authlete.Authlete {
	return Client(static("w2QxEzkvDlS3bmstv7Y9CPa8d_NOKNzVIgzQpgS_5Yc")) // leak
}
