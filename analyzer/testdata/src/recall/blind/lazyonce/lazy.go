// Package lazyonce makes the Authlete client when it is first needed.
package lazyonce

import (
	"sync"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

var (
	once   sync.Once
	client api.AuthleteApi
)

var ownerConf = sync.OnceValue(func() *conf.AuthleteSimpleConfiguration {
	c := new(conf.AuthleteSimpleConfiguration)
	c.SetServiceOwnerApiKey("7814905567")
	c.SetServiceOwnerApiSecret(ownerSecret)
	return c
})

// ownerSecret belongs to the account of the platform team.
const ownerSecret = "jtXVu5DJ7jm7uQcxu5FLJONI1jH12CI1naM13N3mzNI" // leak

// Client returns the client.
func Client() api.AuthleteApi {
	once.Do(func() {
		c := ownerConf()
		c.SetServiceApiKey("10734982136904")
		secret := func() string { return "KlV_B7LFCoJlpyULi4m72uPv2YG-VVnugvXZv_eePWY" }() // leak
		c.SetServiceApiSecret(secret)
		client = api.New(c)
	})
	return client
}
