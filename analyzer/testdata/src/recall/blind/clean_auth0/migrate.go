// Package clean_auth0 moves clients from Auth0 to Authlete.
package clean_auth0

import (
	"github.com/auth0/go-auth0/management"
	"github.com/authlete/authlete-go/dto"
)

const managementToken = "zqlhfIw2vKaeduHO3WW0_wqBSHHLW9fQX0nceq0b_xC01B5Cghr_8vn7SCDUtqKL8gFAWV7E5VHuMJt8yfQZmQ"

// Source is where clients come from.
func Source() (*management.Management, error) {
	return management.New("acme.eu.auth0.com", management.WithStaticToken(managementToken))
}

// Convert converts a client. It gets a new secret.
func Convert(c *management.Client) *dto.Client {
	out := new(dto.Client)
	if c.Name != nil {
		out.ClientName = *c.Name
	}
	return out
}

// Keep is a client of Auth0 that stays there.
func Keep() *management.Client {
	name, secret := "legacy", "1bEwxR5po7vYBb48GG_21slmkZMqCxcVIGDk9IoZry2lEWtBsY6JMUjBLmpS39FaSvg_BWai2uv1H2IE8Upf_Q"
	return &management.Client{Name: &name, ClientSecret: &secret}
}
