// Package helper hands on what it is given.
package helper

import (
	"net/http"

	"github.com/authlete/authlete-go/conf"
)

var cnf conf.AuthleteSimpleConfiguration

// Configure hands on its second parameter.
func Configure(key, secret string) {
	cnf.SetServiceApiKey(key)
	cnf.SetServiceApiSecret(secret)
}

// Config hands on its field.
type Config struct{ Secret string }

// Apply hands it on.
func (c Config) Apply() { cnf.SetServiceApiSecret(c.Secret) }

type client struct{ secret string }

// An Option is an option of New.
type Option func(*client)

// WithSecret hands on its parameter in the end.
func WithSecret(secret string) Option { return func(c *client) { c.secret = secret } }

// New uses its options.
func New(options ...Option) {
	c := &client{}
	for _, o := range options {
		o(c)
	}
	cnf.SetServiceApiSecret(c.secret)
}

// Call calls any server.
func Call(address, password string) {
	req, _ := http.NewRequest("GET", address, nil)
	req.SetBasicAuth("x", password)
}

// Fixed calls a server of Authlete.
func Fixed(token string) {
	req, _ := http.NewRequest("GET", "https://us.authlete.com/api/info", nil)
	req.Header.Set("Authorization", "Bearer "+token)
}
