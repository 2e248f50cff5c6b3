// Package redacted does not log secrets.
package redacted

import (
	"log/slog"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
)

// Config is the configuration.
type Config struct {
	Key    string
	Secret Secret
}

var local = Config{Key: "715948317", Secret: "IjvlU9-6PGwjGWdqa6JPao9sZWOb-7uBQWUWiwJfJoA"} // leak

// Connect makes a client.
func Connect(log *slog.Logger, c *Config) api.AuthleteApi {
	if c == nil {
		c = &local
	}
	log.Info("authlete", "key", c.Key, "secret", c.Secret)
	cnf := new(conf.AuthleteSimpleConfiguration)
	cnf.SetServiceApiKey(c.Key)
	cnf.SetServiceApiSecret(c.Secret.Reveal())
	return api.New(cnf)
}
