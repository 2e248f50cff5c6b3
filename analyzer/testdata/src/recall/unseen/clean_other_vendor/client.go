// Package cleanothervendor has types of its own with names like those of an SDK.
package cleanothervendor

// SDK is a client of another server.
type SDK struct{ bearer string }

// Option is an option.
type Option func(*SDK)

// WithSecurity sets what to send.
func WithSecurity(bearer string) Option { return func(s *SDK) { s.bearer = bearer } }

// New makes one.
func New(opts ...Option) *SDK {
	s := &SDK{}
	for _, o := range opts {
		o(s)
	}
	return s
}

// Default is the client of the demo.
var Default = New(WithSecurity("HBRCqfc96pti6qQV7TDHBlL64clVPusN32MWDQlxT9w"))
