package main

import "github.com/authlete/authlete-go/conf"

func newConf(url, key, secret string) *conf.AuthleteSimpleConfiguration {
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetBaseUrl(url)
	c.SetServiceApiKey(key)
	c.SetServiceApiSecret(secret)
	return c
}
func main() {
	newConf("https://api.authlete.com", "32348105639957", "362606a5adba507becd685ba432611a5") // leak
}
