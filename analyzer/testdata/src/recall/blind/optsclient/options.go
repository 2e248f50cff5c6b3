package optsclient

import "time"

type settings struct {
	server  string
	token   string
	timeout time.Duration
}

// Option changes a setting.
type Option interface{ apply(*settings) }

type optionFunc func(*settings)

func (f optionFunc) apply(s *settings) { f(s) }

// Server sets the server.
func Server(url string) Option { return optionFunc(func(s *settings) { s.server = url }) }

// Credentials sets what requests are sent with.
func Credentials(token string) Option {
	return optionFunc(func(s *settings) { s.token = token })
}

// Timeout sets how long we wait.
func Timeout(d time.Duration) Option { return optionFunc(func(s *settings) { s.timeout = d }) }
