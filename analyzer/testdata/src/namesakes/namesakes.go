// Package namesakes has functions of its own with names that those of libraries
// for Authlete have.
package namesakes

type store struct{ m map[string]string }

// WithSecurity is not Authlete's.
func WithSecurity(v string) func(*store) { return func(s *store) { s.m["bearer"] = v } }

// SetServiceApiSecret has a name that only Authlete gives.
func (s *store) SetServiceApiSecret(v string) { s.m["secret"] = v }

func fill(s *store) {
	WithSecurity("2tgmbIZRjkzJYhcXFCMxo2_83MEy0PY9ZMjha1qWrn0")(s)
	s.SetServiceApiSecret("Opds72HMlgh6Ef9WnmcLb83zY93URx6SzEWHbBYfiSs") // want `service-api-secret`
}
