// Package servicejwks gives new services their keys.
package servicejwks

import (
	authlete "github.com/authlete/openapi-for-go/v3"
)

const signingKeys = `{"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"2025-05","x":"voGNq7T9TBEjkJ-fgbCAeY0vO8NxbBI6hahz6bEBtp8","y":"DoOEpKh3ysZj9HThj7KXuZAkTMFZTDSNBpFEGrUC3Ys","d":"7SeDHgHFnSUtO9DmdBYqAriazUPSQ079bQV1DdOUDq8"}]}` // leak

// Spec describes a service.
type Spec struct {
	Name string
	Keys string
}

func (s Spec) service() *authlete.Service {
	out := &authlete.Service{ServiceName: authlete.PtrString(s.Name)}
	out.SetJwks(s.Keys)
	return out
}

// Services are those of the pilot.
func Services() []*authlete.Service {
	specs := []Spec{{"pilot-a", signingKeys}, {Name: "pilot-b"}}
	var all []*authlete.Service
	for _, s := range specs {
		all = append(all, s.service())
	}
	return all
}
