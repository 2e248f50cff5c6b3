// Package closurecapture captures a token in a closure.
package closurecapture

import authlete "github.com/authlete/authlete-go-sdk"

// Connect makes a client.
func Connect() *authlete.Authlete {
	v := "T41yNMATEb3" + "-" + "tyRfBTgcGz1vxcs1kbVm615SjUQu9Wg" // leak
	source := func() string { return v }
	return authlete.New(authlete.WithSecurity(source()))
}
