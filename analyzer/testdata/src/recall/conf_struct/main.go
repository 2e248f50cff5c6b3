package main

import "github.com/authlete/authlete-go/conf"

type settings struct{ url, key, secret string }

var dev = settings{"https://api.authlete.com", "32348105639957", "16940db09a84f390cd94fe75b038e3aa"} // leak
func (s settings) configuration() *conf.AuthleteSimpleConfiguration {
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetBaseUrl(s.url)
	c.SetServiceApiKey(s.key)
	c.SetServiceApiSecret(s.secret)
	return c
}
func main() { dev.configuration() }
