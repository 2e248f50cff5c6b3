// Package methodexpr applies named settings.
package methodexpr

import (
	"fmt"
	"strings"

	"github.com/authlete/authlete-go/conf"
)

type simple = conf.AuthleteSimpleConfiguration

var setters = map[string]func(*simple, string){
	"key":    (*simple).SetServiceApiKey,
	"secret": (*simple).SetServiceApiSecret,
	"url":    (*simple).SetBaseUrl,
}

// preset is what the training rooms use.
var preset = []string{
	"url=https://api.authlete.com",
	"key=8826123094",
	"secret=7gHty2tSRLaOQrRQJ5TlxvAIb4ASzeHcmV3T0To6yps", // leak
}

// Apply applies settings.
func Apply(c *simple, settings []string) error {
	for _, s := range settings {
		name, value, ok := strings.Cut(s, "=")
		set := setters[name]
		if !ok || set == nil {
			return fmt.Errorf("bad setting %q", name)
		}
		set(c, value)
	}
	return nil
}

// Training is the configuration of the training rooms.
func Training() (*simple, error) {
	c := new(simple)
	return c, Apply(c, preset)
}
