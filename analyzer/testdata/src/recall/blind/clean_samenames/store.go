// Package clean_samenames has methods of its own with familiar names.
package clean_samenames

// Store keeps secrets of webhooks.
type Store struct{ m map[string]string }

// SetServiceApiSecret has nothing to do with Authlete.
func (s *Store) SetServiceApiSecret(v string) { s.m["webhook"] = v }

// SetClientSecret neither.
func (s *Store) SetClientSecret(v string) { s.m["client"] = v }

// WithSecurity neither.
func WithSecurity(v string) func(*Store) { return func(s *Store) { s.m["bearer"] = v } }

// New makes one.
func New(opts ...func(*Store)) *Store {
	s := &Store{m: map[string]string{}}
	s.SetServiceApiSecret("ZDpECKwyIXRWE70DnZw5zkLKOnckoQpDIEqkJs9FTgY")
	s.SetClientSecret("yUcLPmNHDo0sl45zL1y34nJTZkcwuC2k3DviSqCJNVZiA3bKt_uhUtUYMlbVa4kTcPFBakCYVYxYFoO5f8g0_Q")
	for _, o := range opts {
		o(s)
	}
	return s
}

// Default is the default one.
func Default() *Store { return New(WithSecurity("X35SXcQIMM0WPWJgOvTD8z_W-42oPbBP7b5RqETCmsg")) }
