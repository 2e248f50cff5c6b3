// Package pushedrequests sends pushed authorization requests on behalf of the app.
package pushedrequests

import (
	"net/url"

	authlete "github.com/authlete/openapi-for-go"
)

type app struct {
	id, secret string
	redirect   string
}

// registered are the apps by platform; their secrets are compiled in until attestation works.
var registered = func() map[string]app {
	m := map[string]app{}
	for platform, secret := range map[string]string{
		"ios":     "fiykDzKy0BvHQEc7MC-WBPaD6ofU5QJAMGjUw-TYRwuCFZi_1_-SOmhp72rh0vUiVtNj9WFBxgsJwBITUhs7WQ", // leak
		"android": "gSVI8A8xOWyW4O6_lPzYb-2sPqk8nXk19KWVePuMogS3DgOCWxYE1nEGhoXTunNXNAC1-FgkPDAhh52eXfbS1w", // leak
	} {
		m[platform] = app{id: "com.example.bank." + platform, secret: secret, redirect: "bank://cb"}
	}
	return m
}()

// Request makes a request.
func Request(platform, challenge string) *authlete.PushedAuthorizationRequest {
	a := registered[platform]
	v := url.Values{}
	v.Set("response_type", "code")
	v.Set("redirect_uri", a.redirect)
	v.Set("code_challenge", challenge)
	req := &authlete.PushedAuthorizationRequest{Parameters: v.Encode(), ClientId: &a.id}
	if a.secret != "" {
		req.SetClientSecret(a.secret)
	}
	return req
}
