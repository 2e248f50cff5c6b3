// Package functionaloptions has options of its own before those of the SDK.
package functionaloptions

import authlete "github.com/authlete/authlete-go-sdk"

type settings struct {
	region string
	cred   string
}

// Option changes settings.
type Option func(*settings)

// Region chooses a cluster.
func Region(r string) Option { return func(s *settings) { s.region = r } }

// Cred says what to send.
func Cred(c string) Option { return func(s *settings) { s.cred = c } }

// Open makes a client.
func Open(opts ...Option) *authlete.Authlete {
	var s settings
	for _, o := range opts {
		o(&s)
	}
	return authlete.New(authlete.WithServerURL("https://"+s.region+".authlete.com"), authlete.WithSecurity(s.cred))
}

// Production is the client of production.
func Production() *authlete.Authlete {
	return Open(
		Region("jp"),
		Cred("Lw5aqSOahcZ7BA4x7mvEkZqzbXn62yTrT8bDHmW6syI"), // leak
	)
}
